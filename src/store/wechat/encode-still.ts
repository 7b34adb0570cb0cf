import { maxPictureBytes } from '../../domain/wechat/limits.ts';
import { contentKind, hasFewColours, isSpoiled } from './content-kind.ts';
import { grounds } from './ground.ts';
import { scaled, type Size } from './picture-limits.ts';
import { flatten, fromRaster, type Raster, toRaster } from './raster.ts';

/** What is known of a picture beside its pixels. */
export interface StillFacts {
	/** `lossy`: it was a JPEG, whose noise a PNG would keep at great cost; `drawn`: a diagram. */
	source: 'drawn' | 'lossy' | 'other';
	/** Bytes; default: what WeChat takes. */
	limit?: number;
}

/** An encoded picture. */
export interface Still extends Size {
	bytes: Uint8Array;
	type: 'image/jpeg' | 'image/png';
	/** `recompressed`, `fewer colours`, `smaller`, `flattened`. */
	changes: string[];
}

/** `crisp`: colours as fine as shapes, for letters and lines. */
type Encoder = { as: 'png' | 'palette' } | { as: 'jpeg'; quality: number; crisp: boolean };
type Attempt = Encoder & { scale: number };

const jpeg = (quality: number, crisp = false): Encoder => ({ as: 'jpeg', quality, crisp });
const at = (scale: number, ...encoders: Encoder[]): Attempt[] =>
	encoders.map((encoder) => ({ ...encoder, scale }));

/** Tried in this order until one is small enough: sharpness of letters goes before size. */
const ladders = {
	photo: [
		...at(1, jpeg(85), jpeg(78), jpeg(70), jpeg(62)),
		...at(0.8, jpeg(74), jpeg(62)),
		...at(0.64, jpeg(70)),
	],
	drawn: [
		...at(1, { as: 'png' }, { as: 'palette' }, jpeg(90, true), jpeg(80, true), jpeg(70)),
		...at(0.8, jpeg(80, true), jpeg(70)),
		...at(0.64, jpeg(74)),
	],
	seeThrough: [
		...at(1, { as: 'png' }, { as: 'palette' }),
		...at(0.8, { as: 'palette' }),
		...at(0.64, { as: 'palette' }),
	],
} satisfies Record<string, Attempt[]>;

/** Encodes a picture below the limit of an article's pictures; something always fits. */
export async function encodeStill(raster: Raster, facts: StillFacts): Promise<Still> {
	if (raster.channels === 4) return await encodeSeeThrough(raster, facts);
	const kind = await kindOf(raster, facts);
	const { limit = maxPictureBytes } = facts;
	const made = await climb(raster, ladders[kind], limit);
	return made ?? (await shrink(raster, limit));
}

async function encodeSeeThrough(raster: Raster, facts: StillFacts): Promise<Still> {
	const made = await climb(raster, ladders.seeThrough, facts.limit ?? maxPictureBytes);
	if (made) return made;
	const still = await encodeStill(await flatten(raster, grounds.white), facts);
	return { ...still, changes: ['flattened', ...still.changes] };
}

async function kindOf(raster: Raster, { source }: StillFacts): Promise<'photo' | 'drawn'> {
	if (source !== 'other') return source === 'drawn' ? 'drawn' : 'photo';
	const kind = contentKind(raster);
	if (kind !== 'unsure') return kind;
	const [png, photo] = await Promise.all([
		encode(raster, { as: 'png' }),
		encode(raster, jpeg(90, true)),
	]);
	if (png.length <= photo.length) return 'drawn';
	return (await isSpoiled(raster, photo)) ? 'drawn' : 'photo';
}

async function climb(
	raster: Raster,
	attempts: readonly Attempt[],
	limit: number,
): Promise<Still | undefined> {
	let sized = raster;
	for (const [index, attempt] of attempts.entries()) {
		const size = scaled(raster, attempt.scale);
		if (size.width !== sized.width) sized = await toRaster(fromRaster(raster), size);
		const bytes = await encode(sized, attempt);
		if (bytes.length <= limit) return still(sized, bytes, changesOf(attempt, index));
	}
	return undefined;
}

/** The end of every ladder: smaller and smaller. A single pixel fits in any case. */
async function shrink(raster: Raster, limit: number): Promise<Still> {
	const last: Encoder = jpeg(60);
	let sized = raster;
	let bytes: Uint8Array;
	do {
		sized = await toRaster(fromRaster(sized), scaled(sized, 0.5));
		bytes = await encode(sized, last);
	} while (bytes.length > limit && sized.width > 1);
	return still(sized, bytes, ['recompressed', 'smaller']);
}

function still({ width, height }: Size, bytes: Uint8Array, changes: string[]): Still {
	const type = bytes[0] === 0xff ? 'image/jpeg' : 'image/png';
	return { bytes, type, width, height, changes };
}

function changesOf(attempt: Attempt, index: number): string[] {
	return [
		...(attempt.as === 'palette' ? ['fewer colours'] : index > 0 ? ['recompressed'] : []),
		...(attempt.scale < 1 ? ['smaller'] : []),
	];
}

/** Baseline JPEG, as old readers stop at progressive ones; no metadata goes along. */
async function encode(raster: Raster, encoder: Encoder): Promise<Uint8Array> {
	const image = fromRaster(raster);
	if (encoder.as === 'jpeg') {
		const { quality, crisp } = encoder;
		return await image
			.jpeg({
				quality,
				chromaSubsampling: crisp ? '4:4:4' : '4:2:0',
				trellisQuantisation: true,
				overshootDeringing: true,
				quantisationTable: 3,
			})
			.toBuffer();
	}
	if (encoder.as === 'palette')
		return await image.png({ palette: true, compressionLevel: 9, effort: 7 }).toBuffer();
	return await image
		.png(
			hasFewColours(raster)
				? { palette: true, dither: 0, quality: 100, compressionLevel: 9 }
				: { compressionLevel: 9 },
		)
		.toBuffer();
}
