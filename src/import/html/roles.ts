import type { Element } from 'hast';

export const alerts = ['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION'] as const;
export type Alert = (typeof alerts)[number];

/**
 * What an element of the source is for an author. One walk sets it; the ledger, the text to compare
 * and the conversion all read it, so that they cannot disagree.
 */
export type Role =
	/** An image with a caption. */
	/** `link` is where the caption leads, when it leads to one place. */
	| { is: 'figure'; caption: string; link: string }
	/** Said by another node: the caption of a figure, table or listing. */
	| { is: 'moved' }
	| { is: 'table'; caption: Element | undefined; captionText: string }
	/** `said` is the language as the source has it; `lang` is empty for `text` and the like. */
	| { is: 'code'; lang: string; said: string; title: string; value: string }
	| { is: 'callout'; alert: Alert }
	| { is: 'calloutTitle'; shown: boolean }
	/** Left out, with a finding. */
	| { is: 'drop' }
	/** The children stay, the element goes. */
	| { is: 'unwrap' }
	/** No Markdown for it: shown as source in a fenced block. */
	| { is: 'source'; value: string }
	/** A frame or a film: a link to it. */
	| { is: 'mediaLink'; url: string; text: string }
	/** A bold line: the summary of a fold, a term of a definition list. */
	| { is: 'boldLine' }
	/** Its words only; formulas as code. */
	| { is: 'inlineSource'; value: string; code: boolean }
	| { is: 'footnoteReference'; id: string }
	| { is: 'footnoteSection' }
	| { is: 'footnote'; id: string };

declare module 'hast' {
	interface ElementData {
		importRole?: Role | undefined;
	}
}

export function roleOf(element: Element): Role | undefined {
	return element.data?.importRole;
}

export function setRole(element: Element, role: Role): void {
	element.data = { position: {}, ...element.data, importRole: role };
}

/** Roles whose inside is settled by the role itself. */
export function isOpaque(role: Role | undefined): boolean {
	const opaque = [
		'drop',
		'moved',
		'code',
		'source',
		'mediaLink',
		'inlineSource',
		'footnoteReference',
	];
	return role !== undefined && opaque.includes(role.is);
}
