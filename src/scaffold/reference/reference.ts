import type { Locale } from '../../domain/i18n/locale.ts';
import { landscapeCommands } from './commands/landscape-commands.ts';
import { projectCommands } from './commands/project-commands.ts';
import { renderCommands, renderVariables } from './commands/render-commands.ts';
import { wechatCommands } from './commands/wechat-commands.ts';
import { writingCommands } from './commands/writing-commands.ts';
import { fieldTables } from './fields/field-tables.ts';
import { renderFields } from './fields/render-fields.ts';
import { fillBlocks } from './fill-blocks.ts';

/** The chapters that have blocks of the reference, below the content folder. */
export const referenceChapters = [
	'handbooks/author/commands',
	'handbooks/author/front-matter',
] as const;

/** A chapter with its blocks written from the commands and the shapes of content files. */
export function fillReference(text: string, locale: Locale): string {
	// The names of the tables, which `keyof` says and `Object.keys` does not.
	const names = Object.keys(fieldTables) as (keyof typeof fieldTables)[];
	return fillBlocks(text, {
		'commands-writing': () => renderCommands(writingCommands, locale),
		'commands-wechat': () => renderCommands(wechatCommands, locale),
		'commands-landscape': () => renderCommands(landscapeCommands, locale),
		'commands-project': () => renderCommands(projectCommands, locale),
		variables: () => renderVariables(locale),
		...Object.fromEntries(names.map((name) => [name, () => renderFields(name, locale)])),
	});
}
