import type { ThemeTokens } from './tokens.ts';
import { makeTheme } from './make-theme.ts';

/** Ink on paper with one accent, the seal's vermilion: the site's character. */
export const inkTokens: ThemeTokens = {
	ink: '#2c2721',
	soft: '#4f483e',
	accent: '#86260f',
	line: 'rgba(0,0,0,0.14)',
	wash: '#f9f9f9',
	codeGround: '#f3f3f3',
	size: 16,
	gap: 20,
	radius: 3,
	lead: { en: 1.65, zh: 1.8 },
	callouts: {
		note: '#1f4f7a',
		tip: '#45591b',
		important: '#5f3a80',
		warning: '#7a4a08',
		caution: '#86260f',
	},
	inks: {
		C: '#4f483e',
		S: '#3a4b14',
		K: '#66190a',
		F: '#183c62',
		N: '#643c04',
		T: '#164a46',
	},
	marker: '#fbe9b0',
	tints: {
		ins: 'rgba(40,160,40,0.09)',
		del: 'rgba(220,50,30,0.09)',
		mark: 'rgba(235,150,0,0.08)',
		warning: 'rgba(235,150,0,0.08)',
	},
};

/** The theme of an article that names none. */
export const ink = makeTheme(inkTokens, ({ accent, gap, ink: black }) => ({
	h2: `margin:0 0 ${gap}px;padding:24px 0 8px;border-bottom:3px double ${accent};font-size:21px;line-height:1.4;color:${black};font-weight:bold`,
}));
