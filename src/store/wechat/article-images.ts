import type { Issue } from '../../domain/issue.ts';
import type { ArticleImage } from '../../domain/wechat/article.ts';
import { columnWidth } from '../../domain/wechat/limits.ts';
import { type AskOptions, createAsker } from '../remote/ask-once.ts';
import type { Store } from '../store.ts';
import type { Finding } from './finding.ts';
import type { ImageRequest } from './image-request.ts';
import { keepPicture } from './keep-picture.ts';
import type { MadePicture } from './made-picture.ts';
import { createReader, type OriginalReader } from './original.ts';
import { pictureName, sha256 } from './picture-name.ts';

export interface ArticleImagesOptions extends Omit<AskOptions, 'timeoutMs'> {
	store: Store;
	/** Stands for the code that makes them: `articleImageDigest`. */
	salt: string;
	/** The Markdown, as the author knows it: where issues are. */
	file: string;
	/** Called whenever one more picture is done. */
	progress?: (done: number, total: number) => void;
	/** For each remote picture. Default 20 seconds. */
	timeoutMs?: number;
}

/** Pictures of an article. */
export interface ArticleImages {
	/** By `src` of the request; without those that failed. */
	images: Map<string, ArticleImage>;
	/** Bytes by `file` of the picture. */
	files: Map<string, Uint8Array>;
	issues: Issue[];
}

/** Pictures that are made at the same time: libvips uses several threads for each. */
const atOnce = 4;

/**
 * Makes every picture of an article something that WeChat takes: each once, whatever shows it. One
 * that fails is an issue, and stops no other. Maps are in the order of the requests.
 */
export async function makeArticleImages(
	requests: readonly ImageRequest[],
	options: ArticleImagesOptions,
): Promise<ArticleImages> {
	const wanted = bySource(requests);
	const made: (Result | undefined)[] = wanted.map(() => undefined);
	const read = createReader({
		...options,
		ask: createAsker({ ...options, timeoutMs: options.timeoutMs ?? 20_000 }),
	});
	let next = 0;
	let done = 0;
	const work = async (): Promise<void> => {
		for (let index = next++; index < wanted.length; index = next++) {
			const request = wanted[index];
			if (request) made[index] = await makeOne(request, options, read);
			options.progress?.(++done, wanted.length);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	return gather(made, options.file);
}

/** What came of a request. */
interface Result {
	request: ImageRequest;
	picture?: MadePicture;
	findings: Finding[];
}

/** One request for each picture; shown in several widths, it is made for the widest. */
function bySource(requests: readonly ImageRequest[]): ImageRequest[] {
	const wanted = new Map<string, ImageRequest>();
	for (const request of requests) {
		const first = wanted.get(request.src);
		const { shownWidth: known, ...rest } = first ?? request;
		const { shownWidth: width } = request;
		// Without a width it is as wide as it is: that counts as the widest.
		const isNatural = known === undefined || width === undefined;
		wanted.set(request.src, isNatural ? rest : { ...rest, shownWidth: Math.max(known, width) });
	}
	return [...wanted.values()];
}

async function makeOne(
	request: ImageRequest,
	{ store, salt }: ArticleImagesOptions,
	read: OriginalReader,
): Promise<Result> {
	const { from, shownWidth } = request;
	const original = await read(from);
	if (!('bytes' in original)) return { request, findings: [original] };
	const { bytes, findings } = original;
	const drawnWidth = from.kind === 'drawing' ? from.width : undefined;
	const picture = await keepPicture({ bytes, drawnWidth, shownWidth }, { store, salt });
	if (!('bytes' in picture)) return { request, findings: [...findings, picture] };
	read.keep(from, bytes);
	return { request, picture, findings: [...findings, ...picture.findings] };
}

function gather(results: readonly (Result | undefined)[], file: string): ArticleImages {
	const images: ArticleImages['images'] = new Map();
	const files: ArticleImages['files'] = new Map();
	const issues: Issue[] = [];
	for (const { request, picture, findings } of results.filter((each) => each !== undefined)) {
		issues.push(...findings.map((finding) => issueOf(finding, request, file)));
		if (!picture) continue;
		const image = imageOf(request, picture);
		images.set(request.src, image);
		files.set(image.file, picture.bytes);
	}
	return { images, files, issues };
}

function imageOf({ from, shownWidth }: ImageRequest, picture: MadePicture): ArticleImage {
	const { bytes, cssWidth, findings, ...rest } = picture;
	const name = nameOf(from);
	return {
		file: pictureName(name, picture),
		...rest,
		bytes: bytes.length,
		sha256: sha256(bytes),
		shownWidth: Math.min(columnWidth, Math.max(1, Math.round(shownWidth ?? cssWidth))),
		from: name,
	};
}

const nameOf = (from: ImageRequest['from']): string =>
	from.kind === 'remote' ? from.url : from.name;

function issueOf(
	{ rule, severity, ...finding }: Finding,
	request: ImageRequest,
	file: string,
): Issue {
	return {
		code: `wechat/${rule}`,
		severity,
		message: `Unexpected picture ${nameOf(request.from)}: ${finding.found}, expected ${finding.expected}`,
		hint: finding.hint,
		file,
		line: request.line,
	};
}
