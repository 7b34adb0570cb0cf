import { bundledLanguagesInfo } from 'shiki/langs';

/** Names for text that is no code. */
export const plainNames: ReadonlySet<string> = new Set([
	'text',
	'txt',
	'plain',
	'plaintext',
	'console-output',
	'output',
	'',
]);

/** Languages that the highlighter knows, aliases included. */
export const languageNames: ReadonlySet<string> = new Set([
	...plainNames,
	...bundledLanguagesInfo.flatMap(({ id, aliases = [] }) => [id, ...aliases]),
]);
