import { isDeepStrictEqual } from 'node:util';
import { parseDocument, stringify } from 'yaml';
import type { Project } from '../../../domain/landscape/project.ts';

/** What a file says of the archive. */
export type ArchivedEntry = Pick<NonNullable<Project['archived']>, 'date' | 'reason'>;

/** The lines to add, `archived:` and what is below it, with an end. */
export function archivedYaml(archived: ArchivedEntry): string {
	return stringify({ archived }, { lineWidth: 0 });
}

/**
 * Adds these lines at the end of a project's YAML, or of the front matter of its text; every other
 * byte stays, comments too. Undefined: the file is written in a way to which they cannot be added,
 * such as in braces.
 */
export function addArchived(
	text: string,
	archived: ArchivedEntry,
	isText: boolean,
): string | undefined {
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const block = archivedYaml(archived).replaceAll('\n', eol);
	if (!isText) return checked(text, withBlock(text, block, eol), archived);
	const [, open = '', yaml = '', rest] =
		/^(\uFEFF?---[ \t]*\r?\n)([^]*?)(^---[ \t]*(?:\r?\n|$)[^]*)$/m.exec(text) ?? [];
	if (rest === undefined) return undefined;
	const edited = checked(yaml, withBlock(yaml, block, eol), archived);
	return edited === undefined ? undefined : `${open}${edited}${rest}`;
}

function withBlock(yaml: string, block: string, eol: string): string {
	return `${yaml}${yaml === '' || yaml.endsWith('\n') ? '' : eol}${block}`;
}

/** The edited YAML where it says the same as before and the new key. */
function checked(before: string, after: string, archived: ArchivedEntry): string | undefined {
	const [old, edited] = [parseDocument(before), parseDocument(after)];
	if (old.errors.length > 0 || edited.errors.length > 0) return undefined;
	const said: unknown = old.toJS();
	const wanted = { ...(typeof said === 'object' ? said : {}), archived };
	return isDeepStrictEqual(edited.toJS(), wanted) ? after : undefined;
}
