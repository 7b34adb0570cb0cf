// `url(…)` of anything but a place in the picture, closed or not, and sheets from elsewhere.
const outside = /@import[^;]*;?|url\(\s*['"]?(?!['"]?#)[^)]*(?:\)|$)/gi;
// Other functions that take an address.
const others = /(?<![\w-])(?:-webkit-)?(?:image-set|image|cross-fade|src)\([^)]*(?:\)|$)/gi;

/** CSS of a drawing, in a sheet or an attribute, without addresses outside the drawing. */
export function safeCss(css: string): string {
	// With escapes, `u\72l(` is as good as `url(`: where they hide an address, all of it goes.
	if (css.includes('\\') && isOutside(decodeCss(css))) return '';
	return css
		.replace(outside, (found) => (found.startsWith('@') ? '' : 'none'))
		.replace(others, 'none');
}

const isOutside = (css: string): boolean => css.search(outside) >= 0 || css.search(others) >= 0;

/** Escapes of CSS, by number or by sign, as what they stand for. */
function decodeCss(css: string): string {
	return css.replace(/\\(?:([0-9a-f]{1,6})\s?|([^]))/gi, (_, hex?: string, sign?: string) => {
		const code = hex ? parseInt(hex, 16) : 0;
		return sign ?? (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD');
	});
}
