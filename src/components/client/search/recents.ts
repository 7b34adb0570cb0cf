const key = 'searches';
const most = 6;

/** What was looked for on this device, the last first; nothing where nothing may be kept. */
export function recentSearches(): string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
		return Array.isArray(kept)
			? kept.filter((each) => typeof each === 'string').slice(0, most)
			: [];
	} catch {
		// Storage may be switched off, or hold what is not ours: there are none then.
		return [];
	}
}

/** Keeps a query that led somewhere. */
export function keepSearch(query: string): void {
	const words = query.trim();
	if (!words) return;
	const others = recentSearches().filter((each) => each !== words);
	write(JSON.stringify([words, ...others].slice(0, most)));
}

/** Forgets them all. */
export const forgetSearches = (): void => write(undefined);

function write(text: string | undefined): void {
	try {
		if (text === undefined) localStorage.removeItem(key);
		else localStorage.setItem(key, text);
	} catch {
		// As above.
	}
}
