import { timeOf } from '../i18n/format-date.ts';

interface Change {
	date: string;
	chapters: readonly string[];
}

/** The day of the newest change that names a chapter; undefined: none does. */
export function lastChange(changes: readonly Change[], chapter: string): string | undefined {
	return changes
		.filter(({ chapters }) => chapters.includes(chapter))
		.map(({ date }) => date)
		.sort((a, b) => timeOf(b) - timeOf(a))[0];
}
