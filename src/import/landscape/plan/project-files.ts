import { stringify } from 'yaml';
import { type Locale, locales } from '../../../domain/i18n/locale.ts';

type Both = Record<Locale, string>;

/** What the files of a project say; `shared` does not depend on the language. */
export interface ProjectData {
	name: Both;
	description: Both;
	shared: Record<string, unknown>;
}

/** A project without a text: `<id>.yaml`. */
export function dataFile(
	id: string,
	{ name, description, shared }: ProjectData,
): Map<string, string> {
	const data = { name: name.en === name.zh ? name.en : name, description, ...shared };
	return new Map([[`${id}.yaml`, stringify(data, { lineWidth: 0 })]]);
}

/** A project with its texts. What does not depend on the language stands in the English file. */
export function textFiles(
	id: string,
	{ name, description, shared, bodies }: ProjectData & { bodies: Both },
): Map<string, string> {
	return new Map(
		locales.map((lang) => {
			const own = { name: name[lang], description: description[lang] };
			const data = lang === 'en' ? { ...own, ...shared } : own;
			const front = `---\n${stringify(data, { lineWidth: 0 })}---\n`;
			return [`${id}/${lang}.md`, bodies[lang] === '' ? front : `${front}\n${bodies[lang]}`];
		}),
	);
}
