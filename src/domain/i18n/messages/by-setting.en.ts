/** What readers meet only where a setting in `src/site.ts` turns it on. */
export const bySetting = {
	newsletter: 'Newsletter',
	newsletterText: 'Or have it sent to you: ',
	/** In place of `colophonText`, where visits are counted. */
	colophon:
		'Set in the type your device already owns. No web fonts; visits are counted, visitors are not followed.',
	comments: {
		title: 'Comments',
		lead: 'They live in GitHub Discussions, and giscus.app shows them here. Neither hears of you before you ask.',
		show: 'Show comments',
		elsewhere: 'Read them on GitHub',
		loading: 'Loading comments from giscus.app …',
		failed: 'The comments did not come: giscus.app cannot be reached from here.',
		again: 'Try again',
	},
};
