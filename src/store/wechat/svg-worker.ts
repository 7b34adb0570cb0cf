import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';

/** A program: draws the SVG that it is given, and gives back the PNG. */
const png = await sharp(await buffer(process.stdin))
	.png({ compressionLevel: 1 })
	.toBuffer();
process.stdout.write(png);
