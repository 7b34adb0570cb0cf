import type { Locale } from '../../domain/i18n/locale.ts';

/** A project that an author wants to add. */
export interface ProjectRequest {
	id: string;
	/** One line in each language. */
	names: Readonly<Record<Locale, string>>;
	/** With a text in each language, or as one file of data. */
	hasText: boolean;
	/** Undefined: of its own name, on GitHub. */
	repo: string | undefined;
	/** `inference/engines`; undefined: left to the author. */
	category: string | undefined;
	/** The author's day, `2026-11-21`. */
	today: string;
}

/** What stands on the command line, as words. */
export interface ProjectWish {
	/** The id, and the name if it is another. */
	positionals: readonly string[];
	zh?: string | undefined;
	text?: boolean | undefined;
	repo?: string | undefined;
	category?: string | undefined;
}

/** The request that the words behind `project` make, or why they make none. */
export function toProjectRequest(
	{ positionals, zh, text = false, repo, category }: ProjectWish,
	today: string,
): { request: ProjectRequest } | { problem: string } {
	const [id, name, extra] = positionals.map((each) => each.replace(/\s+/g, ' ').trim());
	if (!id) return { problem: 'Unexpected absence of an id, expected one such as `vllm`' };
	if (extra) return { problem: `Unexpected \`${extra}\`, expected one name: put it in quotes` };
	const en = name ? name : id;
	const names = { en, zh: zh?.replace(/\s+/g, ' ').trim() || en };
	return { request: { id, names, hasText: text, repo, category, today } };
}
