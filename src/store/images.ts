import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { type ImageAsset, type ImageSource, variantWidths } from '../domain/image.ts';
import { digest, type Store } from './store.ts';
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
	format: 'avif' | 'webp' | 'jpeg' | 'png' | 'gif' | 'svg';
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
	const base = `${stem}-${hash.slice(0, 10)}`;
	const source = digest(bytes);
	if (
		/^\s*(?:<\?xml|<!|<svg)/i.test(
			bytes
				.subarray(0, 512)
				.toString()
				.replace(/^\uFEFF/, ''),
		)
	) {
		const clean = cleanSvg(bytes.toString());
		if (!clean) return undefined;
		const fallback = { name: `${base}.svg`, width: clean.width };
		return {
			asset: { width: clean.width, height: clean.height, fallback, sources: [] },
			jobs: [{ ...fallback, file, source, format: 'svg' }],
		};
	}
	const { width, height, format, pages = 1, orientation = 1 } = await sharp(bytes).metadata();
	const turned = orientation >= 5;
	const size = { width: turned ? height : width, height: turned ? width : height };
	const fallbackAs =
		format in fallbackFormat ? fallbackFormat[format as keyof typeof fallbackFormat] : 'jpeg';
	return planFiles({ base, file, source, size, fallbackAs, animated: pages > 1 });
}

interface FilePlan {
	base: string;
	file: string;
	source: string;
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
	return { asset: { ...size, fallback, sources }, jobs };
}

/** The bytes of one published file, made once. */
export async function makeImage(
	{ name, file, width, format, source: planned }: ImageJob,
	store: Store,
): Promise<Uint8Array> {
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
	format: Exclude<ImageJob['format'], 'svg'>,
): Promise<Buffer> {
	const image = sharp(source, { animated: format === 'webp' || format === 'gif' })
		.rotate()
		.resize({ width, withoutEnlargement: true });
	if (format === 'avif') return image.avif({ quality: 55, effort: 4 }).toBuffer();
	if (format === 'webp') return image.webp({ quality: 78, effort: 4 }).toBuffer();
	if (format === 'jpeg') return image.jpeg({ quality: 80, mozjpeg: true }).toBuffer();
	if (format === 'png') return image.png({ compressionLevel: 9, palette: true }).toBuffer();
	return image.gif().toBuffer();
}
