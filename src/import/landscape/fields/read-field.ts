import type { Locale } from '../../../domain/i18n/locale.ts';
import { parseRepo, repoUrl } from '../../../domain/landscape/repo.ts';
import { cleanSlug } from '../../plan/slug.ts';
import { shown } from '../ledger.ts';
import type { ListFormat, RawField } from '../raw.ts';
import type { FieldReading, Slot } from './claim.ts';
import { isOnForge, readHomepage } from './read-homepage.ts';
import { readDay } from './read-day.ts';
import { readLicense } from './read-license.ts';
import { labelsOf, lineOf, plainLine } from './text-value.ts';
import { type Target, targetOf } from './targets.ts';

/** Around a field: what it cannot say itself. */
export interface FieldContext {
	format: ListFormat;
	/** Of the file, where its name says one. */
	lang: Locale | undefined;
}

interface Call {
	value: unknown;
	/** The value as one line of text; empty where it is none. */
	text: string;
	lang: Locale | undefined;
}

type Reader = (call: Call) => FieldReading;

/** What a field of a list says, by its name and its value. */
export function readField(field: RawField, context: FieldContext): FieldReading {
	const { value } = field;
	const found = targetOf(field.name, context.format);
	if (isEmpty(value)) return { outcome: 'dropped', note: 'it is empty' };
	if (!found) return { outcome: 'dropped', note: `it was ${shown(value)}` };
	const text = lineOf(value);
	return readers[found.target]({ value, text, lang: found.lang ?? context.lang });
}

const nothing = new Set(['', 'null', 'undefined', 'n/a', '-', '–', '—']);

/** Nothing, and how tables write it. */
function isEmpty(value: unknown): boolean {
	if (Array.isArray(value)) return value.length === 0;
	const isWord = typeof value === 'string' && nothing.has(value.trim().toLowerCase());
	return value === null || value === undefined || isWord;
}

const readers: Readonly<Record<Target, Reader>> = {
	id: ({ text }) => {
		const id = cleanSlug(text);
		return id === '' ? lost('no id', text) : keep('id', id, text);
	},
	name: ({ text, lang }) => words('name', text, lang),
	description: ({ text, lang }) => {
		const said = lang ?? (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
		return words('description', text, said);
	},
	repo: ({ text }) => readRepo(text),
	moreRepos: ({ value }) => ({
		outcome: 'dropped',
		note: `a project has one repository here; it was ${shown(value)}`,
	}),
	homepage: ({ text }) => readSite(text),
	address: ({ text }) => (isOnForge(text) ? readRepo(text) : readSite(text)),
	license: ({ text }) => {
		const read = readLicense(text);
		if (read === 'nothing') return { outcome: 'dropped', note: `${shown(text)} says nothing` };
		if ('spdx' in read) return keep('license', read.spdx, text);
		const note = `${shown(text)} is no SPDX id: it stands as what is stated`;
		return { outcome: 'converted', note, slot: 'licenseStated', value: read.stated };
	},
	category: ({ text, lang }) => words('category', text, lang),
	subcategory: ({ text, lang }) => words('subcategory', text, lang),
	also: ({ value }) => list('also', labelsOf(value)),
	tags: ({ value }) => list('tags', labelsOf(value, /[,;，、；|]/)),
	language: ({ text }) =>
		/^(?:en|zh|zh-cn|english|chinese|中文|英文)$/i.test(text)
			? { outcome: 'dropped', note: 'it is the language of the text' }
			: words('language', text, undefined),
	locale: () => ({ outcome: 'dropped', note: 'the file says its language' }),
	added: (call) => day('added', call),
	accepted: (call) => day('accepted', call),
	opened: (call) => day('opened', call),
	archived: (call) => {
		const { value, text } = call;
		if (/^(?:false|no|n|0|否)$/i.test(text))
			return { outcome: 'dropped', note: 'it is not archived' };
		const isYes = value === true || /^(?:true|yes|y|1|是)$/i.test(text);
		return isYes ? keep('archived', 'yes', text) : day('archivedOn', call);
	},
	reason: ({ text, lang }) => {
		const said = lang ?? (/\p{Script=Han}/u.test(text) ? 'zh' : 'en');
		return words('reason', text, said);
	},
	status: ({ text }) =>
		/^(?:archived|deprecated|retired|eol|sunset|已?归档)$/i.test(text)
			? keep('archived', 'yes', text)
			: { outcome: 'dropped', note: `it was ${shown(text)}: observations say it here` },
	maturity: ({ text }) =>
		text.toLowerCase() === 'archived'
			? keep('archived', 'yes', text)
			: keep('maturity', text.toLowerCase(), text),
	figure: ({ text }) => ({
		outcome: 'dropped',
		note: `it was ${shown(text)}: figures come from \`npm run landscape -- sync\``,
	}),
	picture: ({ text }) => ({
		outcome: 'dropped',
		note: `it was ${shown(text)}: put the picture beside the file, as \`logo\``,
	}),
};

function words(
	field: 'name' | 'description' | 'category' | 'subcategory' | 'reason' | 'language',
	text: string,
	lang: Locale | undefined,
): FieldReading {
	const line = plainLine(text, field === 'description');
	if (line === undefined) return lost('no line of text that can be shown', text);
	const slot: Slot = field === 'language' ? 'language' : `${field}.${lang ?? 'any'}`;
	return keep(slot, line, text);
}

function readRepo(text: string): FieldReading {
	const repo = parseRepo(text);
	if (!repo || text.length > 300) return lost('no address of a repository', text);
	const { owner, name, host } = repo;
	return keep('repo', host === 'github.com' ? `${owner}/${name}` : repoUrl(repo), text);
}

function readSite(text: string): FieldReading {
	const url = readHomepage(text);
	return url === undefined ? lost('no http or https address', text) : keep('homepage', url, text);
}

function day(slot: Slot, { value, text }: Call): FieldReading {
	const read = readDay(value);
	return read === undefined ? lost('no day, or one of two', text) : keep(slot, read, text);
}

function list(slot: 'tags' | 'also', labels: string[]): FieldReading {
	if (labels.length === 0) return { outcome: 'lost', note: 'it is no list of words' };
	return { outcome: 'kept', list: slot, labels };
}

function keep(slot: Slot, value: string, text: string): FieldReading {
	if (value === text) return { outcome: 'kept', slot, value };
	return { outcome: 'converted', note: `${shown(text)} → ${shown(value)}`, slot, value };
}

function lost(expected: string, text: string): FieldReading {
	return { outcome: 'lost', note: `${shown(text)} is ${expected}` };
}
