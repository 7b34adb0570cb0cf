import { createHash } from 'node:crypto';
import type { Locale } from '../../domain/i18n/locale.ts';
import type { Content } from '../queries.ts';
import { makeMapIndex } from './make-map-index.ts';
import { mapGroups } from './map-groups.ts';

/** The file of a map's index, named by what is in it: it may be kept for ever. */
export function mapIndexFile(
	landscape: Content['landscape'],
	locale: Locale,
): { name: string; text: string } {
	const cards = mapGroups(landscape, locale).flatMap(({ parts }) =>
		parts.flatMap(({ projects }) => projects),
	);
	const text = JSON.stringify(makeMapIndex(cards, landscape.taxonomy, locale));
	const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
	return { name: `${locale}.${digest}.json`, text };
}
