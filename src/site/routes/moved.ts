import type { APIRoute } from 'astro';
import { fileOf } from '../../domain/addresses.ts';
import { escapeXml } from '../../domain/text/escape-xml.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { splitLocale } from '../../domain/i18n/paths.ts';
import { languageTag } from '../../domain/i18n/locale.ts';
import { site } from '../../site.ts';
import { origin } from '../origin.ts';
import { aliases } from '../queries.ts';

/** Astro writes no file whose name has one of these; only `_redirects` leads on from there. */
const unwritable = /[%?#]/;

export async function getStaticPaths() {
	return (await aliases())
		.filter(({ from }) => !unwritable.test(from))
		.map(({ from, to }) => ({ params: { alias: fileOf(from) }, props: { to } }));
}

/** A page at an old address, for hosts that know no `_redirects`. */
export const GET: APIRoute<{ to: string }> = ({ props: { to } }) => {
	const { locale } = splitLocale(to, site.defaultLocale);
	const text = messages[locale];
	const href = escapeXml(encodeURI(to));
	return new Response(
		`<!doctype html><html lang="${languageTag[locale]}"><head><meta charset="utf-8"><title>${text.moved}</title><link rel="canonical" href="${origin}${href}"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${href}"></head><body><p>${text.moved} <a href="${href}">${href}</a></p></body></html>\n`,
		{ headers: { 'Content-Type': 'text/html; charset=utf-8' } },
	);
};
