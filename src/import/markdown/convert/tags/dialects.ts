import type { Dialect } from '../../chapter.ts';
import type { Rules } from './conversion.ts';
import { gitbookOpaque, gitbookRules } from './gitbook-rules.ts';
import { hugoOpaque, hugoRules } from './hugo-rules.ts';
import type { TagSyntax } from './scan-tags.ts';
import { gitbookSyntax, hugoSyntax } from './syntaxes.ts';

/** All that is to know of the tags of a dialect. */
export interface TagDialect {
	/** What they are called in the ledger. */
	called: string;
	syntax: TagSyntax;
	rules: Rules;
	/** Pairs between which nothing is Markdown, and no tag is one. */
	opaque: ReadonlySet<string>;
	/** Tags that stand for the text of another file. */
	includes: ReadonlySet<string>;
}

/** mdBook has another sort, and plain Markdown none. */
export const tagDialects: Partial<Record<Dialect, TagDialect>> = {
	hugo: {
		called: 'shortcode',
		syntax: hugoSyntax,
		rules: hugoRules,
		opaque: hugoOpaque,
		includes: new Set(['include', 'readfile']),
	},
	gitbook: {
		called: 'tag',
		syntax: gitbookSyntax,
		rules: gitbookRules,
		opaque: gitbookOpaque,
		includes: new Set(['include']),
	},
};
