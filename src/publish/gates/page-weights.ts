import type { Gate } from './built-site.ts';
import { issueIn } from './finding.ts';
import { weightLimitOf } from './page-weights/limits.ts';
import { weigher } from './page-weights/weigher.ts';

// Beyond this it is no long text any more: a picture in the HTML, or data in a script.
const farOver = 4;

/** No page weighs more at first load than pages of its kind should. */
export const pageWeights: Gate = (site) => {
	const weigh = weigher(site);
	return site.pages
		.filter(({ movedTo }) => !movedTo)
		.flatMap((page) => {
			const { kind, most, hint } = weightLimitOf(page.path);
			const { html, styles, scripts } = weigh(page, most);
			const all = html + styles + scripts;
			if (all <= most) return [];
			const parts = `HTML ${html}, CSS ${styles}, JS ${scripts}`;
			const message = `Unexpected ${all} B at first load (${parts}), expected at most ${most} of ${kind}`;
			const severity = all > farOver * most ? 'error' : 'warning';
			return [issueIn(site, page.file, { code: 'page/heavy', severity, message, hint })];
		});
};
