import { parseRepo, repoKey } from '../../../domain/landscape/repo.ts';
import { urlField } from '../../../schema/fields.ts';

const longest = 2000;

/** An address that readers may be led to, as the list has it; undefined: it is none. */
export function readHomepage(text: string): string | undefined {
	const bare = text.trim();
	const url = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/|$)/i.test(bare) ? `https://${bare}` : bare;
	// Signs that no address has would end the line, or an attribute.
	if (url.length > longest || /[\s<>"'`\\\p{Cc}]/u.test(url)) return undefined;
	const parsed = URL.parse(url);
	if (parsed?.username !== '' || parsed.password !== '') return undefined;
	return urlField.safeParse(url).success ? url : undefined;
}

/** True where a homepage is only the repository again. */
export function isRepoAddress(homepage: string, repo: string | undefined): boolean {
	const own = repo === undefined ? undefined : parseRepo(repo);
	const rest = homepage
		.toLowerCase()
		.replace(/^https?:\/\/(?:www\.)?/, '')
		.replace(/(?:\.git)?\/*(?:[?#].*)?$/, '');
	return own !== undefined && rest === repoKey(own);
}

const hosts = new Set(['github.com', 'gitlab.com', 'gitee.com', 'codeberg.org', 'bitbucket.org']);

/** True for an address of a place where repositories live. */
export function isOnForge(text: string): boolean {
	const repo = /[./]/.test(text) ? parseRepo(text) : undefined;
	return (
		repo !== undefined &&
		hosts.has(repo.host) &&
		/^(?:https?:|git|(?:www\.)?[a-z]+\.[a-z]+\/)/i.test(text.trim())
	);
}
