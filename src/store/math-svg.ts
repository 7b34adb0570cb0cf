import type { MathJaxApi } from 'mathjax';
import { texToMath } from '../markdown/math/tex-to-math.ts';
import { digest, type Store } from './store.ts';

/** A formula as a picture, for destinations that show no MathML. Lengths in ex. */
export interface MathSvg {
	/** Paths in `currentColor`; only characters that no font of TeX has are text. */
	svg: string;
	width: number;
	height: number;
	/** How far the picture reaches below the line: negative. */
	verticalAlign: number;
}

const options = {
	loader: { versionWarnings: false, load: ['input/tex-full', 'output/svg', 'adaptors/liteDOM'] },
	tex: {
		// Nothing that loads, links or styles: no `html`, `require`, `autoload`, `unicode` or `bbox`.
		packages: `base ams newcommand mhchem color cancel enclose boldsymbol mathtools braket gensymb
			textcomp upgreek extpfeil centernot colortbl amscd configmacros`.split(/\s+/),
		macros: {
			sout: ['\\enclose{horizontalstrike}{#1}', 1],
			phase: ['\\enclose{phasorangle}{#1}', 1],
			bm: ['\\boldsymbol{#1}', 1],
			argmax: '\\operatorname*{arg\\,max}',
			argmin: '\\operatorname*{arg\\,min}',
			tagBeside: ['\\qquad\\text{(#1)}', 1],
			tagBare: ['\\qquad\\text{#1}', 1],
		},
		tags: 'none',
		maxMacros: 1000,
		maxBuffer: 10_000,
		formatError: (_input: unknown, error: Error) => {
			throw error;
		},
	},
	svg: { fontCache: 'none' },
	startup: { typeset: false },
};

/** Draws formulas, each one once. Loads MathJax only when there is one to draw. */
export class MathDrawer {
	readonly #store: Store;
	readonly #salt: string;
	#mathJax: Promise<MathJaxApi> | undefined;

	/** `salt` stands for the versions of all that makes the result. */
	constructor(store: Store, salt: string) {
		this.#store = store;
		this.#salt = salt;
	}

	/** Undefined: it cannot be drawn, and its TeX has to do. */
	async texToSvg(tex: string, display: boolean): Promise<MathSvg | undefined> {
		const key = digest(this.#salt, String(display), tex);
		const kept = this.#store.text('math', key);
		// Only ever written here, under a key that names this code's version.
		if (kept !== undefined) return (JSON.parse(kept) as MathSvg | null) ?? undefined;
		const made = await this.#draw(tex, display);
		this.#store.put('math', key, JSON.stringify(made ?? null));
		return made;
	}

	async #draw(tex: string, display: boolean): Promise<MathSvg | undefined> {
		// What the site refuses, or takes too long, no other destination shows.
		if ('problem' in texToMath(tex, display)) return undefined;
		this.#mathJax ??= import('mathjax').then(({ default: mathJax }) => mathJax.init(options));
		const { tex2svg, startup } = await this.#mathJax;
		// Else `\def` in one formula would change all after it, in other texts, too. Takes 1 ms.
		startup.getComponents();
		try {
			return measured(startup.adaptor.innerHTML(tex2svg(withoutMargins(tex), { display })));
		} catch {
			// The two typesetters know different commands.
			return undefined;
		}
	}
}

/** A tag in the margin makes a picture as wide as the page, whatever that is: it stands beside. */
function withoutMargins(tex: string): string {
	return tex.replace(/\\tag\s*(\*?)\s*(?=\{)/g, (_, star) => (star ? '\\tagBare' : '\\tagBeside'));
}

const han = "'Noto Serif CJK SC', 'Songti SC', SimSun, serif";

function measured(markup: string): MathSvg {
	const svg = markup
		// MathJax draws lines of tables by its sheet; a picture has none.
		.replace(/ data-frame="true"/g, ' fill="none" stroke-width="70"')
		.replace(/ data-line="[a-z]"/g, ' stroke-width="70"')
		.replace(/ class="mjx-dashed"/g, ' stroke-dasharray="140"')
		.replace(/ class="mjx-dotted"/g, ' stroke-linecap="round" stroke-dasharray="0,140"')
		.replace(/ (?:data-[\w-]+|role|focusable|style|class)="[^"]*"/g, '')
		.replaceAll('font-family="serif"', `font-family="${han}"`);
	return {
		svg,
		width: ex(/ width="([\d.]+)ex"/, markup),
		height: ex(/ height="([\d.]+)ex"/, markup),
		verticalAlign: ex(/vertical-align: (-?[\d.]+)ex/, markup),
	};
}

function ex(pattern: RegExp, markup: string): number {
	return Number(pattern.exec(markup)?.[1] ?? 0);
}
