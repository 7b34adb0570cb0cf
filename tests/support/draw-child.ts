import { writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { DiagramStore } from '../../src/store/diagrams/diagram-store.ts';
import { Store } from '../../src/store/store.ts';
import { makePicture } from '../../src/store/wechat/make-picture.ts';

/** A program: draws a diagram and an SVG into a folder, with the fonts of its environment. */
const [folder = '', diagram = '', svg = ''] = process.argv.slice(2);
const store = new Store(path.join(folder, 'store'));
const diagrams = new DiagramStore(store, 'salt');
const drawn = await diagrams.draw(diagram);
if (!('asset' in drawn)) throw new Error(drawn.problem.message);
diagrams.close();
const read = (name: string): Uint8Array => store.bytes('variant', name) ?? new Uint8Array();
const { asset } = drawn;
writeFileSync(path.join(folder, 'drawn.png'), read(asset.png));
const bare = async (name: string, change: (svg: string) => string): Promise<void> => {
	const text = change(Buffer.from(read(asset.svg)).toString());
	const png = sharp(Buffer.from(text), { density: 144 }).png();
	writeFileSync(path.join(folder, name), await png.toBuffer());
};
// As this machine draws it by itself, and without words.
await bare('boxes.png', (text) => text);
await bare('empty.png', (text) => text.replace(/<text\b.*?<\/text>/gs, ''));
const picture = await makePicture({ bytes: Buffer.from(svg) });
store.close();
process.stdout.write(
	JSON.stringify({ png: asset.png, findings: 'bytes' in picture ? picture.findings : picture }),
);
