/**
 * How bad a problem is: an `error` would publish something wrong, a `warning` something poorer; a
 * `note` says what will happen, which may well be what the author wants.
 */
export type Severity = 'error' | 'warning' | 'note';

/** A problem in content: found, kept, and reported together with all the others. */
export interface Issue {
	/** Permanent name, `<subject>/<problem>`. */
	code: string;
	severity: Severity;
	/** "Unexpected X, expected Y". */
	message: string;
	/** What to do about it. */
	hint?: string | undefined;
	/** Path as the author knows it. */
	file: string;
	/** Line and column, from 1. */
	line?: number | undefined;
	column?: number | undefined;
}

/** Where an issue stands: `content/blog/a/en.md:3:1`. */
export function placeOf({ file, line, column }: Issue): string {
	return [file, line, line === undefined ? undefined : (column ?? 1)]
		.filter((part) => part !== undefined)
		.join(':');
}

/** The lines a person reads in a terminal or a log. */
export function formatIssue(issue: Issue): string {
	const head = `${placeOf(issue)} ${issue.severity} ${issue.message} [${issue.code}]`;
	return visible(issue.hint ? `${head}\n    ${issue.hint}` : head);
}

/** Names and words of others may hold what a terminal obeys: colours, moves, turned reading. */
export function visible(text: string): string {
	return text.replace(
		/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu,
		(sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
	);
}

/** By file, then by place: the order an author mends them in. */
export function sortIssues<Kind extends Issue>(issues: readonly Kind[]): Kind[] {
	return issues.toSorted(
		(a, b) =>
			(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
			(a.line ?? 0) - (b.line ?? 0) ||
			(a.column ?? 0) - (b.column ?? 0),
	);
}
