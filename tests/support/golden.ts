import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const update = process.env['UPDATE'] === '1';

/** Compares with a golden file; with `UPDATE=1` writes it instead. Empty text is no file. */
export function expectGolden(actual: string, url: URL): void {
	const file = fileURLToPath(url);
	if (update) write(file, actual);
	const expected = existsSync(file) ? readFileSync(file, 'utf8') : '';
	expect(actual, `${path.basename(file)}: \`UPDATE=1\` rewrites it`).toBe(expected);
}

function write(file: string, text: string): void {
	if (text === '') return rmSync(file, { force: true });
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, text);
}
