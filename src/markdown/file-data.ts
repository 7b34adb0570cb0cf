import type { VFile } from 'vfile';
import { isLocale } from '../domain/i18n/locale.ts';
import type { DocumentContext, Findings } from './context.ts';

/** What the host said of the document; a host that says nothing, such as MDX, gets it from the path. */
export function contextOf(file: VFile): DocumentContext {
	const stem = file.stem ?? '';
	file.data.document ??= {
		path: file.path ?? '',
		file: file.path ?? '',
		locale: isLocale(stem) ? stem : 'en',
		site: { defaultLocale: 'en' },
		images: {},
		numberPrefix: '',
	};
	return file.data.document;
}

/** What the pipeline has found so far. */
export function findingsOf(file: VFile): Findings {
	file.data.findings ??= { headings: [], links: [] };
	return file.data.findings;
}
