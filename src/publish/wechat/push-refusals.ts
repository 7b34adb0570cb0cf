import type { ArticleBundle } from '../../domain/wechat/article.ts';
import type { Issue } from '../../domain/issue.ts';
import { replacePictures } from './replace-pictures.ts';

/** Why an article is not sent at all: found before the first call. */
export function refusalsOf({ html, meta }: ArticleBundle, hasErrors: boolean): Issue[] {
	const issues: Issue[] = [];
	const refuse = (code: string, message: string, hint: string): void => {
		issues.push({ code: `wechat/${code}`, severity: 'error', message, hint, file: meta.source });
	};
	if (hasErrors)
		refuse(
			'not-pushed',
			'Unexpected errors in the article, expected none before it is sent',
			'Mend what is listed as errors. Nothing was sent to WeChat.',
		);
	if (!meta.cover)
		refuse(
			'no-cover',
			'Unexpected absence of a cover, expected one: WeChat takes no draft without it',
			'Make the article again; its cover is made from the title when none is given.',
		);
	const known = new Set(meta.images.map(({ file }) => file));
	const { unknown } = replacePictures(html, (file) => (known.has(file) ? file : undefined));
	for (const file of unknown)
		refuse(
			'unknown-picture',
			`Unexpected picture \`${file}\`, expected one that article.json lists`,
			'Make the article again: its HTML and its list of pictures belong together.',
		);
	return issues;
}
