import { columnWidth } from '../../domain/wechat/limits.ts';
import { encodeStill, type StillFacts } from './encode-still.ts';
import { type Finding, warning } from './finding.ts';
import { type Ground, grounds, groundOf } from './ground.ts';
import type { MadePicture } from './made-picture.ts';
import { isTooTall, type Size } from './picture-limits.ts';
import { flatten, type Raster } from './raster.ts';

interface Facts extends StillFacts {
	/** Pixels before it was made smaller. */
	original: Size;
	cssWidth: number;
	/** Drawn for light paper. */
	needsPaper: boolean;
	/** What was done to it so far. */
	changes: string[];
	findings: Finding[];
}

/** A picture that stands still, on the ground that it needs. */
export async function makeStill(raster: Raster, facts: Facts): Promise<MadePicture> {
	const ground = groundFor(raster, facts.needsPaper);
	const isFlattened = ground === 'white' || ground === 'dark';
	const solid = ground === 'either' ? raster : await flatten(raster, paperOf(ground));
	const { bytes, type, width, height, changes } = await encodeStill(solid, facts);
	const all = [
		...facts.changes,
		...(isFlattened ? ['flattened'] : []),
		...(raster.width < facts.original.width && !facts.changes.includes('drawn') ? ['resized'] : []),
		...changes,
	];
	return {
		type,
		width,
		height,
		cssWidth: facts.cssWidth,
		changes: [...new Set(all)],
		bytes,
		findings: [...facts.findings, ...illegible({ width, height }, facts.original)],
	};
}

/** White ink stays on dark, whatever paper a drawing is usually shown on. */
function groundFor(raster: Raster, needsPaper: boolean): Ground {
	const ground = groundOf(raster);
	return ground === 'either' && needsPaper ? 'white' : ground;
}

const paperOf = (ground: Ground): string => (ground === 'dark' ? grounds.dark : grounds.white);

/** Less than one pixel for each of the column's, where the picture had them. */
function illegible(made: Size, original: Size): Finding[] {
	const isTall = isTooTall(original);
	if (!isTall && made.width >= Math.min(original.width, columnWidth) * 0.75) return [];
	return [
		warning(
			`its ${original.width} × ${original.height} pixels became ${made.width} × ${made.height}`,
			'a picture that stays legible below 1 MB',
			isTall ? 'Cut it into several pictures.' : 'Save it with fewer details, or cut it.',
		),
	];
}
