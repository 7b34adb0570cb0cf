import { formatProgress, parseProgress, type Progress } from '../../../domain/handbook/progress.ts';

const prefix = 'book:';
const switchKey = 'books';

/** The book of this page, and what stands below it in the address: `infrastructure`, `kv-cache/`. */
export const [, book = '', page = ''] = /\/handbooks\/([^/]+)\/(.*)/.exec(location.pathname) ?? [];

/** What the device keeps, or does; nothing where storage is forbidden, which is no error. */
function quietly<T>(work: () => T): T | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}

/** False when a reader wants nothing to be kept; undefined where nothing can be. */
export const isWanted = (): boolean | undefined => quietly(() => !localStorage[switchKey]);

export const readProgress = (): Progress =>
	parseProgress(quietly(() => localStorage.getItem(prefix + book)) ?? '');

/** Reads again before it writes: the book may be open twice. */
export function change(work: (progress: Progress) => void): void {
	const progress = readProgress();
	work(progress);
	quietly(() => (localStorage[prefix + book] = formatProgress(progress)));
}

export const forget = (): void => void quietly(() => delete localStorage[prefix + book]);

/** Turning it off forgets all books. */
export function want(wanted: boolean): void {
	quietly(() => {
		if (wanted) return delete localStorage[switchKey];
		for (const key of Object.keys(localStorage)) {
			if (key.startsWith(prefix)) delete localStorage[key];
		}
		return (localStorage[switchKey] = 'off');
	});
}
