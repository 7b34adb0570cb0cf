import { parse } from 'yaml';
import type { Locale } from '../../src/domain/i18n/locale.ts';

/** A place with a number, as the sources have it. */
export interface ModelPlace {
	id: string;
	kind: 'Figure' | 'Table' | 'Listing' | 'Equation' | 'Section';
	/** `''` of a heading that bears none. */
	number: string;
}

/** A text of a book in one language, read without the code of the site. */
export interface ModelText {
	slug: string;
	kind: 'Chapter' | 'Appendix' | 'Section';
	number: string;
	title: string;
	/** The language that it is written in. */
	lang: Locale;
	isDraft: boolean;
	places: ModelPlace[];
	/** What stands within the brackets of references without a text. */
	references: string[];
	/** Index of its part; of appendices the number of parts. */
	part: number;
}

/** A book as a reader of a language has it, in reading order, drafts among them. */
export interface ModelBook {
	id: string;
	partTitles: string[];
	texts: ModelText[];
}

type Named = string | { chapter: string; sections: string[] };

/** Computes from `book.yaml` and the Markdown what every number has to be. */
export function modelBook(
	files: ReadonlyMap<string, string>,
	id: string,
	locale: Locale,
): ModelBook {
	// The shape of the generated file, which the build itself has checked.
	const yaml = parse(files.get(`handbooks/${id}/book.yaml`) ?? '') as {
		parts: { title: Partial<Record<Locale, string>>; chapters: Named[] }[];
		appendices?: Named[];
	};
	let count = 0;
	const read = (named: Named, number: string, part: number): ModelText[] => {
		const { chapter, sections } =
			typeof named === 'string' ? { chapter: named, sections: [] } : named;
		const kind = /\d/.test(number) ? 'Chapter' : 'Appendix';
		const text = textOf(files, `handbooks/${id}/${chapter}`, locale);
		const own = placesOf(text.source, number, sections.length === 0);
		return [
			{ ...text, slug: chapter, kind, number, part, places: own },
			...sections.map((section, at): ModelText => {
				const below = textOf(files, `handbooks/${id}/${chapter}/${section}`, locale);
				const deeper = `${number}.${at + 1}`;
				const places = placesOf(below.source, deeper, true);
				return {
					...below,
					slug: `${chapter}/${section}`,
					kind: 'Section',
					number: deeper,
					part,
					places,
				};
			}),
		];
	};
	return {
		id,
		partTitles: yaml.parts.map(({ title }) => title[locale] ?? title.zh ?? ''),
		texts: [
			...yaml.parts.flatMap(({ chapters }, part) =>
				chapters.flatMap((named) => read(named, String(++count), part)),
			),
			...(yaml.appendices ?? []).flatMap((named, at) =>
				read(named, 'ABCDEFGH'[at] ?? '', yaml.parts.length),
			),
		],
	};
}

function textOf(files: ReadonlyMap<string, string>, folder: string, locale: Locale) {
	const other = locale === 'en' ? 'zh' : 'en';
	const own = files.get(`${folder}/${locale}.md`);
	const source = own ?? files.get(`${folder}/${other}.md`) ?? '';
	return {
		source,
		lang: own === undefined ? other : locale,
		title: /^title: (.*)$/m.exec(source)?.[1] ?? '',
		isDraft: /^draft: true$/m.test(source),
		references: [...source.matchAll(/\[\]\(([^)]*)\)/g)].map(([, to = '']) => to),
	} satisfies Partial<ModelText> & { source: string };
}

const patterns = [
	['Figure', /^!\[.*\{#(.*)\}$/],
	['Table', /^(?:Table:|表：).*\{#(.*)\}$/],
	['Listing', /^```sh.*\{#(.*)\}$/],
	['Equation', /^```math \{#(.*)\}$/],
	['Section', /^## .*\{#(.*)\}$/],
] as const satisfies readonly (readonly [ModelPlace['kind'], RegExp])[];

/** Line by line: the first of a kind is 1. */
function placesOf(source: string, prefix: string, numbersSections: boolean): ModelPlace[] {
	const counts = new Map<string, number>();
	return source.split('\n').flatMap((line) => {
		const deep = /^### .*\{#(.*)\}$/.exec(line)?.[1];
		if (deep) return [{ id: deep, kind: 'Section', number: '' }];
		for (const [kind, pattern] of patterns) {
			const id = pattern.exec(line)?.[1];
			if (!id) continue;
			const n = (counts.get(kind) ?? 0) + 1;
			counts.set(kind, n);
			const isBare = kind === 'Section' && !numbersSections;
			return [{ id, kind, number: isBare ? '' : `${prefix}.${n}` }];
		}
		return [];
	});
}
