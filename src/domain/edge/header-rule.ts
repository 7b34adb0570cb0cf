/** A block of `_headers`. Hosts apply all that fit an address, in order, and join what is said twice. */
export interface HeaderRule {
	/** A path with at most one `*`, and `:name` for one segment; or one with `https://` and a host. */
	pattern: string;
	/** Headers that an earlier block or the host set, and that are taken back first. */
	without?: readonly string[];
	set: Readonly<Record<string, string>>;
}

/** The block as it stands in the file. */
export function formatRule({ pattern, without = [], set }: HeaderRule): string {
	const lines = [
		...without.map((name) => `! ${name}`),
		...Object.entries(set).map(([name, value]) => `${name}: ${value}`),
	];
	return `${pattern}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
