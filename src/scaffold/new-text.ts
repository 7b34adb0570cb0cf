import { stringify } from 'yaml';
import type { Locale } from '../domain/i18n/locale.ts';
import type { Request, Twin } from './request.ts';
import { words } from './words.ts';

/** A Markdown file to begin with: a draft that is right as it stands. `twin` is its other language. */
export function newText(request: Request, locale: Locale, twin: Twin | undefined): string {
	const { kind, titles, tags, today } = request;
	const data = {
		title: titles[locale],
		description: words[locale].description,
		...(kind === 'blog' ? { date: today, tags } : {}),
		...(twin ? shared(twin) : {}),
		draft: true,
	};
	return `---\n${stringify(data, { lineWidth: 0 })}---\n\n${words[locale].body}\n`;
}

/** What both languages have to say alike, without what the twin leaves out. */
function shared(twin: Twin): Partial<Record<string, unknown>> {
	const data =
		'date' in twin
			? { date: twin.date, tags: twin.tags, category: twin.category, series: twin.series }
			: { order: twin.order };
	return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
