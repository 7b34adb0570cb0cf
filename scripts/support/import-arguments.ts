import path from 'node:path';
import { parseArgs } from 'node:util';
import { isLocale, locales } from '../../src/domain/i18n/locale.ts';
import { idField } from '../../src/schema/fields.ts';

/** What each kind takes, as messages call it. */
const kinds = {
	feed: { source: 'the file or the address of a feed', one: 'one feed' },
	markdown: { source: 'the folder of a book', one: 'one folder' },
} as const;

function readWords(words: readonly string[]) {
	return parseArgs({
		args: [...words],
		allowPositionals: true,
		options: {
			book: { type: 'string' },
			title: { type: 'string' },
			lang: { type: 'string' },
			content: { type: 'string' },
			'dry-run': { type: 'boolean', default: false },
			force: { type: 'boolean', default: false },
			report: { type: 'string' },
			json: { type: 'boolean', default: false },
			help: { type: 'boolean', default: false },
		},
	});
}

type Values = ReturnType<typeof readWords>['values'];

/** What `npm run import` is asked to do. */
export type ImportArguments = Exclude<ReturnType<typeof readImportArguments>, 'help'>;

/** Reads the words behind `npm run import --`. Throws, in words, when they make no sense. */
export function readImportArguments(
	words: readonly string[],
	env: Readonly<Record<string, string | undefined>>,
) {
	const { values, positionals } = readWords(words);
	const [kind, source, ...rest] = positionals;
	if (values.help) return 'help';
	if (kind !== 'feed' && kind !== 'markdown')
		throw new Error(`Unexpected ${kind ? `"${kind}"` : 'end'}, expected \`feed\` or \`markdown\``);
	if (!source) throw new Error(`Unexpected end, expected ${kinds[kind].source}`);
	if (rest.length > 0)
		throw new Error(`Unexpected "${rest.join(' ')}", expected ${kinds[kind].one}`);
	const { lang } = values;
	if (lang !== undefined && !isLocale(lang))
		throw new Error(`Unexpected language "${lang}", expected ${locales.join(' or ')}`);
	return {
		report: values.report,
		json: values.json,
		book: kind === 'markdown' ? readBook(values) : noBook(values),
		common: {
			source,
			lang,
			contentDir: path.normalize(values.content ?? (env['BIMO_CONTENT'] || 'content')),
			dryRun: values['dry-run'],
			force: values.force,
		},
	};
}

function readBook({ book, title }: Values): { book: string; title: string | undefined } {
	if (book === undefined)
		throw new Error('Unexpected end, expected --book and the id of a handbook');
	const id = idField.safeParse(book);
	if (!id.success)
		throw new Error(`Unexpected id "${book}", ${id.error.issues[0]?.message ?? 'expected an id'}`);
	if (title?.trim() === '') throw new Error('Unexpected empty --title, expected words');
	return { book: id.data, title };
}

function noBook({ book, title }: Values): undefined {
	if (book === undefined && title === undefined) return;
	const name = book === undefined ? '--title' : '--book';
	throw new Error(`Unexpected ${name}, expected it with \`markdown\``);
}
