import { line } from './line.ts';

/** A link with what one finds there. */
export interface LlmsLink {
	name: string;
	/** Absolute. */
	url: string;
	about: string;
}

/** What `/llms.txt` says of a site. */
export interface LlmsFile {
	title: string;
	/** One or two sentences. */
	summary: string;
	/** Those without links are left out. */
	sections: { title: string; links: LlmsLink[] }[];
}

/** `/llms.txt` (llmstxt.org): a title, a summary, and lists of links, as Markdown. */
export function toLlms({ title, summary, sections }: LlmsFile): string {
	const parts = sections
		.filter(({ links }) => links.length > 0)
		.map((section) => `## ${line(section.title)}\n\n${section.links.map(linkLine).join('')}`);
	return [`# ${line(title)}\n`, `> ${line(summary)}\n`, ...parts].join('\n');
}

function linkLine({ name, url, about }: LlmsLink): string {
	return `- [${line(name)}](${url})${about.trim() ? `: ${line(about)}` : ''}\n`;
}
