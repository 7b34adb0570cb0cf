import { line } from './line.ts';

/** What the glossary says of a term in one language. */
interface ListedTerm {
	name: string;
	/** What else it is called, in the other language too. */
	also: string[];
	/** Absolute. */
	url: string;
	/** What it means, as plain text. */
	text: string;
}

interface ListedTopic {
	title: string;
	terms: ListedTerm[];
}

/** A whole glossary as Markdown: a list of terms below each topic. */
export function toGlossary(
	{ title, summary }: { title: string; summary: string },
	topics: readonly ListedTopic[],
): string {
	const parts = topics
		.filter(({ terms }) => terms.length > 0)
		.map((topic) => `## ${line(topic.title)}\n\n${topic.terms.map(termLine).join('')}`);
	return [`# ${line(title)}\n`, `> ${line(summary)}\n`, ...parts].join('\n');
}

function termLine({ name, also, url, text }: ListedTerm): string {
	const others = also.length > 0 ? ` (${line(also.join('; '))})` : '';
	return `- [${line(name)}](${url})${others}: ${line(text)}\n`;
}
