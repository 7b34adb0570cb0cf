import type { Locale } from '../../../domain/i18n/locale.ts';
import { type DataLanguage, readData, textOf } from '../folder/read-data.ts';
import type { SourceFolder } from '../folder/source-folder.ts';
import { localeOfTag } from '../outline/language-tag.ts';

/** Where the sections of Hugo lie. */
export interface HugoPlace {
	/** Folder below the source folder; `''` for itself. */
	base: string;
	/** `defaultContentLanguage`; undefined: not said. */
	lang: Locale | undefined;
	/** True: the names of folders right in `base` are languages, and all texts lie in them. */
	hasLanguageFolders: boolean;
	/** Where an address that starts with `/` is looked up. */
	roots: string[];
}

const languages = { toml: 'toml', yaml: 'yaml', yml: 'yaml', json: 'json' } as const;
const settings = /^(?:config\/_default\/)?(?:hugo|config)\.(toml|ya?ml|json)$/;

/** Finds sections of Hugo by `_index.md` or the settings of a site; undefined: it is none. */
export function findHugo({ files, text }: SourceFolder): HugoPlace | undefined {
	const config = files.find((file) => settings.test(file));
	const hasContent = files.some((file) => file.startsWith('content/'));
	const indexes = files.filter((file) => /(?:^|\/)_index(?:\.[\w-]+)?\.md$/.test(file));
	if (indexes.length === 0 && !(config && hasContent)) return undefined;
	const isSite =
		hasContent && indexes.every((file) => /^(?:content|themes|archetypes)\//.test(file));
	const base = isSite ? 'content' : '';
	const language = languageOf(config);
	const read = language && readData(text(config ?? '') ?? '', language);
	const said = read && 'data' in read ? textOf(read.data, 'defaultContentLanguage') : '';
	const locale = localeOfTag(said);
	const firstFolders = indexes.map((file) => file.slice(base ? base.length + 1 : 0).split('/')[0]);
	return {
		base,
		lang: locale === 'other' ? undefined : locale,
		hasLanguageFolders:
			indexes.length > 0 && firstFolders.every((name) => localeOfTag(name ?? '') !== undefined),
		roots: [base, 'static', 'assets'],
	};
}

function languageOf(file: string | undefined): DataLanguage | undefined {
	const ending = file?.split('.').at(-1);
	const known: Readonly<Record<string, DataLanguage>> = languages;
	return ending === undefined ? undefined : known[ending];
}
