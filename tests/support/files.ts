import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Every file below a folder by its path with `/`, sorted. */
export async function readFiles(dir: string): Promise<Map<string, Buffer>> {
	const entries = await readdir(dir, { withFileTypes: true, recursive: true });
	const names = entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
		.map((name) => name.split(path.sep).join('/'))
		.sort();
	const files = new Map<string, Buffer>();
	for (const name of names) files.set(name, await readFile(path.join(dir, name)));
	return files;
}

/** In words, how the files of two folders differ; empty when every name and byte is the same. */
export function differences(
	actual: ReadonlyMap<string, Buffer>,
	expected: ReadonlyMap<string, Buffer>,
): string[] {
	const names = [...new Set([...actual.keys(), ...expected.keys()])].sort();
	return names.flatMap((name) => {
		const [a, b] = [actual.get(name), expected.get(name)];
		if (!a) return [`${name}: missing`];
		if (!b) return [`${name}: should not be there`];
		return a.equals(b) ? [] : [`${name}: ${firstDifference(a.toString(), b.toString())}`];
	});
}

function firstDifference(a: string, b: string): string {
	let at = 0;
	while (a[at] === b[at]) at++;
	const around = (text: string): string =>
		JSON.stringify(text.slice(Math.max(0, at - 40), at + 60));
	return `${around(a)}, expected ${around(b)}`;
}
