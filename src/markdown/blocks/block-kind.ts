/** What a directive made an element into. */
export type BlockKind =
	'callout' | 'details' | 'tabs' | 'tab' | 'steps' | 'filetree' | 'cards' | 'card' | 'sidenote';

declare module 'hast' {
	interface ElementData {
		/** On what a directive made, for destinations that draw it in their own way. */
		block?: BlockKind;
		/** On a visible sign that stands for nothing in plain text. */
		sign?: boolean;
	}
}
