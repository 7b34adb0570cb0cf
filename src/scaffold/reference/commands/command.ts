import type { Locale } from '../../../domain/i18n/locale.ts';
import type { VariableName } from './variables.ts';

/** A text of the reference, Markdown within a line. */
export type Said = Readonly<Record<Locale, string>>;

/** What one option of a command does. */
export interface Option {
	/** `--lang`. */
	flag: `--${string}`;
	/** What stands behind it: `en|zh`, `DIR`. */
	value?: string;
	does: Said;
}

/** A script of npm: its `--help` and its section in the handbook are made of this. */
export interface Command {
	/** The lines that call it. */
	usage: readonly string[];
	/** Paragraphs on what it does. */
	does: readonly Said[];
	options: readonly Option[];
	/** The variables of the environment that it reads. */
	reads: readonly VariableName[];
	/** When it ends with 1; 0 is “done” and 2 “wrong usage” everywhere. */
	fails?: Said;
}
