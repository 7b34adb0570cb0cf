import type { ThemeRegistrationRaw } from 'shiki';

/** The six inks of code, by class; `tokens.css` says what colour each is in either theme. */
const scopesByInk = {
	c: ['comment', 'punctuation.definition.comment', 'markup.quote'],
	s: ['string', 'punctuation.definition.string', 'markup.inline.raw', 'markup.inserted'],
	k: [
		'keyword',
		'storage.type',
		'storage.modifier',
		'variable.language',
		'keyword.operator.new',
		'keyword.operator.expression',
		'keyword.operator.logical.python',
		'markup.heading',
		'markup.deleted',
	],
	f: [
		'entity.name.function',
		'support.function',
		'entity.name.tag',
		'entity.name.command',
		'meta.decorator',
	],
	n: [
		'constant.numeric',
		'constant.language',
		'constant.character',
		'support.constant',
		'variable.other.constant',
		'variable.other.enummember',
	],
	t: [
		'entity.name.type',
		'entity.name.class',
		'entity.other.attribute-name',
		'entity.other.inherited-class',
		'support.type',
		'support.class',
		'support.type.property-name',
		'storage.type.primitive',
	],
} as const;

export type Ink = keyof typeof scopesByInk;

// Scopes that the rules above would colour, and that read better in plain ink.
const plainScopes = [
	'keyword.operator',
	'string variable',
	'string meta.interpolation',
	'punctuation',
];

const plain = '#000000';
const inks = Object.keys(scopesByInk).filter((name): name is Ink => name in scopesByInk);
const colourOf = (ink: Ink): string =>
	`#0000${(inks.indexOf(ink) + 1).toString(16).padStart(2, '0')}`;

/** Ink by the colour that stands for it in the theme below; colours are upper-case in tokens. */
export const inkByColour = new Map<string, Ink>(
	inks.map((ink) => [colourOf(ink).toUpperCase(), ink]),
);

/** A theme whose colours are names: a token's colour says which class it gets. */
export const inkTheme: ThemeRegistrationRaw = {
	name: 'bimo-inks',
	type: 'light',
	fg: plain,
	bg: '#ffffff',
	settings: [
		{ settings: { foreground: plain } },
		{ scope: plainScopes, settings: { foreground: plain } },
		...inks.map((ink) => ({
			scope: [...scopesByInk[ink]],
			settings: { foreground: colourOf(ink) },
		})),
	],
};
