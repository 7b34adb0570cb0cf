import type { ArticleMeta } from '../../src/domain/wechat/article.ts';
import { checkArticle } from '../../src/targets/wechat/check/check-article.ts';
import type { CheckInput } from '../../src/targets/wechat/check/check-input.ts';
import { wechatBundle } from './wechat-bundle.ts';

/** What an article for tests says of itself, with a cover and without pictures. */
export function articleMeta(own: Partial<ArticleMeta> = {}): ArticleMeta {
	const { cover, ...meta } = wechatBundle({ pictures: {} }).meta;
	const crops = { '2.35:1': '0_0_1_1', '1:1': '0.287222_0_0.712778_1' };
	const sized = cover && { ...cover, crops, image: { ...cover.image, width: 900, height: 383 } };
	return { ...meta, cover: sized, ...own };
}

/** Findings of one rule: `1:4 error Unexpected …`, or `blog/a.md:7 …` of an article with its `meta`. */
export function findings(
	rule: string,
	html: string,
	own: Partial<Omit<CheckInput, 'html'>> = {},
): string[] {
	return checkArticle({ html, file: 'a.html', stage: 'local', ...own })
		.filter(({ code }) => code === `wechat/${rule}`)
		.map(({ file, line, column, severity, message }) => {
			const place = [file === 'a.html' ? undefined : file, line, column];
			const shown = place.filter((part) => part !== undefined).join(':');
			return [shown, severity, message].filter(Boolean).join(' ');
		});
}
