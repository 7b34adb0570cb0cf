import type { ArticleImage } from '../../../domain/wechat/article.ts';
import { localPicture } from '../../../domain/wechat/addresses.ts';
import { maxGifBytes, maxPictureBytes, narrowestCover } from '../../../domain/wechat/limits.ts';
import { type Article, quote, type Report } from './report.ts';
import { attribute, type Spot } from './spots.ts';

/** Files of pictures, by what `article.json` and its folder say of them. */
export function checkPictures({ input: { meta, hasFile }, spots }: Article, report: Report): void {
	const users = new Map<string, Spot>();
	for (const spot of spots) {
		const src = spot.node.tagName === 'img' ? attribute(spot.node, 'src') : undefined;
		if (src !== undefined && !users.has(src)) users.set(src, spot);
	}
	const known = meta && new Set(meta.images.map(({ file }) => file));
	for (const [src, at] of users) {
		const isThere = (known?.has(src) ?? true) && (hasFile?.(src) ?? true);
		if (localPicture.test(src) && !isThere) report('I3', { found: `picture ${quote(src)}`, at });
	}
	if (!meta) return;
	for (const image of meta.images) checkImage(image, users.get(image.file), report);
	checkCover(meta.cover?.image, report);
}

function checkImage(image: ArticleImage, at: Spot | undefined, report: Report): void {
	const { type, bytes, from } = image;
	const most = type === 'image/gif' ? maxGifBytes : maxPictureBytes;
	if (bytes > most || !['image/jpeg', 'image/png', 'image/gif'].includes(type)) {
		const name = type.replace('image/', '').toUpperCase();
		report('I1', {
			found: `${name} of ${bytes.toLocaleString('en')} bytes from ${quote(from)}`,
			at,
		});
	}
}

function checkCover(cover: ArticleImage | undefined, report: Report): void {
	if (!cover) return report('I4', { found: 'article without a cover' });
	if (cover.width >= narrowestCover) return;
	report('I4', { found: `cover ${cover.width} pixels wide`, severity: 'warning' });
}
