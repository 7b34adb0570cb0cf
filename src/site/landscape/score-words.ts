import type { Locale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import type { Badge, Lifecycle } from '../../domain/landscape/assessment.ts';
import { type HealthTier, tierRange } from '../../domain/landscape/map/health-tier.ts';

/** What a step of the score is called. */
export const tierName = (tier: HealthTier, locale: Locale): string =>
	tierRange(tier) ?? messages[locale].landscape.map.numbers.noScore;

/** A state or a mark of a project, and what it means. */
export interface Meaning {
	name: string;
	meaning: string;
}

export function badgeWords(badge: Badge, locale: Locale): Meaning {
	const { badge: named } = messages[locale].landscape.score;
	return named[badge];
}

export function lifecycleWords(lifecycle: Lifecycle, locale: Locale): Meaning {
	const { lifecycle: named } = messages[locale].landscape.score;
	return named[lifecycle];
}
