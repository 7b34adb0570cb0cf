import type { SearchSection } from '../../domain/search/search-page.ts';

/** Collects the text of a page, line by line and section by section. */
export interface TextWriter {
	/** Adds to the line; to the aside while one is open. */
	add(text: string): void;
	/** Ends the line; asides within it follow. */
	endLine(): void;
	openAside(): void;
	closeAside(): void;
	/** Takes the line as the heading of a new section. */
	openSection(id: string, depth: number): void;
	/** All sections; the first is the beginning of the page, whether or not it has text. */
	sections(): SearchSection[];
}

// Places where a line may break, and marks of the order of bytes.
const unseen = /[\u00ad\u200b\u2060\ufeff]/g;

/** A writer with an empty page. */
export function textWriter(): TextWriter {
	const done: SearchSection[] = [{ id: '', heading: '', depth: 1, text: '' }];
	let lines: string[] = [];
	let line = '';
	let asides: string[] = [];
	let aside: string | undefined;

	const endLine = (): void => {
		if (aside !== undefined) {
			aside += ' ';
			return;
		}
		lines.push(...[line, ...asides].map(plain).filter(Boolean));
		line = '';
		asides = [];
	};
	const endSection = (): void => {
		endLine();
		const last = done.at(-1);
		if (last) last.text = lines.join('\n');
		lines = [];
	};
	return {
		endLine,
		add: (text) => {
			if (aside === undefined) line += text;
			else aside += text;
		},
		openAside: () => {
			aside ??= '';
		},
		closeAside: () => {
			if (aside !== undefined) asides.push(aside);
			aside = undefined;
		},
		openSection: (id, depth) => {
			const heading = plain(line);
			const own = asides;
			line = '';
			asides = [];
			endSection();
			done.push({ id, heading, depth, text: '' });
			asides = own;
		},
		sections: () => {
			endSection();
			return done;
		},
	};
}

// Most lines are plain as they are: looking is much cheaper than replacing.
const unplain = /[\u00ad\u200b\u2060\ufeff]|[^\S ]|\s\s/;

function plain(text: string): string {
	const seen = unplain.test(text) ? text.replace(unseen, '').replace(/\s+/g, ' ') : text;
	return seen.trim();
}
