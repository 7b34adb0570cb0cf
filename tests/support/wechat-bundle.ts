import { createHash } from 'node:crypto';
import type { ArticleBundle, ArticleImage, ArticleMeta } from '../../src/domain/wechat/article.ts';
import { pixels } from './fake-wechat/pixels.ts';

/** What an article for tests differs in from the plain one. */
export interface BundleOptions extends Partial<
	Pick<ArticleMeta, 'id' | 'title' | 'author' | 'digest' | 'sourceUrl' | 'comments'>
> {
	/** HTML of the text. */
	text?: string;
	/** Pictures of the text; another number is another picture under the same stem. */
	pictures?: Record<string, number>;
	/** Names of GIFs of the text, with their numbers. */
	films?: Record<string, number>;
	cover?: number;
}

type File = readonly [image: ArticleImage, bytes: Uint8Array];

function file(stem: string, kind: 'png' | 'jpg' | 'gif', seed: number): File {
	const bytes = pixels(kind, { seed, size: 256 });
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const image: ArticleImage = {
		file: `images/${stem}-${sha256.slice(0, 8)}.${kind}`,
		type: `image/${kind === 'jpg' ? 'jpeg' : kind}`,
		width: 1354,
		height: 677,
		bytes: bytes.length,
		sha256,
		shownWidth: 677,
		from: `${stem}.${kind}`,
		changes: [],
	};
	return [image, bytes];
}

const shown = ({ file: src }: ArticleImage): string =>
	`<section style="margin:16px 0"><img src="${src}" alt="" style="max-width:100%" data-w="1354" data-ratio="0.5"></section>`;

/** An article as the renderer makes it, small, with pictures that are only their first bytes. */
export function wechatBundle(options: BundleOptions = {}): ArticleBundle {
	const { text = '<p style="color:#333">正文 text.</p>', pictures = { flow: 1, map: 2 } } = options;
	const stills = Object.entries(pictures).map(([stem, seed]) => file(stem, 'png', seed));
	const films = Object.entries(options.films ?? {}).map(([stem, seed]) => file(stem, 'gif', seed));
	const [cover, coverBytes] = file('cover', 'jpg', options.cover ?? 9);
	const body = [...stills, ...films];
	const html = `<section style="font-size:16px">${text}${body.map(([image]) => shown(image)).join('')}</section>`;
	const meta: ArticleMeta = {
		version: 1,
		id: 'blog/first-post/zh',
		locale: 'zh',
		title: '第一篇',
		author: '作者',
		digest: '摘要',
		sourceUrl: 'https://example.com/zh/blog/first-post/',
		comments: 'off',
		theme: 'ink',
		...metaOf(options),
		cover: {
			image: cover,
			crops: { '2.35:1': '0_0_1_1', '1:1': '0.287234_0_0.712766_1' },
			origin: 'generated',
		},
		images: body.map(([image]) => image),
		counts: {
			text: 6,
			html: html.length,
			bytes: Buffer.byteLength(html),
			images: body.length,
			notes: 0,
			terms: 0,
		},
		source: 'content/blog/first-post/zh.md',
		lines: [[0, 1]],
	};
	const files = [...body, [cover, coverBytes] as const];
	return { html, meta, files: new Map(files.map(([image, bytes]) => [image.file, bytes])) };
}

function metaOf({ text, pictures, films, cover, ...meta }: BundleOptions): Partial<ArticleMeta> {
	return meta;
}
