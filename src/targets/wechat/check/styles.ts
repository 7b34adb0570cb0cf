import { loadsElsewhere } from '../../../domain/wechat/addresses.ts';
import type { Declaration } from './declarations.ts';
import { valueOf } from './declarations.ts';
import { knownProperties } from './known-properties.ts';
import { type Article, quote, type Report } from './report.ts';
import { isEmpty, type Spot } from './spots.ts';

/** Inline styles, one declaration after the other. */
export function checkStyles({ spots }: Article, report: Report): void {
	for (const spot of spots) {
		for (const declaration of spot.style) {
			for (const judge of judges) judge(declaration, spot, report);
		}
	}
}

type Judge = (declaration: Declaration, spot: Spot, report: Report) => void;

const written = ({ name, value }: Declaration): string => quote(`${name}:${value}`);

const unsafe = /!\s*important|\\|expression\s*\(|javascript:|vbscript:|@|var\s*\(|\/\*/i;

const judgeSafety: Judge = (declaration, spot, report) => {
	const { name, value } = declaration;
	const isUnsafe =
		unsafe.test(value) ||
		loadsElsewhere.test(value) ||
		/^(?:--|-moz-binding|behaviou?r$|\/\*)/i.test(name);
	if (isUnsafe) report('S1', { found: `style ${written(declaration)}`, at: spot });
};

/** The only fonts that WeChat's own checker lets pass, quotes aside. */
const fonts = 'mp-quote, PingFang SC, system-ui, -apple-system';

const judgeFont: Judge = ({ name, value }, spot, report) => {
	if (name.toLowerCase() !== 'font-family') return;
	const plain = value.replace(/["']/g, '').replace(/\s+/g, ' ').trim();
	if (!plain.startsWith(fonts)) report('S2', { found: `font ${quote(value)}`, at: spot });
};

/** What takes text out of its flow, and what only may. */
const flow: readonly [name: RegExp, value: RegExp, severity: 'error' | 'warning'][] = [
	[/^position$/, /^(?:absolute|fixed|sticky)/, 'error'],
	[/^position$/, /^relative/, 'warning'],
	[/^display$/, /grid/, 'error'],
	[/^display$/, /flex/, 'warning'],
	[/^float$/, /^(?!none)/, 'error'],
	[/^(?:filter|backdrop-filter|clip-path|mask|animation|transition)(?:-|$)/, /^(?!none)/, 'error'],
	[/^-webkit-(?:filter|clip-path|mask|animation|transition)(?:-|$)/, /^(?!none)/, 'error'],
	[/^grid(?:-|$)/, /^/, 'error'],
	[/^transform$/, /^(?!none)/, 'warning'],
	[/^/, /\bcalc\(/, 'warning'],
	[/^margin(?:-|$)/, /(?:^|\s)-[\d.]*[1-9]/, 'warning'],
];

const judgeFlow: Judge = (declaration, spot, report) => {
	if (spot.inSvg && declaration.name === 'transform') return;
	const [name, value] = [declaration.name.toLowerCase(), declaration.value.toLowerCase()];
	const broken = flow.find((rule) => rule[0].test(name) && rule[1].test(value));
	if (!broken) return;
	report('S3', { found: `style ${written(declaration)}`, severity: broken[2], at: spot });
};

const judgeAlignment: Judge = ({ name, value }, spot, report) => {
	if (name.toLowerCase() !== 'text-align') return;
	if (/^(?:left|center|right|justify)$/i.test(value)) return;
	report('S4', { found: `alignment ${quote(value)}`, at: spot });
};

const judgeHidden: Judge = (declaration, spot, report) => {
	const [name, value] = [declaration.name.toLowerCase(), declaration.value.toLowerCase()];
	const isHidden =
		(name === 'opacity' && spot.node.tagName === 'img' && Number.parseFloat(value) === 0) ||
		(name === 'caret-color' && /transparent|rgba\(.*,\s*0(?:\.0+)?\s*\)/.test(value));
	if (isHidden) report('S8', { found: `style ${written(declaration)}`, at: spot });
};

const judgeGround: Judge = (declaration, spot, report) => {
	if (!/^background(?:-image)?$/i.test(declaration.name)) return;
	if (!/gradient\(/i.test(declaration.value) || spot.node.tagName === 'img') return;
	if (isEmpty(spot.node)) return;
	report('S9', { found: 'gradient behind text', at: spot });
};

const colourNames =
	/(?:^|[\s,(])(?:white|black|red|green|blue|yellow|gr[ae]y|silver|orange|purple|pink|brown|navy|teal|maroon|olive|lime|aqua|cyan|magenta|fuchsia|gold|indigo|violet|tomato|crimson|(?:light|dark)[a-z]+)(?=$|[\s,)])/i;
const keywords = /^(?:transparent|currentcolor|inherit|initial|unset|revert|auto)$/i;
const colourFunctions = /\b(?:hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(/i;
const coloured =
	/color|^background|^border|^outline|shadow|^text-decoration|^fill$|^stroke$|^column-rule/i;

/** True for a colour by its name: of a property that takes colours alone, any word. */
function isNamed(name: string, value: string): boolean {
	if (/(?:^|-)color$/.test(name)) return /^[a-z]+$/i.test(value) && !keywords.test(value);
	return coloured.test(name) && colourNames.test(value);
}

const judgeName: Judge = (declaration, spot, report) => {
	const { name, value } = declaration;
	if (!knownProperties.has(name)) {
		const isKnown = knownProperties.has(name.toLowerCase());
		// A custom property is S1's.
		if (!name.startsWith('--')) {
			report('S10', {
				found: isKnown ? `capitals in ${quote(name)}` : `property ${quote(name)}`,
				at: spot,
			});
		}
	} else if (value === '') report('S10', { found: `${quote(name)} without a value`, at: spot });
	else if (isNamed(name, value) || (coloured.test(name) && colourFunctions.test(value))) {
		report('S10', { found: `colour ${written(declaration)}`, at: spot });
	}
};

const judges = [
	judgeSafety,
	judgeFont,
	judgeFlow,
	judgeAlignment,
	judgeHidden,
	judgeGround,
	judgeName,
] as const;

/** Whether what is in an element may be wider or higher than it. */
export function scrolls({ style }: Pick<Spot, 'style'>): boolean {
	return ['overflow', 'overflow-x', 'overflow-y'].some((name) =>
		/auto|scroll/.test(valueOf(style, name) ?? ''),
	);
}
