import { randomOf, type Random } from '../random.ts';
import { dockerfileTemplates, jsonTemplates, yamlTemplates } from './config.ts';
import { codeSourceOf, type CodeTemplate } from './names.ts';
import { goTemplates, pythonTemplates, typescriptTemplates } from './programs.ts';
import { bashTemplates, textTemplates } from './shell.ts';

const templates = {
	yaml: yamlTemplates,
	bash: bashTemplates,
	go: goTemplates,
	python: pythonTemplates,
	typescript: typescriptTemplates,
	json: jsonTemplates,
	dockerfile: dockerfileTemplates,
	text: textTemplates,
} as const satisfies Record<string, readonly CodeTemplate[]>;

export type CodeLanguage = keyof typeof templates;

// The keys of a literal are exactly its type's keys.
export const codeLanguages = Object.keys(templates) as CodeLanguage[];

const extensions = {
	yaml: 'yaml',
	bash: 'sh',
	go: 'go',
	python: 'py',
	typescript: 'ts',
	json: 'json',
	dockerfile: 'Dockerfile',
	text: 'txt',
} as const satisfies Record<CodeLanguage, string>;

/** Real posts repeat a few commands and snippets word for word. */
const commonShare = 0.04;
const commonPerLanguage = 3;

/** Translators leave code alone unless its comments matter. */
const sharedShare = 0.25;

export interface CodeBlockOptions {
	/** Names the block for all languages of its page. */
	key: string;
	language: CodeLanguage;
	/** A phrase in the page's language, and one in English. */
	local: (random: Random) => string;
	english: (random: Random) => string;
}

/** A fenced block: mostly its own, at times the same as in the translation, rarely a common one. */
export function codeBlock({ key, language, local, english }: CodeBlockOptions): string {
	const layout = randomOf(key);
	const common = layout.chance(commonShare);
	const shared = layout.chance(sharedShare);
	const title = layout.chance(0.2) ? ` title="example.${extensions[language]}"` : '';
	const random = common
		? randomOf(`common/${language}/${layout.int(1, commonPerLanguage)}`)
		: layout;
	// Words come from a stream of their own, so that both languages draw the same names.
	const voice = randomOf(common ? 'common' : `${key}/words`);
	const say = (): string => (common || shared ? english : local)(voice);
	const text = random.pick<CodeTemplate>(templates[language])(codeSourceOf(random, say));
	return `\`\`\`${language}${title}\n${text}\n\`\`\``;
}
