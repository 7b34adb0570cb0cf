import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { DiagramStore } from '../../../../src/store/diagrams/diagram-store.ts';
import { Store } from '../../../../src/store/store.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const chart = (width: number): string =>
	`---\nconfig:\n  xyChart:\n    width: ${width}\n    height: 300\n---\nxychart-beta\n  line [1, 2]\n`;

test('a drawing becomes as large a picture as can be, or says that it cannot', async () => {
	const store = new Store(tempFolder());
	const diagrams = new DiagramStore(store, 'test');
	onTestFinished(() => {
		diagrams.close();
		store.close();
	});
	const wide = await diagrams.draw(chart(40_000));
	if (!('asset' in wide)) throw new Error(wide.problem.message);
	expect(wide.asset.width).toBeGreaterThan(40_000);
	const png = await sharp(Buffer.from(store.bytes('variant', wide.asset.png) ?? '')).metadata();
	expect(png.width).toBe(16_384);
	const endless = await diagrams.draw(chart(5_000_000));
	expect('problem' in endless && endless.problem.message).toMatch(
		/^Unexpected drawing of 50000\d\d × \d+ pixels, expected one that becomes a picture$/,
	);
});
