import { locales } from '../../../domain/i18n/locale.ts';
import type { BuiltPage, BuiltSite } from '../built-site.ts';
import { targetOf } from '../file-at.ts';
import { isUploaded } from './host-limits.ts';
import { itemKinds } from './item-kinds.ts';

/** What the items of one kind cost. */
export interface ItemCost {
	one: string;
	many: string;
	items: number;
	/** Files that one more item adds, on average. */
	each: number;
}

/**
 * How many files an item of each kind adds, read off the site itself: what lies in its folders, in
 * both languages; what no other item's pages name, such as its pictures; and its share of the files
 * of search, which grow with the pages.
 */
export function filesOfItems(site: BuiltSite): ItemCost[] {
	const owners = ownersOf(site);
	const search = [...site.files.keys()].filter((file) => file.startsWith('_search/')).length;
	const pages = site.pages.filter(({ movedTo }) => !movedTo);
	const shareOfPage = search / Math.max(1, pages.length);
	return itemKinds.flatMap(({ one, many }) => {
		const own = [...owners].filter(([, item]) => item.startsWith(`${one} `));
		const count = new Set(own.map(([, item]) => item)).size;
		if (count === 0) return [];
		const html = own.filter(([file]) => file.endsWith('.html')).length;
		return [{ one, many, items: count, each: (own.length + html * shareOfPage) / count }];
	});
}

/** Files and whose they are, `post blog/a`; `shared`: of several items. */
function ownersOf(site: BuiltSite): Map<string, string> {
	const owners = new Map<string, string>();
	const folders = new Map<string, string>();
	for (const page of site.pages) {
		const item = itemOf(page, site);
		if (item === undefined) continue;
		folders.set(page.file.replace(/index\.html$/, ''), item);
		for (const file of namedBy(page, site)) {
			owners.set(file, (owners.get(file) ?? item) === item ? item : 'shared');
		}
	}
	for (const file of site.files.keys()) {
		const item = folders.get(file.slice(0, file.lastIndexOf('/') + 1));
		if (item !== undefined && isUploaded(file)) owners.set(file, item);
	}
	return owners;
}

const prefix = new RegExp(`^/(?:${locales.join('|')})(?=/)`);

/** What a page is of: `post blog/a`; undefined where it is no item. */
export function itemOf(page: BuiltPage, site: BuiltSite): string | undefined {
	if (page.movedTo) return undefined;
	const path = page.path.replace(prefix, '');
	for (const { one, address, isItem } of itemKinds) {
		const id = address.exec(path)?.[1];
		if (id !== undefined && isItem(id, site)) return `${one} ${id}`;
	}
	return undefined;
}

/** Pictures, films and cards: made files, whose names say what is in them. */
function namedBy(page: BuiltPage, site: BuiltSite): Set<string> {
	const urls = [...page.links.map(({ url }) => url), page.properties.get('og:image')?.value ?? ''];
	const found = new Set<string>();
	for (const url of urls) {
		if (!url.includes('/_img/')) continue;
		const target = targetOf(site, URL.parse(url, site.origin)?.href ?? '');
		if (target.kind === 'file') found.add(target.file);
	}
	return found;
}
