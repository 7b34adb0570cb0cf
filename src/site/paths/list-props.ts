import type { Locale } from '../../domain/i18n/locale.ts';
import { site } from '../../site.ts';
import { type Head, makeHead } from '../head.ts';
import { origin } from '../origin.ts';
import type { Content } from '../queries.ts';
import { makeShell, type Shell } from '../shell.ts';
import type { CardWords } from '../social-card.ts';

/** What every list page shows. */
export interface ListProps {
	shell: Shell;
	head: Head;
	title: string;
	description: string;
}

interface Texts {
	title: string;
	description: string;
	index?: boolean;
	/** For `<title>`, where the title alone would be that of another page. */
	headTitle?: string;
	/** What it lists. */
	listed?: readonly { url: string }[];
	card?: CardWords;
}

/** What a page of a list shares with every other one. */
export function listProps(content: Content, locale: Locale, path: string, texts: Texts): ListProps {
	const listed = texts.listed?.map(({ url }) => origin + encodeURI(url)) ?? [];
	const head = makeHead({ locale, path, ...texts, listed }, site, origin);
	return {
		shell: makeShell(content, locale, { path, site }),
		head: texts.headTitle ? { ...head, title: titleOf(texts.headTitle, locale) } : head,
		title: texts.title,
		description: texts.description,
	};
}

function titleOf(title: string, locale: Locale): string {
	return `${title} · ${site.name[locale]}`;
}
