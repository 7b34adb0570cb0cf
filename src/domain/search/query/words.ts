/** Words of a corpus with about how many pages hold them. */
export interface Words {
	list: readonly (readonly [word: string, pages: number])[];
	/** 0: it is no word of the corpus. */
	pagesOf: (word: string) => number;
}

export function openWords(list: Words['list']): Words {
	const counts = new Map(list);
	return { list, pagesOf: (word) => counts.get(word) ?? 0 };
}
