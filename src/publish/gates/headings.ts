import type { BuiltPage, Gate, GateIssue } from './built-site.ts';
import { type Finding, issueIn } from './finding.ts';

/** Every page has one `<h1>`, and its headings have words and leave out no level. */
export const headings: Gate = (site) =>
	site.pages
		.filter(({ movedTo }) => !movedTo)
		.flatMap((page) =>
			[...titlesOf(page), ...emptyOf(page), ...skipsOf(page)].map((finding): GateIssue => {
				return issueIn(site, page.file, finding);
			}),
		);

function titlesOf({ headings: all }: BuiltPage): Finding[] {
	const [first, ...others] = all.filter(({ value }) => value.level === 1);
	if (!first) {
		return [{ code: 'heading/no-h1', message: 'Unexpected page without <h1>, expected one' }];
	}
	return others.map((heading) => ({
		code: 'heading/second-h1',
		message: `Unexpected second <h1> “${heading.value.text}”, expected one`,
		hint: `The first is “${first.value.text}”.`,
		at: heading,
	}));
}

function emptyOf({ headings: all }: BuiltPage): Finding[] {
	return all
		.filter(({ value }) => value.text === '')
		.map((heading) => ({
			code: 'heading/empty',
			message: `Unexpected <h${heading.value.level}> without words, expected some`,
			at: heading,
		}));
}

function skipsOf({ headings: all }: BuiltPage): Finding[] {
	return all.flatMap((heading, index): Finding[] => {
		const { level, text } = heading.value;
		const before = all[index - 1]?.value.level ?? level;
		if (level <= before + 1) return [];
		return [
			{
				code: 'heading/skip',
				severity: 'warning',
				message: `Unexpected <h${level}> “${text}” below <h${before}>, expected <h${before + 1}>`,
				hint: 'Who listens to a page goes from heading to heading, and looks for what is left out.',
				at: heading,
			},
		];
	});
}
