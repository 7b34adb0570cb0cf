import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { type ImageAsset, fullWidthOf, type ImageSource, variantWidths } from '../domain/image.ts';
import { digest, type Store } from './store.ts';
import { isMedia, type MediaFormat } from '../domain/media.ts';
import { isSeeThrough } from './see-through.ts';
import { cleanSvg } from './svg.ts';

/** How one published file is made from its picture. */
export interface ImageJob {
	/** Name under `/_img/`. */
	name: string;
	/** The picture, absolute. */
	file: string;
	/** Pixels wide; ignored for SVG. */
	width: number;
	/** Digest of the bytes that the name stands for. */
	source: string;
	format: 'avif' | 'webp' | 'jpeg' | 'png' | 'gif' | 'svg' | MediaFormat;
}

/** A measured picture and the jobs that make its files. */
export interface PlannedImage {
	asset: ImageAsset;
	jobs: ImageJob[];
}

const encoders = `sharp ${sharp.versions.sharp} vips ${sharp.versions.vips}`;
const fallbackFormat = {
	jpeg: 'jpeg',
	png: 'png',
	webp: 'webp',
	avif: 'webp',
	heif: 'webp',
	gif: 'gif',
	tiff: 'jpeg',
} as const;

/**
 * Measures a picture and plans its files, without making one; undefined: no picture is there.
 * `salt` stands for the code that makes them.
 */
export async function planImage(
	file: string,
	store: Store,
	salt: string,
): Promise<PlannedImage | undefined> {
	const bytes = await readFile(file).catch(() => undefined);
	if (!bytes) return undefined;
	const hash = digest(encoders, salt, bytes);
	const key = digest(hash, file);
	const kept = store.text('image', key);
	// Written by the line below, under a key that names this code's version.
	if (kept !== undefined) return kept ? (JSON.parse(kept) as PlannedImage) : undefined;
	const plan = await measure(bytes, file, hash).catch(() => undefined);
	store.put('image', key, plan ? JSON.stringify(plan) : '');
	return plan;
}

async function measure(
	bytes: Buffer,
	file: string,
	hash: string,
): Promise<PlannedImage | undefined> {
	const stem =
		path
			.parse(file)
			.name.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, '-')
			.replace(/^-|-$/g, '') || 'image';
	const from = { base: `${stem}-${hash.slice(0, 10)}`, file, source: digest(bytes) };
	const start = bytes.subarray(0, 512).toString();
	const isSvg = /^\s*(?:<\?xml|<!|<svg)/i.test(start.replace(/^\uFEFF/, ''));
	return isSvg ? measureSvg(bytes, from) : await measureRaster(bytes, from);
}

function measureSvg(bytes: Buffer, { base, ...from }: Origin): PlannedImage | undefined {
	const clean = cleanSvg(bytes.toString());
	if (!clean) return undefined;
	const { width, height, needsPaper } = clean;
	const fallback = { name: `${base}.svg`, width };
	const paper = needsPaper ? { needsPaper } : {};
	return {
		asset: { width, height, fallback, sources: [], ...paper },
		jobs: [{ ...fallback, ...from, format: 'svg' }],
	};
}

async function measureRaster(bytes: Buffer, from: Origin): Promise<PlannedImage> {
	const metadata = await sharp(bytes).metadata();
	const { width, height, format, hasAlpha, pages = 1, orientation = 1 } = metadata;
	const turned = orientation >= 5;
	const size = { width: turned ? height : width, height: turned ? width : height };
	const fallbackAs =
		format in fallbackFormat ? fallbackFormat[format as keyof typeof fallbackFormat] : 'jpeg';
	const planned = planFiles({ ...from, size, fallbackAs, animated: pages > 1 });
	if (hasAlpha && (await isSeeThrough(bytes))) planned.asset.needsPaper = true;
	return planned;
}

interface Origin {
	/** How the names of its files begin. */
	base: string;
	file: string;
	/** Digest of its bytes. */
	source: string;
}

interface FilePlan extends Origin {
	size: { width: number; height: number };
	fallbackAs: ImageJob['format'];
	animated: boolean;
}

function planFiles({ base, file, source, size, fallbackAs, animated }: FilePlan): PlannedImage {
	const widths = variantWidths(size.width);
	const jobs: ImageJob[] = [];
	const job = (width: number, format: ImageJob['format']) => {
		const name = `${base}-${width}.${format === 'jpeg' ? 'jpg' : format}`;
		if (!jobs.some((each) => each.name === name)) jobs.push({ name, file, source, width, format });
		return { name, width };
	};
	const types = animated ? (['webp'] as const) : (['avif', 'webp'] as const);
	const sources = types.map((format): ImageSource => ({
		type: `image/${format}`,
		variants: (animated ? [size.width] : widths).map((width) => job(width, format)),
	}));
	const fallback = job(
		animated ? size.width : (widths.find((width) => width <= 832) ?? size.width),
		fallbackAs,
	);
	const fullWidth = animated ? undefined : fullWidthOf(size.width);
	const full = fullWidth === undefined ? {} : { full: job(fullWidth, 'webp') };
	return { asset: { ...size, fallback, sources, ...full }, jobs };
}

/** The bytes of one published file, made once. */
export async function makeImage(
	{ name, file, width, format, source: planned }: ImageJob,
	store: Store,
): Promise<Uint8Array> {
	// Films are published as they are, and need no place in the store.
	if (isMedia(format)) return await readFile(file);
	const kept = store.bytes('variant', name);
	if (kept) return kept;
	const source = await readFile(file);
	const bytes =
		format === 'svg'
			? Buffer.from(cleanSvg(source.toString())?.svg ?? '')
			: await encode(source, width, format);
	// A picture that was replaced since it was planned gets another name; this one stays its own.
	if (digest(source) === planned) store.put('variant', name, bytes);
	return bytes;
}

function encode(
	source: Buffer,
	width: number,
	format: Exclude<ImageJob['format'], 'svg' | MediaFormat>,
): Promise<Buffer> {
	const image = sharp(source, { animated: format === 'webp' || format === 'gif' })
		.rotate()
		.resize({ width, withoutEnlargement: true });
	if (format === 'avif') return image.avif({ quality: 55, effort: 3 }).toBuffer();
	if (format === 'webp') return image.webp({ quality: 78, effort: 4 }).toBuffer();
	if (format === 'jpeg') return image.jpeg({ quality: 80, mozjpeg: true }).toBuffer();
	if (format === 'png') return image.png({ compressionLevel: 9, palette: true }).toBuffer();
	return image.gif().toBuffer();
}
