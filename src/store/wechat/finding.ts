import type { Severity } from '../../domain/issue.ts';

/** Something wrong with a picture, whoever shows it. */
export interface Finding {
	/** Rule of an article's pictures: `I1` formats and sizes, `I3` a picture that is not there. */
	rule: 'I1' | 'I3';
	severity: Severity;
	/** What is wrong, as a clause: `the server said 404`. */
	found: string;
	/** What was expected instead. */
	expected: string;
	hint: string;
}

/** The picture is shown, but poorer. */
export function warning(found: string, expected: string, hint: string): Finding {
	return { rule: 'I1', severity: 'warning', found, expected, hint };
}

/** The picture cannot be shown, for what it is. */
export function failure(found: string, expected: string, hint: string): Finding {
	return { rule: 'I1', severity: 'error', found, expected, hint };
}

/** The picture cannot be shown, as it cannot be read. */
export function absence(found: string, expected: string, hint: string): Finding {
	return { rule: 'I3', severity: 'error', found, expected, hint };
}
