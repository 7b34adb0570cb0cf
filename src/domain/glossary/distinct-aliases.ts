/** Aliases that a reader would tell from `names` and from each other: not by case, width or joint. */
export function distinctAliases(names: readonly string[], aliases: readonly string[]): string[] {
	const seen = new Set(names.map(plain));
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
