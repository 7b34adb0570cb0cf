import type { ThemeTokens } from './tokens.ts';
import { makeTheme } from './make-theme.ts';

/** Ink on paper with one accent, the seal's vermilion: the site's character. */
export const inkTokens: ThemeTokens = {
	ink: '#2c2721',
	soft: '#5d554a',
	accent: '#9c2e18',
	line: 'rgba(0,0,0,0.14)',
	wash: '#f6f6f6',
	codeGround: '#f6f6f6',
	size: 16,
	gap: 20,
	radius: 3,
	lead: { en: 1.65, zh: 1.8 },
	callouts: {
		note: '#1f4f7a',
		tip: '#45591b',
		important: '#5f3a80',
		warning: '#7a4a08',
		caution: '#9c2e18',
	},
	inks: {
		C: '#5d554a',
		S: '#45591b',
		K: '#8f2f1d',
		F: '#1f4f7a',
		N: '#7a4a08',
		T: '#1d5a55',
	},
	tints: {
		ins: 'rgba(70,130,30,0.14)',
		del: 'rgba(190,50,30,0.12)',
		mark: 'rgba(230,160,30,0.22)',
		warning: 'rgba(210,140,10,0.16)',
	},
};

/** The theme of an article that names none. */
export const ink = makeTheme({
	name: 'ink',
	description: {
		en: 'Ink on paper with a vermilion accent; the look of this site.',
		zh: '纸上墨色，朱砂点睛，与本站一致。',
	},
	tokens: inkTokens,
	overrides: ({ accent, gap, ink: black }) => ({
		h2: `margin:0 0 ${gap}px;padding:24px 0 8px;border-bottom:3px double ${accent};font-size:21px;line-height:1.4;color:${black};font-weight:bold`,
	}),
});
