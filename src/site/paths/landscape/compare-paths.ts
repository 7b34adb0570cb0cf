import { addresses } from '../../../domain/addresses.ts';
import { type Locale, locales } from '../../../domain/i18n/locale.ts';
import { localePath } from '../../../domain/i18n/paths.ts';
import { messages } from '../../../domain/i18n/messages.ts';
import { metrics } from '../../../domain/landscape/metric.ts';
import type { Formula } from '../../../domain/landscape/score/formula.ts';
import { dimensions } from '../../../domain/landscape/score/score.ts';
import { versions } from '../../../domain/landscape/score/versions.ts';
import { compareText } from '../../../domain/text/compare-text.ts';
import { site } from '../../../site.ts';
import { type CompareTexts, compareTexts } from '../../landscape/compare-texts.ts';
import type { NamedLink } from '../../landscape/project-places.ts';
import { type Content, readContent } from '../../queries.ts';
import { keyed } from '../keyed.ts';
import { type ListProps, listProps } from '../list-props.ts';

/** A line of the table, before there are projects to fill it. */
interface CompareRow {
	id: string;
	name: string;
	/** Metrics that it is read from, apart by spaces. */
	metrics: string;
	/** How a value is written: the kind of its metric, or that of its curve. */
	kind: string;
	points: number;
}

export interface CompareProps extends ListProps {
	/** All that can be chosen, by name. */
	projects: { id: string; name: string }[];
	groups: { id: string; name: string; rows: CompareRow[] }[];
	texts: CompareTexts;
	/** For readers without scripts. */
	categories: NamedLink[];
}

/** `/landscape/compare/`: the frame that a script fills with what the address names. */
export async function comparePaths() {
	const content = await readContent();
	if (content.landscape.taxonomy.categories.length === 0) return [];
	return locales.map((locale) => {
		const { title, description } = messages[locale].landscape.project.compare;
		const props: CompareProps = {
			...listProps(content, locale, addresses.landscapeCompare, { title, description }),
			projects: choices(content, locale),
			groups: groupsIn(locale),
			texts: compareTexts(locale),
			categories: content.landscape.taxonomy.categories.map(({ id, title: named }) => ({
				name: named[locale],
				url: localePath(addresses.landscapeCategory(id), locale, site.defaultLocale),
			})),
		};
		return keyed(locale, {}, props);
	});
}

/** Of two with one name, the id tells them apart. */
function choices({ landscape }: Content, locale: Locale): CompareProps['projects'] {
	const byName = Map.groupBy(landscape.projects, ({ name }) => name[locale]);
	return landscape.projects
		.map(({ id, name: { [locale]: name } }) => {
			const isShared = (byName.get(name)?.length ?? 0) > 1;
			return { id, name: isShared ? `${name} (${id})` : name };
		})
		.sort((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()));
}

function groupsIn(locale: Locale): CompareProps['groups'] {
	const { formula }: { formula: Formula } = versions[versions.length - 1] ?? versions[0];
	const words = messages[locale].landscape.score;
	return dimensions.map((id) => ({
		id,
		name: words.dimension[id].name,
		rows: formula.dimensions[id].signals.map(({ id: signal, points, metrics: from, curve }) => ({
			id: signal,
			name: words.signal[signal]?.name ?? signal,
			metrics: from.join(' '),
			kind: curve.kind === 'share' || curve.kind === 'age' ? curve.kind : metrics[from[0]],
			points,
		})),
	}));
}
