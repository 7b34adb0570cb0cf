import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { tempFolder } from '../../../support/temp-folder.ts';

const child = fileURLToPath(new URL('../../../support/draw-child.ts', import.meta.url));

/** Pixels that differ, in each half of two pictures. */
async function difference(folder: string, one: string, other: string): Promise<number[]> {
	const [first, second] = await Promise.all(
		[one, other].map(async (name) => {
			const image = sharp(readFileSync(path.join(folder, name))).greyscale();
			return await image.raw().toBuffer({ resolveWithObject: true });
		}),
	);
	const halves = [0, 0];
	const { width } = first?.info ?? { width: 1 };
	expect(second?.info.width).toBe(width);
	first?.data.forEach((value, index) => {
		const half = index % width < width / 2 ? 0 : 1;
		if (Math.abs(value - (second?.data[index] ?? 0)) > 60) halves[half] = (halves[half] ?? 0) + 1;
	});
	return halves;
}

test('a machine without fonts draws the words', async () => {
	const folder = tempFolder({ 'none/': '' });
	const config = path.join(tempFolder({ 'fonts.conf': fontConfig(folder) }), 'fonts.conf');
	const svg =
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 9"><text>Ink 墨 ไ</text></svg>';
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[child, folder, 'flowchart LR\n  a[Cache] --- b[缓存服务]\n', svg],
		{ env: { ...process.env, FONTCONFIG_FILE: config } },
	);
	// Written by the program above.
	const answer = JSON.parse(stdout) as { png: string; findings: { found: string }[] };
	expect(answer.png).toMatch(/^flowchart-[0-9a-f]{10}-latin-han\.png$/);
	expect(answer.findings.map(({ found }) => found)).toEqual(['it has ไ and no font here has that']);
	for (const ink of await difference(folder, 'drawn.png', 'empty.png')) {
		expect(ink).toBeGreaterThan(300);
	}
	for (const ink of await difference(folder, 'drawn.png', 'boxes.png')) {
		expect(ink).toBeGreaterThan(300);
	}
});

const fontConfig = (folder: string): string =>
	`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/none</dir><cachedir>${folder}/cache</cachedir></fontconfig>`;
