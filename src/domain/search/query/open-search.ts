import type { Locale } from '../../i18n/locale.ts';
import type { ReadIndexFile, SearchEngine, SearchRequest } from '../search-answer.ts';
import { type Corpus, openCorpus } from './corpus.ts';
import { fullSearch } from './full-search.ts';
import type { HanReadings } from './han-readings.ts';
import { openFiles } from './index-files.ts';
import { openQuick, type Quick } from './open-quick.ts';

/** An opened version of the index. */
interface Opened {
	version: string;
	corpus: () => Promise<Corpus>;
	quick: () => Promise<Quick>;
}

/**
 * Opens the index of a site. Nothing is read before the first call. Where the site has been published
 * anew meanwhile and files are gone, the index is opened once more. `defaultLocale`: whose addresses
 * have no prefix.
 */
export function openSearch(read: ReadIndexFile, defaultLocale: Locale = 'en'): SearchEngine {
	let opened: Promise<Opened> | undefined;
	const open = (): Promise<Opened> => {
		const opening = (opened ??= openVersion(read, defaultLocale));
		opening.catch(() => {
			if (opened === opening) opened = undefined;
		});
		return opening;
	};
	const ask = async <Answer>(question: (index: Opened) => Promise<Answer>): Promise<Answer> => {
		const index = await open();
		try {
			return await question(index);
		} catch (error) {
			const newer = await openVersion(read, defaultLocale);
			if (newer.version === index.version) throw error;
			opened = Promise.resolve(newer);
			return question(newer);
		}
	};
	return {
		quick: async (request: SearchRequest) => ask(async ({ quick }) => (await quick())(request)),
		search: async (request: SearchRequest) =>
			ask(async ({ corpus }) => fullSearch({ corpus: await corpus(), request, beyond: new Set() })),
		warm: async () =>
			ask(async ({ corpus, quick }) => {
				await Promise.all([corpus(), quick()]);
			}),
	};
}

async function openVersion(read: ReadIndexFile, defaultLocale: Locale): Promise<Opened> {
	const files = await openFiles(read);
	let readings: HanReadings | undefined;
	const keep = (read: HanReadings) => (readings = read);
	return {
		version: files.manifest.version,
		corpus: retried(() => openCorpus(files, keep)),
		quick: retried(() => openQuick(files, defaultLocale, () => readings)),
	};
}

/** Made at the first call, and again only after it failed. */
function retried<Value>(make: () => Promise<Value>): () => Promise<Value> {
	let made: Promise<Value> | undefined;
	return () => {
		const making = (made ??= make());
		making.catch(() => {
			if (made === making) made = undefined;
		});
		return making;
	};
}
