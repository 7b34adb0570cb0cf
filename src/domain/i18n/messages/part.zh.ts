import type { Part } from '../../wechat/part.ts';
import type { part as en } from './part.en.ts';

/** 两篇称上、下，三篇称上、中、下；再多就数数。 */
const rank = ({ number, count }: Part): string | undefined =>
	({ 2: '上下', 3: '上中下' })[count]?.[number - 1];

/** 公众号上一篇放不下的文章。 */
export const part: typeof en = {
	mark: (is) => `（${rank(is) ?? `${is.number}/${is.count}`}）`,
	see: (is) => `（见${rank(is) ?? `第${is.number}`}篇）`,
	previous: ({ number, count }) => `本文共${count}篇，这是第${number}篇。上一篇：`,
	next: '下一篇：',
	quoted: (title) => `《${title}》`,
	digest: ({ number, count }, sections) => `共${count}篇，这是第${number}篇：${sections}。`,
	between: '、',
};
