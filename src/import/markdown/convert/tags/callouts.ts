import type { Call, Conversion } from './conversion.ts';
import { param } from './tag.ts';
import { asLabel } from './write.ts';

type Kind = 'note' | 'tip' | 'important' | 'warning' | 'caution';

/** What themes call their callouts, as the one of Bimo's that says it. */
const kindOf: Partial<Record<string, Kind>> = {
	note: 'note',
	info: 'note',
	information: 'note',
	primary: 'note',
	secondary: 'note',
	abstract: 'note',
	summary: 'note',
	question: 'note',
	quote: 'note',
	example: 'note',
	default: 'note',
	tip: 'tip',
	hint: 'tip',
	success: 'tip',
	check: 'tip',
	important: 'important',
	attention: 'warning',
	warning: 'warning',
	warn: 'warning',
	caution: 'caution',
	danger: 'caution',
	error: 'caution',
	failure: 'caution',
	bug: 'caution',
};

// These say only that it is a callout; which one is said by a parameter.
const open = new Set(['callout', 'alert', 'admonition', 'hint', 'notice', 'admonish']);

/** The names of tags that are callouts. */
export const calloutNames = [...new Set([...Object.keys(kindOf), ...open])].filter(
	(name) => !['primary', 'secondary', 'default', 'check', 'quote', 'example'].includes(name),
);

/** `{{% note "Title" %}}`, `{{< hint info >}}`, `{% hint style="info" %}` → `:::note[Title]`. */
export function callout(call: Call): Conversion | undefined {
	const { name, params, inner } = call;
	if (inner === undefined) return undefined;
	const positional = open.has(name) ? params.list[0] : undefined;
	const type = param(params, 'type', 'style', 'color', 'kind', 'context') ?? positional;
	const known = kindOf[(type ?? name).toLowerCase()] ?? kindOf[name];
	const kind = open.has(name) && !type ? 'note' : (known ?? 'note');
	const isType = positional !== undefined && kindOf[positional.toLowerCase()] !== undefined;
	const title = param(params, 'title', 'header', 'heading') ?? params.list[isType ? 1 : 0];
	const opening = `${kind}${title ? asLabel(title) : ''}`;
	const isKnown = type === undefined || kindOf[type.toLowerCase()] !== undefined;
	const note =
		isKnown || type === title ? `:::${kind}` : `:::${kind}, as “${type}” is none of Bimo’s`;
	return { as: 'container', opening, note };
}
