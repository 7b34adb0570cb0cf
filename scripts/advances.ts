import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand, UsageError } from './support/usage.ts';

const help = `Writes the advance widths that diagrams are measured with, as JSON.

  node scripts/advances.ts <regular.ttf> <bold.ttf> > src/store/diagrams/advances.json

Made from Liberation Sans, which is as wide as Arial and Helvetica. Needed again only when another
face shall be the measure.
`;

// Latin, Greek, Cyrillic, punctuation, currency, arrows, mathematics, boxes. Han is one em wide.
const ranges = [
	[0x20, 0x7e],
	[0xa0, 0x17f],
	[0x391, 0x3c9],
	[0x410, 0x44f],
	[0x2010, 0x2044],
	[0x20ac, 0x20ac],
	[0x2122, 0x2122],
	[0x2190, 0x2195],
	[0x2202, 0x2265],
	[0x25a0, 0x25cf],
] as const;

/** Advance widths of each range, in thousandths of an em; 0: the face has no such sign. */
function advancesOf(file: string): Record<string, number[]> {
	const font = readFileSync(file);
	const table = tablesOf(font);
	const at = (name: string): number => {
		const offset = table.get(name);
		if (offset === undefined) throw new UsageError(`Unexpected font ${file}, expected \`${name}\``);
		return offset;
	};
	const unitsPerEm = font.readUInt16BE(at('head') + 18);
	const metrics = font.readUInt16BE(at('hhea') + 34);
	const glyphs = glyphsOf(font, at('cmap'));
	const advance = (code: number): number => {
		const glyph = glyphs(code);
		if (glyph === 0) return 0;
		const units = font.readUInt16BE(at('hmtx') + 4 * Math.min(glyph, metrics - 1));
		return Math.round((units * 1000) / unitsPerEm);
	};
	return Object.fromEntries(
		ranges.map(([first, last]) => [
			String(first),
			Array.from({ length: last - first + 1 }, (_, index) => advance(first + index)),
		]),
	);
}

function tablesOf(font: Buffer): Map<string, number> {
	const count = font.readUInt16BE(4);
	return new Map(
		Array.from({ length: count }, (_, index) => {
			const record = 12 + 16 * index;
			return [font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8)];
		}),
	);
}

/** Reads the Unicode map of format 4 (OpenType, “cmap”). */
function glyphsOf(font: Buffer, cmap: number): (code: number) => number {
	const maps = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => {
		const record = cmap + 4 + 8 * index;
		return cmap + font.readUInt32BE(record + 4);
	});
	const map = maps.find((offset) => font.readUInt16BE(offset) === 4);
	if (map === undefined) throw new UsageError('Unexpected font, expected a map of format 4');
	const size = font.readUInt16BE(map + 6);
	const word = (block: number, index: number): number =>
		map + 14 + block * size + (block > 0 ? 2 : 0) + 2 * index;
	return (code) => {
		for (let index = 0; index < size / 2; index++) {
			if (code > font.readUInt16BE(word(0, index))) continue;
			const start = font.readUInt16BE(word(1, index));
			if (code < start) return 0;
			const delta = font.readUInt16BE(word(2, index));
			const place = word(3, index);
			const offset = font.readUInt16BE(place);
			if (offset === 0) return (code + delta) & 0xffff;
			const glyph = font.readUInt16BE(place + offset + 2 * (code - start));
			return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
		}
		return 0;
	};
}

await runCommand(() => {
	const { values, positionals } = parseArgs({
		options: { help: { type: 'boolean', short: 'h' } },
		allowPositionals: true,
	});
	const [regular, bold] = positionals;
	if (values.help || !regular || !bold) {
		process.stdout.write(help);
		return Promise.resolve(values.help ? 0 : 2);
	}
	const advances = { regular: advancesOf(regular), bold: advancesOf(bold) };
	process.stdout.write(`${JSON.stringify(advances)}\n`);
	return Promise.resolve(0);
});
