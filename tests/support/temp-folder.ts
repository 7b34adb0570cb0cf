import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with these files that goes when the test ends; a path that ends in `/` is a folder. */
export function tempFolder(files: Record<string, string | Uint8Array> = {}): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'bimo-test-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	writeFiles(folder, files);
	return folder;
}

/** Writes files below a folder, and the folders they need. */
export function writeFiles(folder: string, files: Record<string, string | Uint8Array>): void {
	for (const [name, content] of Object.entries(files)) {
		const file = path.join(folder, name);
		mkdirSync(name.endsWith('/') ? file : path.dirname(file), { recursive: true });
		if (!name.endsWith('/')) writeFileSync(file, content);
	}
}
