import type { ArticleCover, ArticleMeta } from '../../../domain/wechat/article.ts';
import { lengthOf } from '../../../domain/wechat/fit-title.ts';
import {
	longestAuthor,
	longestDigest,
	shownDigest,
	titleLimits,
} from '../../../domain/wechat/limits.ts';
import { type Article, quote, type Report } from './report.ts';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** Title, author, digest, address and crops. */
export function checkPayload({ input: { meta, limits } }: Article, report: Report): void {
	if (!meta) return;
	checkTitle(meta, limits?.title ?? titleLimits[0], report);
	const author = lengthOf(meta.author);
	if (author > longestAuthor) report('P2', { found: `author of ${author} characters` });
	const digest = lengthOf(meta.digest);
	if (digest > shownDigest) {
		report('P3', {
			found: `digest of ${digest} characters`,
			...(digest > longestDigest
				? {}
				: { severity: 'warning', expected: `at most the ${shownDigest} that the editor shows` }),
		});
	}
	// A text that is no page of the site has no original: WeChat shows no link to it then.
	if (meta.sourceUrl !== '' && !isAddress(meta.sourceUrl))
		report('P5', { found: `address ${quote(meta.sourceUrl)}` });
	if (meta.cover) checkCrops(meta.cover, report);
	for (const name of ['title', 'author', 'digest'] as const) {
		const [escape] = /\\u[0-9a-f]{4}/i.exec(meta[name]) ?? [];
		if (escape) report('P9', { found: `${quote(escape)} in the ${name}` });
	}
}

function checkTitle({ title }: ArticleMeta, most: number, report: Report): void {
	const length = lengthOf(title);
	if (title.trim() !== '' && length <= most) return;
	const found = title.trim() === '' ? 'article without a title' : `title of ${length} characters`;
	report('P1', { found, expected: `a title of 1 to ${most} characters` });
}

function isAddress(text: string): boolean {
	const protocol = URL.parse(text)?.protocol ?? '';
	return ['http:', 'https:'].includes(protocol) && bytes(text) <= 1024;
}

const shapes = { '2.35:1': 2.35, '1:1': 1 } as const;
const crop = /^(?:0|1|0\.\d{1,6})(?:_(?:0|1|0\.\d{1,6})){3}$/;

function checkCrops({ crops, image }: ArticleCover, report: Report): void {
	for (const shape of ['2.35:1', '1:1'] as const) {
		const text = crops[shape];
		const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = text.split('_').map(Number);
		if (!crop.test(text) || x1 >= x2 || y1 >= y2) {
			report('P7', { found: `crop ${quote(text)} for ${shape}` });
			continue;
		}
		const is = ((x2 - x1) * image.width) / ((y2 - y1) * image.height);
		if (Math.abs(is / shapes[shape] - 1) <= 0.01) continue;
		report('P7', {
			found: `crop ${quote(text)} of the shape ${is.toFixed(2)}:1`,
			expected: shape,
			severity: 'warning',
		});
	}
}
