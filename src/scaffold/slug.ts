import { termSlug } from '../domain/addresses.ts';

// Eighty letters of three bytes are a file name everywhere.
const longest = 80;

/** The slug that a title asks for: `C++ & Go!` → `cpp-go`; undefined when it has no letters. */
export function slugOf(title: string): string | undefined {
	if (!/[\p{L}\p{N}]/u.test(title)) return undefined;
	const letters = [...termSlug(title)];
	if (letters.length <= longest) return letters.join('');
	return letters
		.slice(0, longest)
		.join('')
		.replace(/-[^-]*$/, '');
}
