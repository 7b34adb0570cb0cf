import { addresses } from '../../addresses.ts';
import type { Project } from '../project.ts';
import { repoUrl } from '../repo.ts';

/** Which projects links lead to. */
export interface LinkTargets {
	/** Ids of the projects that an address belongs to: its page here, its repository, its own site. */
	idsOf: (href: string) => readonly string[];
}

type Linked = Pick<Project, 'id' | 'aliases' | 'repo' | 'homepage'>;

/** Reads where projects live, so that a link costs as many look-ups as its path has parts. */
export function linkTargets(projects: readonly Linked[]): LinkTargets {
	const targets = new Map<string, string[]>();
	for (const { id, aliases, repo, homepage } of projects) {
		const here = [id, ...aliases].map((each) => partsOf(addresses.project(each)));
		const there = [repoUrl(repo), ...(homepage ? [homepage] : [])].map(partsOf);
		for (const key of new Set([...here, ...there].map((parts) => parts.join('/')))) {
			targets.set(key, [...(targets.get(key) ?? []), id]);
		}
	}
	return {
		idsOf(href) {
			const parts = partsOf(href);
			// The longest that is known: a page below a homepage may be another project's.
			for (let length = parts.length; length > 0; length--) {
				const found = targets.get(parts.slice(0, length).join('/'));
				if (found) return found;
			}
			return [];
		},
	};
}

const somewhere = /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)/i;

/** `https://GitHub.com/A/B.git?c` → github.com, a, b; `/zh/landscape/a/` → '', landscape, a. */
function partsOf(href: string): string[] {
	const [, host, path = ''] = somewhere.exec(href) ?? [];
	const own = host === undefined ? href.replace(/[?#].*$/, '').replace(/^\/zh(?=\/)/, '') : path;
	if (host === undefined && !own.startsWith('/')) return [];
	const parts = own.toLowerCase().split('/').filter(Boolean);
	return [(host ?? '').toLowerCase(), ...parts.map((part) => part.replace(/\.git$/, ''))];
}
