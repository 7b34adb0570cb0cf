import type { VFile } from 'vfile';
import { isLocale, type Locale } from '../domain/i18n/locale.ts';
import type { Feature } from '../domain/feature.ts';
import type { DocumentContext, Findings } from './context.ts';

/** What the host said of the document; a host that says nothing gets it from the path. */
export function contextOf(file: VFile): DocumentContext {
	const known: DocumentContext | undefined = file.data.document;
	if (known) return known;
	const stem = file.stem ?? '';
	const context: DocumentContext = {
		path: file.path,
		file: file.path,
		locale: isLocale(stem) ? stem : 'en',
		site: { defaultLocale: 'en' },
		images: {},
		numberPrefix: '',
	};
	file.data.document = context;
	return context;
}

/** What the pipeline has found so far. */
export function findingsOf(file: VFile): Findings {
	const known: Findings | undefined = file.data.findings;
	if (known) return known;
	const findings: Findings = {
		headings: [],
		links: [],
		numbered: [],
		outward: [],
		features: [],
		terms: [],
		marked: [],
	};
	file.data.findings = findings;
	return findings;
}

/** Notes that the page needs the sheet and the script of a feature. */
export function useFeature(file: VFile, feature: Feature): void {
	const { features } = findingsOf(file);
	if (features.includes(feature)) return;
	features.push(feature);
	features.sort();
}

/** The language of the text. */
export function localeOf(file: VFile): Locale {
	return file.data.locale ?? contextOf(file).locale;
}
