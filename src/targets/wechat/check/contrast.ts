import { contrasts } from '../dark-tree.ts';
import { type Article, quote, type Report } from './report.ts';

/** WeChat refuses an article below the first; the second is what most readers can read. */
const least = { refused: 1.5, legible: 3 } as const;

/** How well text stands out, by light and as WeChat's reader turns it dark. */
export function checkContrast({ root, spots }: Article, report: Report): void {
	for (const { element, text, ratio, mode, colour, ground } of contrasts(root)) {
		if (ratio >= least.legible || text.trim() === '') continue;
		report('D1', {
			found: `contrast of ${ratio.toFixed(1)} in ${mode} mode (${colour} on ${ground}) at ${quote(text.trim())}`,
			severity: ratio < least.refused ? 'error' : 'warning',
			at: spots[element],
		});
	}
}
