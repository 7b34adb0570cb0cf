import type { BuiltSite } from './built-site.ts';
import { filesOfItems, type ItemCost } from './sizes/files-of-items.ts';
import { hostLimits, isUploaded } from './sizes/host-limits.ts';

/** How many of the largest files are named. */
const namedFiles = 3;

/** Sentences about what a site takes of its host's limits, and how much more fits. */
export function siteFacts(site: BuiltSite): string[] {
	const limit = site.mostFiles ?? hostLimits.files;
	const count = [...site.files.keys()].filter(isUploaded).length;
	const left = Math.max(0, limit - count);
	const share = Math.round((count / limit) * 100);
	const largest = [...site.files].toSorted(([, a], [, b]) => b - a).slice(0, namedFiles);
	return [
		`${grouped(count)} files of ${grouped(limit)} (${share} %)`,
		...filesOfItems(site).map((cost) => forecast(cost, left)),
		...(largest.length > 0
			? [`Largest: ${largest.map(([file, bytes]) => `${file} (${sizeText(bytes)})`).join(', ')}`]
			: []),
	];
}

/** `A post adds about 14 files (8 posts today): room for some 1,100 more`. */
function forecast({ one, many, items, each }: ItemCost, left: number): string {
	const about = Math.max(1, Math.round(each));
	const room = grouped(twoDigits(left / Math.max(1, each)));
	const files = about === 1 ? 'file' : 'files';
	const today = `${grouped(items)} ${items === 1 ? one : many} today`;
	return `A ${one} adds about ${about} ${files} (${today}): room for some ${room} more`;
}

/** A forecast is no exact number: 1,137 → 1,100. */
function twoDigits(value: number): number {
	const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
	return Math.floor(value / step) * step;
}

const grouped = (value: number): string => value.toLocaleString('en');

function sizeText(bytes: number): string {
	const kilobytes = bytes / 1024;
	return kilobytes < 1024 ? `${Math.ceil(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
