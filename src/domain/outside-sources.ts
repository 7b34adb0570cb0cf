import type { Site } from './site.ts';

/** Origins beside the site's own that a policy lets pages ask, by what is asked of them. */
export interface OutsideSources {
	script: readonly string[];
	style: readonly string[];
	frame: readonly string[];
	connect: readonly string[];
}

/** Where giscus lives: its script, its sheet and its frame. */
export const giscusOrigin = 'https://giscus.app';

/**
 * Origins of what the settings turn on, each once, in order; all empty where nothing is on.
 * `checkSite` has seen to it that the addresses are valid.
 */
export function outsideSources({
	comments,
	analytics,
}: Pick<Site, 'comments' | 'analytics'>): OutsideSources {
	const giscus = comments ? [giscusOrigin] : [];
	const counter = analytics ? [new URL(analytics.src).origin] : [];
	const reports = analytics?.reportsTo ? [new URL(analytics.reportsTo).origin] : counter;
	return {
		script: [...giscus, ...counter],
		style: giscus,
		frame: giscus,
		connect: reports,
	};
}
