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
	/** What it lists. */
	listed?: readonly { url: string }[];
	card?: CardWords;
}

/** What a page of a list shares with every other one. */
export function listProps(content: Content, locale: Locale, path: string, texts: Texts): ListProps {
	const listed = texts.listed?.map(({ url }) => origin + encodeURI(url)) ?? [];
	return {
		shell: makeShell(content, locale, { path, site }),
		head: makeHead({ locale, path, ...texts, listed }, site, origin),
		title: texts.title,
		description: texts.description,
	};
}
