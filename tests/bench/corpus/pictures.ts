import { crc32, deflateSync } from 'node:zlib';
import { randomOf, type Random } from './random.ts';

/** Boxes joined by lines; `currentColor`, so that it is legible in the dark. */
function svg(random: Random): string {
	const boxes = Array.from({ length: 5 }, (_, column) => {
		const [x, y] = [20 + column * 120, random.int(20, 140)];
		return `<rect x="${x}" y="${y}" width="90" height="48" rx="6" fill="none" stroke="currentColor"/><path d="M${x + 90} ${y + 24}h30" stroke="currentColor"/>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 220" width="640" height="220">${boxes.join('')}</svg>\n`;
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}

/** A grey bar chart, stored without compression: the same bytes with every zlib. */
function png(random: Random): Buffer {
	const [width, height] = [160, 90];
	const bars = Array.from({ length: 16 }, () => random.int(5, height));
	const rows = Array.from({ length: height }, (_, y) =>
		Buffer.from([
			0,
			...Array.from({ length: width }, (_pixel, x) =>
				height - y <= (bars[x >> 3] ?? 0) ? 90 : 240,
			),
		]),
	);
	const header = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 0, 0, 0, 0]);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 0 })),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** The bytes of a picture, one of four of its kind: real sites share pictures too. */
export function pictureOf(name: 'diagram.svg' | 'plot.png', variant: number): Buffer {
	const random = randomOf(`picture/${name}/${variant % 4}`);
	return name === 'plot.png' ? png(random) : Buffer.from(svg(random));
}
