import type { Option } from './command.ts';

/** Where the content is, for commands that write some. */
export const contentOption: Option = {
	flag: '--content',
	value: 'DIR',
	does: {
		en: 'content folder (default: `BIMO_CONTENT`, else `content`)',
		zh: '内容文件夹（默认看`BIMO_CONTENT`，再没有就是`content`）',
	},
};
