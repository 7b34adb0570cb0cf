import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Findings } from './result.ts';

const tags = [
	'wcag2a',
	'wcag2aa',
	'wcag21a',
	'wcag21aa',
	'wcag22aa', // axe has no rules of its own for 2.2 A
	'best-practice',
];

/** Violations of WCAG 2.0–2.2 A/AA and of axe's best practices on the page as it stands. */
export async function axeViolations(tab: Page): Promise<{ rule: string; selector: string }[]> {
	// Places of what holds are not asked for: finding them costs as much as the rules.
	const builder = new AxeBuilder({ page: tab }).options({ resultTypes: ['violations'] });
	// What several frames found is put together in a second page; one frame needs none.
	builder.setLegacyMode(tab.frames().length === 1);
	const { violations } = await builder.withTags(tags).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => ({ rule: id, selector: target.flat(2).join(' ') })),
	);
}

/** The same as findings; `where` names the view. */
export async function axe(tab: Page, where: string): Promise<Findings> {
	const violations = await axeViolations(tab);
	return {
		values: { axe: violations.length },
		details: violations.map(({ rule, selector }) => `axe: ${where}: ${rule}: ${selector}`),
	};
}
