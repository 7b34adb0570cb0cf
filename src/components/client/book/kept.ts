/** The book of this page, and what stands below it in the address: `infrastructure`, `kv-cache/`. */
export const [, book = '', page = ''] = location.pathname.split(/\/handbooks\/([^/]+)\//);

/** All books by id, as `progress` has them; `off` when a reader wants nothing to be kept. */
function read(): string | undefined {
	try {
		return localStorage['books'] as string | undefined; // storage holds text, or nothing
	} catch {
		return undefined; // Storage may be forbidden: nothing is kept then, which is no error.
	}
}

export const isOff = (): boolean => read() === 'off';

/** Where one was last, `''` for nowhere yet, and then all that was read to its end. */
export function progress(): string[] {
	const line = read()
		?.split('\n')
		.find((each) => each.startsWith(`${book} `));
	return line?.split(' ').slice(1) ?? [''];
}

/** Keeps the same; nothing: forgets the book. */
export function keep(...kept: string[]): void {
	const others =
		read()
			?.split('\n')
			.filter((line) => !line.startsWith(`${book} `)) ?? [];
	write([...others, ...(kept[0] ? [[book, ...kept].join(' ')] : [])].join('\n'));
}

/** What is kept from now on: `off` forgets all books. */
export function write(text: string): void {
	try {
		localStorage['books'] = text;
	} catch {
		// As above.
	}
}
