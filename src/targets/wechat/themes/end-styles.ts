import type { Cut, Styles } from './tokens.ts';

type EndName =
	'notes' | 'notesTitle' | 'note' | 'noteNumber' | 'noteUrl' | 'termNote' | 'termName' | 'series';

/** What stands at the end: notes, explained terms; and the lines between the parts of a text. */
export function endStyles({ tokens, text, below }: Cut): Styles<EndName> {
	const { ink, soft, accent, line } = tokens;
	return {
		notes: `${below(24)};padding:20px 0 0;border-top:1px solid ${line}`,
		notesTitle: `${below(12)};${text(15, 1.6, ink)};font-weight:bold`,
		note: `${below(8)};padding-left:28px;text-indent:-28px;${text(13, 1.65, soft)};text-align:left`,
		noteNumber: `display:inline-block;min-width:28px;text-indent:0;color:${accent}`,
		noteUrl: 'word-break:break-all',
		termNote: `${below(8)};${text(13, 1.65, soft)}`,
		termName: `font-weight:bold;color:${ink}`,
		series: `${below(8)};${text(13, 1.65, soft)}`,
	};
}
