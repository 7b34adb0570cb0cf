import type { Locale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { imageUrl } from '../../domain/image.ts';
import { compactCount } from '../../domain/landscape/map/compact-count.ts';
import { strokeClasses } from '../../domain/landscape/map/strokes.ts';
import { monogram } from '../../domain/landscape/monogram.ts';
import type { ProjectData } from '../content-data.ts';
import { screenText } from '../screen-text.ts';
import { licenceOf, programmingLanguageOf } from './project-traits.ts';
import { projectUrl } from './project-places.ts';
import { badgeWords } from './score-words.ts';

/** A project as the map shows it, hundreds on a page: so little that it needs no more elements. */
export interface MapCard {
	name: string;
	url: string;
	/** Letters that stand for a name without a logo. */
	monogram: string | undefined;
	/** Address of the smallest picture of its logo. */
	logo: string | undefined;
	/** Classes of its strokes. */
	strokes: string;
	/** Rounded; a dash where there is none. */
	health: string;
	description: string;
	/** Marks, licence, language and stars. */
	meta: string;
}

export function mapCard(project: ProjectData, locale: Locale): MapCard {
	const { id, name, description, assessment, picture } = project;
	const { score, badges, readings } = assessment;
	const stars = readings.stars?.value;
	const meta = [
		// That it is active is what one expects.
		...badges.filter((badge) => badge !== 'active').map((badge) => badgeWords(badge, locale).name),
		licenceOf(project),
		programmingLanguageOf(project),
		typeof stars === 'number' && messages[locale].landscape.map.stars(compactCount(stars, locale)),
	];
	const texts = { description: description[locale] };
	return {
		name: name[locale],
		url: projectUrl(id, locale),
		monogram: picture ? undefined : monogram(name[locale]),
		logo: picture && imageUrl(picture.sources.at(-1)?.variants.at(-1) ?? picture.fallback),
		strokes: strokeClasses(score),
		health: typeof score?.health === 'number' ? String(Math.round(score.health)) : '–',
		...(locale === 'zh' ? screenText(texts) : texts),
		meta: meta.filter(Boolean).join(' · '),
	};
}
