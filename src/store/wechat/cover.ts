import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Issue } from '../../domain/issue.ts';
import type { ArticleCover, ArticleImage } from '../../domain/wechat/article.ts';
import { columnWidth, maxPictureBytes } from '../../domain/wechat/limits.ts';
import { cleanSvg } from '../svg.ts';
import { digest, type Store } from '../store.ts';
import { type CardText, coverSize, drawCoverCard } from './cover-card.ts';
import {
	absentFindings,
	cardFindings,
	type CoverFinding,
	coverIssue,
	noPicture,
	unread,
	widthFindings,
} from './cover-findings.ts';
import { centralSquare, wholePicture } from './cover-crops.ts';
import { drawingKey } from './drawing-key.ts';
import { fitCover, type FittedCover } from './fit-cover.ts';
import { pictureName, sha256 } from './picture-name.ts';
import { encoders, keepEntry } from './store-entry.ts';

/** What a cover is made from. */
export interface CoverRequest extends CardText {
	/** The author's own picture: `file` absolute, `name` and `line` as the author knows them. */
	given?: { file: string; name: string; line?: number } | undefined;
}

export interface CoverOptions {
	store: Store;
	/** Stands for the code that makes it: `coverDigest`. */
	salt: string;
	/** The Markdown, as the author knows it: where issues are. */
	file: string;
	/** The site's icon as SVG; absent: the card has none. */
	mark?: string | undefined;
}

/** A cover, its bytes, and what is wrong with it. */
export interface MadeCover {
	cover: ArticleCover;
	file: Uint8Array;
	issues: Issue[];
}

/** A cover before it has a name; what the store keeps. */
interface Made extends FittedCover {
	findings: CoverFinding[];
}

/**
 * The cover of an article, 2.35:1: the author's picture, cropped, or a card with the title. A picture
 * that cannot be used is an issue, and the card stands in. The same request gives the same bytes.
 */
export async function makeCover(request: CoverRequest, options: CoverOptions): Promise<MadeCover> {
	const { given } = request;
	const refused: CoverFinding[] = [];
	const picture = given && (await makeGiven(given.file, options));
	if (picture && 'rule' in picture) refused.push(picture);
	const own = picture && 'bytes' in picture ? picture : undefined;
	const made = own ?? (await makeCard(request, options));
	return {
		cover: {
			image: imageOf(made, own && given ? given.name : 'title'),
			crops: { '2.35:1': wholePicture, '1:1': made.square },
			origin: own ? 'given' : 'generated',
		},
		file: made.bytes,
		issues: [...refused, ...made.findings].map((finding) => ({
			...coverIssue(finding, given?.name),
			file: options.file,
			line: given?.line,
		})),
	};
}

function imageOf({ bytes, width, height, changes }: Made, from: string): ArticleImage {
	const type = 'image/jpeg';
	return {
		...{ file: pictureName('cover', { type, bytes }), type, width, height },
		...{ bytes: bytes.length, sha256: sha256(bytes), shownWidth: columnWidth, from, changes },
	};
}

async function makeGiven(file: string, options: CoverOptions): Promise<Made | CoverFinding> {
	const bytes = await readFile(file).catch(() => undefined);
	if (!bytes) return unread;
	const { store, salt } = options;
	const key = await drawingKey(digest('cover', encoders, salt, bytes), bytes, store);
	try {
		return await keepEntry(store, key, async () => {
			const { original, absent, ...fitted } = await fitCover(bytes, maxPictureBytes);
			return { ...fitted, findings: [...widthFindings(original), ...absentFindings(absent)] };
		});
	} catch {
		return noPicture;
	}
}

async function makeCard(text: CardText, { store, salt, mark }: CoverOptions): Promise<Made> {
	const { title, siteName, locale, kicker = '' } = text;
	const key = digest('card', encoders, salt, mark ?? '', title, siteName, locale, kicker);
	return await keepEntry(store, key, async () => {
		const card = await drawCoverCard(text, mark === undefined ? mark : cleanSvg(mark)?.svg);
		// No trellis: what is left is whole numbers, and so the same bytes on every processor.
		const bytes = await sharp(Buffer.from(card.svg))
			.jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
			.toBuffer();
		const square = centralSquare(coverSize);
		return { ...coverSize, bytes, changes: ['drawn'], square, findings: cardFindings(card) };
	});
}
