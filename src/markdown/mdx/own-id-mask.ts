import type { Root } from 'mdast';

const ownId = /(?<!\\)\{(#[^\s{}#\\]+)\}/g;
const braces = ['\ue010', '\ue011'] as const;

/**
 * `{#id}` is no expression: its braces look like letters to the parser. Every position stays true;
 * `restore` puts the braces back wherever they ended up.
 */
export function ownIdMask(source: string): { text: string; restore: (tree: Root) => void } {
	const [open, close] = braces;
	if (source.includes(open) || source.includes(close))
		return { text: source, restore: () => undefined };
	return {
		text: source.replace(ownId, `${open}$1${close}`),
		restore: (tree) => restoreStrings(tree),
	};
}

function restoreStrings(value: unknown): void {
	if (typeof value !== 'object' || value === null) return;
	// Nodes are plain objects whose strings may be anywhere: values, addresses, attributes.
	const fields = value as Record<string, unknown>;
	for (const [key, field] of Object.entries(fields)) {
		if (typeof field !== 'string') restoreStrings(field);
		else if (/[\ue010\ue011]/.test(field)) {
			fields[key] = field.replaceAll(braces[0], '{').replaceAll(braces[1], '}');
		}
	}
}
