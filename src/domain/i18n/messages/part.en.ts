import type { Part } from '../../wechat/part.ts';

/** Words for a text that is too long for one article on WeChat. */
export const part = {
	/** Behind the title. */
	mark: ({ number, count }: Part) => ` (${number}/${count})`,
	/** Behind the words of a link that leads to another part. */
	see: ({ number }: Part) => ` (part ${number})`,
	/** Before the title of the part before this one. */
	previous: ({ number, count }: Part) => `Part ${number} of ${count}. Previous: `,
	next: 'Next: ',
	quoted: (title: string) => `“${title}”`,
	/** The summary of a later part: what its sections are called. */
	digest: ({ number, count }: Part, sections: string) => `Part ${number} of ${count}: ${sections}.`,
	between: ', ',
};
