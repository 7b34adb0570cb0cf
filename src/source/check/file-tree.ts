/** Files by path and who owns them: a name is a file or a folder, never both. */
export class FileTree<Owner> {
	readonly #owners = new Map<string, Owner | undefined>();
	/** Folder → a file in it. */
	readonly #folders = new Map<string, string>();

	add(file: string, owner: Owner | undefined): void {
		if (!this.#owners.get(file)) this.#owners.set(file, owner);
		for (const folder of foldersOf(file)) this.#folders.set(folder, file);
	}

	/** The file that another cannot stand beside: the same, one above it or one below it. */
	clash(file: string): { at: string; owner: Owner | undefined } | undefined {
		const at = [file, ...foldersOf(file)].find((each) => this.#owners.has(each));
		const other = at ?? this.#folders.get(file);
		return other === undefined ? undefined : { at: other, owner: this.#owners.get(other) };
	}
}

/** `a/b/c.html` → `a`, `a/b`. */
function foldersOf(file: string): string[] {
	const parts = file.split('/').slice(0, -1);
	return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
