/** Names of the site's inks that a formula may use; the sheet gives each one for light and dark. */
const byHue: [until: number, ink: string][] = [
	[15, 'red'],
	[65, 'amber'],
	[150, 'green'],
	[195, 'teal'],
	[260, 'blue'],
	[345, 'purple'],
	[360, 'red'],
];

/**
 * The ink nearest to a colour: `#ff0000` → `red`. A colour as the author chose it would be legible
 * in one theme only. Undefined for black, white and what is no colour.
 */
export function nearestInk(colour: string): string | undefined {
	const rgb = channels(colour);
	if (!rgb) return undefined;
	const [red, green, blue] = rgb;
	const high = Math.max(...rgb);
	const range = high - Math.min(...rgb);
	if (range < 0.12) return high > 0.2 && high < 0.9 ? 'grey' : undefined;
	const sixth =
		high === red
			? (green - blue) / range
			: high === green
				? 2 + (blue - red) / range
				: 4 + (red - green) / range;
	const hue = (sixth * 60 + 360) % 360;
	return byHue.find(([until]) => hue <= until)?.[1];
}

/** Red, green and blue from 0 to 1. */
function channels(colour: string): [number, number, number] | undefined {
	const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour);
	const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
	const digits = long?.slice(1) ?? short?.slice(1).map((digit) => digit + digit);
	const [red = 0, green = 0, blue = 0] = digits?.map((pair) => parseInt(pair, 16) / 255) ?? [];
	return digits ? [red, green, blue] : undefined;
}
