import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from './run-script.ts';

/** A copy of the project, whose own files a test may edit. */
export interface Checkout {
	dir: string;
	/** Replaces a text, which must be there, in a file of the project. */
	edit(file: string, from: string | RegExp, to: string): Promise<void>;
}

const copied = [
	'src',
	'scripts',
	'public',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
];

/** Copies the project below a folder; packages are shared with the original. */
export async function copyProject(parent: string): Promise<Checkout> {
	const dir = path.join(parent, 'project');
	for (const name of copied)
		await cp(path.join(projectRoot, name), path.join(dir, name), { recursive: true });
	await symlink(path.join(projectRoot, 'node_modules'), path.join(dir, 'node_modules'));
	return {
		dir,
		edit: async (file, from, to) => {
			const at = path.join(dir, file);
			const before = await readFile(at, 'utf8');
			const after = before.replace(from, to);
			if (after === before) throw new Error(`Unexpected ${file}, expected it to hold ${from}`);
			await writeFile(at, after);
		},
	};
}
