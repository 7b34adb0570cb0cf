import { listIndent } from '../../../domain/wechat/style-names.ts';
import type { Cut, Styles } from './tokens.ts';

type ListName = 'list' | 'item' | 'marker' | 'task' | 'taskDone' | 'dlTerm' | 'dlBody';

/** Lists: rows with a text as marker. */
export function listStyles({ tokens, locale, text, below }: Cut): Styles<ListName> {
	const { ink, soft, accent, size, gap, lead } = tokens;
	const marker = `display:inline-block;min-width:${listIndent}px;text-indent:0`;
	return {
		list: below(gap),
		item: `${below(8)};${text(size, lead[locale], ink)}`,
		marker: `${marker};color:${accent}`,
		task: `${marker};color:${soft}`,
		taskDone: `${marker};color:${accent}`,
		dlTerm: `${below(4)};${text(size, lead[locale], ink)};font-weight:bold`,
		dlBody: `padding-left:${listIndent}px`,
	};
}
