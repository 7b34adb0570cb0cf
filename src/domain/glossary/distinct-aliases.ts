/** Aliases that a reader would tell apart: not those of another case, width or joint. */
export function distinctAliases(name: string, aliases: readonly string[]): string[] {
	const seen = new Set([plain(name)]);
	return aliases.filter((alias) => {
		const isNew = !seen.has(plain(alias));
		seen.add(plain(alias));
		return isNew;
	});
}

function plain(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s\p{Pd}·]/gu, '');
}
