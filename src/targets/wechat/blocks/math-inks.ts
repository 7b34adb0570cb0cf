import { nearestInk } from '../../../markdown/math/math-colours.ts';

// The reader in dark mode leaves drawings as they are, so one colour has to do on #ffffff and on
// #191919: these have a relative luminance of 0.2, and so at least 4.1:1 on both, where 4.2:1 is the
// most that any colour can have on both.
const inks: Record<string, string> = {
	red: '#db4731',
	amber: '#a47117',
	green: '#5a872d',
	teal: '#2d887f',
	blue: '#307ecc',
	purple: '#a65ebd',
	grey: '#807a72',
};

// CSS names that TeX's `color` and `xcolor` know, too.
const names: Record<string, string> = {
	red: '#ff0000',
	green: '#008000',
	blue: '#0000ff',
	yellow: '#ffff00',
	cyan: '#00ffff',
	magenta: '#ff00ff',
	orange: '#ffa500',
	brown: '#a52a2a',
	purple: '#800080',
	violet: '#ee82ee',
	teal: '#008080',
	olive: '#808000',
	lime: '#00ff00',
	pink: '#ffc0cb',
	gray: '#808080',
	grey: '#808080',
};

/** A colour of a formula as it is legible in both modes; black and white become the ink of the text. */
export function mathInk(colour: string): string {
	const plain = colour.trim().toLowerCase();
	if (/^(?:none|transparent|currentcolor)$/.test(plain)) return colour;
	const ink = nearestInk(Object.hasOwn(names, plain) ? (names[plain] ?? plain) : plain);
	return (ink && inks[ink]) ?? 'currentColor';
}
