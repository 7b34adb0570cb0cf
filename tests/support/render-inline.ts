import type { Locale } from '../../src/domain/i18n/locale.ts';
import { documentContext, renderMarkdown } from './markdown-fixture.ts';

/** The HTML of a short text; a single paragraph stands without its tags. */
export function renderInline(source: string, locale: Locale = 'en'): string {
	const { web } = renderMarkdown(source, documentContext({ locale }));
	return web
		.trim()
		.replace(/^<p>([^]*)<\/p>$/, (whole, inner: string) =>
			inner.includes('</p>') ? whole : inner,
		);
}
