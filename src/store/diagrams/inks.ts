/** Light or dark: every diagram is drawn in both. */
export type Mode = 'light' | 'dark';

export type Pair = readonly [light: string, dark: string];

// The inks of src/styles/tokens.css, which a picture cannot read from its page.
export const inks = {
	paper: ['#f8f5ed', '#141210'],
	wash: ['#f0ebdf', '#1d1a17'],
	jiao: ['#14110d', '#f3ecdf'],
	nong: ['#2c2721', '#d8d0c2'],
	zhong: ['#5d554a', '#a59c8d'],
	dan: ['#938776', '#6f675b'],
	qing: ['#dcd4c4', '#35302a'],
	seal: ['#b23a22', '#ec7a5e'],
} as const satisfies Record<string, Pair>;

/** Strong enough for a line on paper; paper is legible on them. */
export const strong: readonly Pair[] = [
	['#1f4f7a', '#8db9de'],
	['#b23a22', '#ec7a5e'],
	['#45591b', '#adbd78'],
	['#7a4a08', '#dcae62'],
	['#1d5a55', '#80c0b6'],
	['#5d554a', '#a59c8d'],
	['#6b3a5b', '#cf9fc0'],
	['#2c2721', '#d8d0c2'],
];

/** Washes of the same inks, to write upon. */
export const washes: readonly Pair[] = [
	['#c9d7e4', '#22405b'],
	['#ecccc0', '#5e2a1e'],
	['#d9dfc2', '#3c4722'],
	['#ead8b8', '#573c14'],
	['#c6ded9', '#1d4a45'],
	['#ddd5c6', '#423b33'],
	['#e2cbdb', '#4d2b42'],
	['#a9c0d5', '#2f5474'],
	['#dfab9a', '#783728'],
	['#bfc99a', '#506030'],
	['#d6ba88', '#6d4c1d'],
	['#a0c8c0', '#29605a'],
];

/** Other than mermaid's own: the face that widths are measured with, or one of the same widths. */
export const fontFamily =
	"Arial, 'Liberation Sans', Arimo, Helvetica, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

export type InkName = keyof typeof inks;

/** Colours of one mode. */
export interface Palette {
	ink: (name: InkName) => string;
	pick: (pair: Pair) => string;
}

export function paletteOf(mode: Mode): Palette {
	const pick = ([light, dark]: Pair): string => (mode === 'light' ? light : dark);
	return { pick, ink: (name) => pick(inks[name]) };
}

/** `cScale0`, `cScale1`, … from a list. */
export function numbered(
	name: string,
	values: readonly string[],
	first = 0,
): Record<string, string> {
	return Object.fromEntries(values.map((value, index) => [`${name}${first + index}`, value]));
}
