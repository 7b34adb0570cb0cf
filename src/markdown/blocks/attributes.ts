import { nearest } from '../../domain/text/nearest.ts';
import type { DirectiveCall, DirectivePlace } from '../annotate/directives.ts';
import { report } from '../annotate/report.ts';

const colons = { text: ':', leaf: '::', container: ':::' } as const;

/** The directive as its author writes it, for messages: `:::tabs`. */
export function written({ kind, name }: DirectiveCall): string {
	return `${colons[kind]}${name}`;
}

/** Reports every attribute that is none of `known`, and gives those that are. */
export function readAttributes<Name extends string>(
	call: DirectiveCall,
	{ file }: DirectivePlace,
	known: readonly Name[],
): Partial<Record<Name, string>> {
	const found: Partial<Record<string, string>> = {};
	const names: readonly string[] = known;
	for (const [name, value] of Object.entries(call.attributes)) {
		if (names.includes(name)) {
			found[name] = value.trim();
			continue;
		}
		const meant = nearest(name, known);
		report(file, call.node, {
			code: 'directive/unknown-attribute',
			message: `Unexpected attribute \`${name}\` of \`${written(call)}\`, expected ${listOf(known)}`,
			hint: meant ? `Did you mean \`${meant}\`?` : 'It has no effect.',
		});
	}
	// Only known names were put in.
	return found;
}

function listOf(known: readonly string[]): string {
	return known.length > 0 ? known.map((name) => `\`${name}\``).join(' or ') : 'none';
}

/** `{ id }` as a property, when the author gave one that links can name. */
export function idOf({ id }: { id?: string }): { id?: string } {
	return id && !/\s/.test(id) ? { id } : {};
}

/** True for `{open}` and `{open=true}`; any other value but `false` is reported. */
export function isSet(call: DirectiveCall, { file }: DirectivePlace, name: string): boolean {
	const value = call.attributes[name];
	if (value === undefined || value === 'false') return false;
	if (value !== '' && value !== 'true') {
		report(file, call.node, {
			code: 'directive/bad-attribute',
			message: `Unexpected \`${name}="${value}"\` of \`${written(call)}\`, expected \`${name}\` alone`,
			hint: `Write \`{${name}}\`, or leave it out.`,
		});
	}
	return true;
}
