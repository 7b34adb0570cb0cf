import type { Locale } from '../../domain/i18n/locale.ts';
import { fieldWords, words } from '../words.ts';
import type { ProjectRequest } from './project-request.ts';

/**
 * `<id>.yaml` to begin with. What only its author knows is left empty, with a word of what belongs
 * there: until it is written `check` asks for it, and nothing unfinished is published.
 */
export function newProjectData(request: ProjectRequest): string {
	const { en, zh } = request.names;
	return [
		en === zh ? `name: ${quoted(en)}` : `name: { en: ${quoted(en)}, zh: ${quoted(zh)} }`,
		'description:',
		`  en: # ${words.en.project}`,
		`  zh: # ${words.zh.project}`,
		...sharedLines(request),
		'',
	].join('\n');
}

/** `<id>/<locale>.md` to begin with; the English one says what does not depend on the language. */
export function newProjectText(request: ProjectRequest, locale: Locale): string {
	return [
		'---',
		`name: ${quoted(request.names[locale])}`,
		`description: # ${words[locale].project}`,
		...(locale === 'en' ? sharedLines(request) : []),
		'---',
		'',
		words[locale].projectBody,
		'',
	].join('\n');
}

function sharedLines({ id, repo, category, today }: ProjectRequest): string[] {
	return [
		`repo: ${quoted(repo ?? `owner/${id}`)}${repo === undefined ? ` # ${fieldWords.repo}` : ''}`,
		`license: null # ${fieldWords.license}`,
		category === undefined ? `category: # ${fieldWords.category}` : `category: ${category}`,
		'tags: []',
		`added: ${today}`,
	];
}

/** Text in JSON is text in YAML; what YAML takes for text anyway needs no quotes. */
function quoted(text: string): string {
	return /^[\p{L}][\p{L}\p{N}_./-]*(?: [\p{L}\p{N}_./-]+)*$/u.test(text) &&
		!/^(?:true|false|null|yes|no|on|off)$/i.test(text)
		? text
		: JSON.stringify(text);
}
