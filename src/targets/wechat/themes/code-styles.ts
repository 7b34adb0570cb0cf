import type { Cut, Styles } from './tokens.ts';

type CodeName =
	| 'codeBlock'
	| 'codeTitle'
	| 'codeScroll'
	| 'codeText'
	| 'codeWrap'
	| 'lineIns'
	| 'lineDel'
	| 'lineMark'
	| 'lineError'
	| 'lineWarning'
	| 'lineNumber'
	| 'partMark'
	| 'partIns'
	| 'partDel'
	| 'fileTree';
type InkName = 'inkC' | 'inkS' | 'inkK' | 'inkF' | 'inkN' | 'inkT';

function marks({
	tokens,
}: Cut): Record<`line${'Ins' | 'Del' | 'Mark' | 'Error' | 'Warning'}`, string> {
	const { tints, callouts } = tokens;
	return {
		lineIns: `background-color:${tints.ins}`,
		lineDel: `background-color:${tints.del}`,
		lineMark: `background-color:${tints.mark}`,
		lineError: `background-color:${tints.del};border-bottom:1px solid ${callouts.caution}`,
		lineWarning: `background-color:${tints.warning};border-bottom:1px solid ${callouts.warning}`,
	};
}

/** Listings, their lines and inks, and trees of files. */
export function codeStyles(cut: Cut): Styles<CodeName> & Styles<InkName> {
	const { tokens, text, below } = cut;
	const { ink, soft, accent, codeGround, radius, gap, inks } = tokens;
	const ground = `border-radius:${radius}px;background-color:${codeGround}`;
	const words = `${text(13, 1.7, ink)};letter-spacing:0;text-align:left`;
	return {
		codeBlock: `${below(gap)};${ground}`,
		codeTitle: `padding:10px 14px 0;${text(12, 1.6, soft)};text-align:left`,
		codeScroll: 'padding:12px 14px;overflow-x:auto',
		codeText: `display:inline-block;min-width:100%;vertical-align:top;${words};white-space:nowrap`,
		codeWrap: `display:block;${words};overflow-wrap:anywhere`,
		...marks(cut),
		lineNumber: `color:${soft}`,
		partMark: `font-weight:bold;border-bottom:2px solid ${accent}`,
		// No second tint: two would lie too bright below the inks at night.
		partIns: 'font-weight:bold;text-decoration:underline',
		partDel: 'text-decoration:line-through',
		inkC: `color:${inks.C}`,
		inkS: `color:${inks.S}`,
		inkK: `color:${inks.K}`,
		inkF: `color:${inks.F}`,
		inkN: `color:${inks.N}`,
		inkT: `color:${inks.T}`,
		fileTree: `${below(gap)};padding:12px 14px;overflow-x:auto;${ground};${words};white-space:nowrap`,
	};
}
