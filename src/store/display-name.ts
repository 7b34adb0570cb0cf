import path from 'node:path';

/** A path as the author knows it: from the project, or whole when it lies elsewhere. */
export function displayName(file: string, root: string): string {
	const relative = path.relative(root, file);
	return relative.startsWith('..') ? file : relative.split(path.sep).join('/');
}
