import { type Locale, locales } from '../../domain/i18n/locale.ts';
import type { Issue } from '../../domain/issue.ts';
import { firstSentence } from '../../domain/text/first-sentence.ts';
import type { PlacedProject } from './placed-project.ts';

// Two lines of a card: a Han character is as wide as two letters.
const longest = { en: 120, zh: 60 } as const satisfies Record<Locale, number>;

/** Descriptions that no card has room for. */
export function checkWords({ project, at }: PlacedProject): Issue[] {
	return locales.flatMap((locale): Issue[] => {
		const text = project.description[locale] ?? '';
		const here = { severity: 'warning' as const, ...at(['description', locale]) };
		const found: Issue[] = [];
		if (firstSentence(text) !== text) {
			found.push({
				code: 'landscape/sentences',
				message: 'Unexpected second sentence in a description, expected one sentence',
				hint: 'Lists and cards show it; more goes into a text, `projects/<id>/{en,zh}.md`.',
				...here,
			});
		}
		const length = lengthOf(text, locale);
		if (length > longest[locale]) {
			const unit = locale === 'zh' ? 'Han characters' : 'characters';
			found.push({
				code: 'landscape/long',
				message: `Unexpected description of ${length} ${unit}, expected at most ${longest[locale]}`,
				hint: 'A card has two lines for it.',
				...here,
			});
		}
		return found;
	});
}

function lengthOf(text: string, locale: Locale): number {
	return locale === 'zh' ? (text.match(/\p{sc=Han}/gu)?.length ?? 0) : [...text].length;
}
