import sharp from 'sharp';

/** How much of a picture may be see-through before what lies under it matters: round corners may. */
const tolerated = 0.2;

/** True for a raster picture of which a good part is see-through, as diagrams on nothing are. */
export async function isSeeThrough(bytes: Uint8Array): Promise<boolean> {
	// The mean of a thumbnail is the mean of the picture, and comes sooner.
	const small = sharp(bytes).resize({ width: 64, height: 64, fit: 'inside' }).ensureAlpha();
	const { channels } = await sharp(await small.png().toBuffer()).stats();
	const alpha = channels[3]?.mean ?? 255;
	return alpha < 255 * (1 - tolerated);
}
