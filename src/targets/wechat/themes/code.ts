import { inkTokens } from './ink.ts';
import { makeTheme } from './make-theme.ts';

/** For posts that are mostly code: compact, with listings that stand out. */
export const code = makeTheme(
	{
		...inkTokens,
		ink: '#1f2328',
		soft: '#3f454c',
		accent: '#0a3f6c',
		wash: '#fafafa',
		codeGround: '#f5f5f5',
		gap: 16,
		radius: 6,
		callouts: { ...inkTokens.callouts, note: '#0a3f6c' },
		inks: { ...inkTokens.inks, C: '#3f454c', F: '#0a3f6c' },
	},
	({ accent, codeGround, gap, line, radius, soft, inks }) => ({
		h2: `margin:0 0 ${gap}px;padding:20px 0 6px;border-bottom:1px solid ${line};font-size:20px;line-height:1.4;color:${accent};font-weight:bold`,
		codeBlock: `margin:0 0 ${gap}px;border:1px solid ${line};border-left:3px solid ${accent};border-radius:${radius}px;background-color:${codeGround}`,
		codeTitle: `padding:6px 14px;border-bottom:1px solid ${line};font-size:12px;line-height:1.6;color:${soft};font-weight:bold;text-align:left`,
		inkK: `color:${inks.K};font-weight:bold`,
	}),
);
