/** A repository. Case is kept as its owner writes it; compare by `repoKey`. */
export interface Repo {
	/** `github.com`. */
	host: string;
	owner: string;
	name: string;
}

const address = /^(?:(?:https?|git|ssh):\/\/)?(?:git@)?((?:[a-z0-9-]+\.)+[a-z]{2,})[/:](.+)$/i;
const part = /^[\w.-]+$/;

/**
 * Reads any spelling of a repository: `owner/name` (on GitHub), an address with or without
 * `https://`, `.git`, `www.`, `/tree/main`, `?…` or `#…`, or `git@host:owner/name`. Undefined: it
 * names none. Groups within groups, as GitLab has them, stay part of the owner.
 */
export function parseRepo(text: string): Repo | undefined {
	const bare = text.trim().replace(/[?#].*$/, '');
	const [, host = 'github.com', rest = bare] = address.exec(bare) ?? [];
	const lower = host.toLowerCase().replace(/^www\./, '');
	const parts = rest.split('/').filter(Boolean);
	const end = parts.findIndex((each, index) => index >= 2 && /^(?:-|tree|blob|src)$/.test(each));
	const own =
		lower === 'github.com' ? parts.slice(0, 2) : parts.slice(0, end < 0 ? undefined : end);
	const name = own.pop()?.replace(/\.git$/i, '') ?? '';
	const isRight =
		own.length > 0 && [...own, name].every((each) => part.test(each) && !/^\.+$/.test(each));
	return isRight ? { host: lower, owner: own.join('/'), name } : undefined;
}

/** The same for every spelling of a repository. */
export function repoKey({ host, owner, name }: Repo): string {
	return `${host}/${owner}/${name}`.toLowerCase();
}

/** Where people find it. */
export function repoUrl({ host, owner, name }: Repo): string {
	return `https://${host}/${owner}/${name}`;
}
