/** How a directive is written: `:name[]`, `::name[]` or `:::name[]` around blocks. */
export type DirectiveKind = 'text' | 'leaf' | 'container';

/** Every directive and the ways it may be written; whatever else has colons stays text. */
export const directiveKinds = {
	note: ['container'],
	tip: ['container'],
	important: ['container'],
	warning: ['container'],
	caution: ['container'],
	/** As VitePress and Docusaurus name `note` and `caution`. */
	info: ['container'],
	danger: ['container'],
	details: ['container'],
	tabs: ['container'],
	tab: ['container'],
	'code-group': ['container'],
	steps: ['container'],
	filetree: ['container'],
	cards: ['container'],
	card: ['container', 'leaf'],
	figure: ['container'],
	sidenote: ['container', 'text'],
	youtube: ['leaf'],
	bilibili: ['leaf'],
	video: ['leaf'],
	kbd: ['text'],
	abbr: ['text'],
	term: ['text'],
	noterm: ['text'],
} as const satisfies Record<string, readonly DirectiveKind[]>;

export type DirectiveName = keyof typeof directiveKinds;

/** True when the name is ours and may be written this way. */
export function isDirective(name: string, kind: DirectiveKind): name is DirectiveName {
	const kinds: Partial<Record<string, readonly DirectiveKind[]>> = directiveKinds;
	return Object.hasOwn(directiveKinds, name) && (kinds[name]?.includes(kind) ?? false);
}

/** Names that may be written this way. */
export function namesOf(kind: DirectiveKind): string[] {
	return Object.keys(directiveKinds).filter((name) => isDirective(name, kind));
}
