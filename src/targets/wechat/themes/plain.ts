import { inkTokens } from './ink.ts';
import { makeTheme } from './make-theme.ts';

/** Quiet, near to what WeChat's own editor makes. */
export const plain = makeTheme(
	{
		...inkTokens,
		ink: '#222222',
		soft: '#474747',
		accent: '#2c3d66',
		inks: { ...inkTokens.inks, C: '#474747' },
		radius: 4,
	},
	({ gap, ink }) => ({
		h2: `margin:0 0 ${gap - 4}px;padding:16px 0 0;font-size:20px;line-height:1.4;color:${ink};font-weight:bold`,
		h3: `margin:0 0 ${gap - 6}px;padding:8px 0 0;font-size:17px;line-height:1.45;color:${ink};font-weight:bold`,
		em: 'font-style:italic',
		emHan: 'font-style:normal;font-weight:bold',
		code: 'font-size:14px',
		captionLabel: 'font-weight:bold',
	}),
);
