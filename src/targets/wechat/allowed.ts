/**
 * What an article may hold. Measured through WeChat's API where somebody measured; otherwise what
 * WeChat's own editor makes.
 */
const textElements = [
	'section p span strong em b i u s del sub sup br hr blockquote h1 h2 h3 h4 h5 h6 img a',
	'table thead tbody tr th td code pre figure figcaption',
].flatMap((line) => line.split(' '));

/** Elements of drawings that do without references to others. */
const svgElements =
	'g path rect circle ellipse line polyline polygon text tspan animate animateTransform animateMotion set'.split(
		' ',
	);

/** Elements of an article. */
export const allowedElements: ReadonlySet<string> = new Set(textElements);

/** Elements within `<svg>`, and itself. */
export const allowedSvg: ReadonlySet<string> = new Set(['svg', ...svgElements]);

/** WeChat keeps them, and its editor makes a mess of them; articles of this project have none. */
export const keptOnly: ReadonlySet<string> = new Set(
	'div ul ol li tfoot caption colgroup col center font small big mark strike ins'.split(' '),
);

/** Elements that go with all that is in them; of others the filter keeps the words. */
export const droppedWhole: ReadonlySet<string> = new Set(
	[
		'script style link meta title base iframe object embed input button select textarea video audio',
		'source track picture canvas template noscript noembed noframes math applet frame frameset param',
		'map area svg',
	].flatMap((line) => line.split(' ')),
);

/** Attributes that any element may have: styles, and what WeChat's own reader looks for. */
const everywhere = ['style', 'data-ignore-width', 'data-ignore-dm', 'data-no-dark'];

/** Attributes by element; all of SVG's are below. */
const byElement = new Map([
	['img', ['src', 'alt', 'data-w', 'data-ratio', 'data-type']],
	['a', ['href']],
	['th', ['colspan', 'rowspan']],
	['td', ['colspan', 'rowspan']],
]);

// `style` of the outermost element sets its size and its place in the line; within, WeChat drops it.
const svgAttributes = new Set(
	[
		'xmlns viewBox width height x y x1 x2 y1 y2 cx cy r rx ry d points transform preserveAspectRatio',
		'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin',
		'stroke-dasharray stroke-dashoffset stroke-miterlimit opacity color visibility pointer-events',
		'font-size font-weight font-style text-anchor dominant-baseline letter-spacing dx dy rotate',
		'attributeName attributeType type from to by values begin dur end repeatCount repeatDur fill',
		'keyTimes keySplines keyPoints calcMode additive accumulate restart min max path',
	].flatMap((line) => line.split(' ')),
);

/** Whether WeChat keeps an attribute, by its name as written. */
export function isAllowedAttribute(name: string, tagName: string, inSvg: boolean): boolean {
	if (inSvg) {
		return svgAttributes.has(name) || (tagName === 'svg' && everywhere.includes(name));
	}
	if (everywhere.includes(name)) return true;
	return byElement.get(tagName)?.includes(name) ?? false;
}
