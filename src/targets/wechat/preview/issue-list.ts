import type { Element } from 'hast';
import { messages } from '../../../domain/i18n/messages.ts';
import type { Issue } from '../../../domain/issue.ts';
import { element } from './element.ts';
import type { PreviewInput } from './preview-input.ts';

const pressing = ['error', 'warning'] as const;

/** What is wrong or poor, errors first, each with its place in the Markdown. */
export function issueList({ issues, locale }: PreviewInput): Element {
	const texts = messages[locale].wechatPreview;
	const of = (severity: Issue['severity']): Issue[] =>
		issues.filter((issue) => issue.severity === severity);
	const [sorted, notes] = [pressing.flatMap(of), of('note')];
	const list = (rows: Issue[]): Element =>
		element('ul', { className: ['issues'] }, ...rows.map((each) => row(each, locale)));
	return element(
		'section',
		{ className: ['panel'], ariaLabelledBy: ['issues'] },
		element('h2', { id: 'issues' }, texts.issues),
		sorted.length > 0 ? list(sorted) : element('p', {}, texts.noIssues),
		notes.length > 0
			? element('details', {}, element('summary', {}, texts.notes(notes.length)), list(notes))
			: undefined,
	);
}

/** `2 errors, 1 warning`, for the head of the page; undefined: there are none. */
export function countIssues({ issues, locale }: PreviewInput): Element | undefined {
	const count = (severity: Issue['severity']): number =>
		issues.filter((issue) => issue.severity === severity).length;
	const [errors, warnings] = [count('error'), count('warning')];
	if (errors + warnings === 0) return undefined;
	const words = messages[locale].wechatPreview.counted(errors, warnings);
	const properties = { href: '#issues', className: ['count', errors > 0 ? 'error' : 'warning'] };
	return element('a', properties, words);
}

function row(issue: Issue, locale: PreviewInput['locale']): Element {
	const { severity, message, hint, file, line, code } = issue;
	const place = line === undefined ? file : `${file}:${line}`;
	return element(
		'li',
		{ className: [severity] },
		element('strong', {}, messages[locale].wechatPreview.severity[severity]),
		' ',
		element('span', { lang: 'en' }, ...withCode(message)),
		hint ? element('p', { lang: 'en' }, ...withCode(hint)) : undefined,
		element('p', { className: ['place'] }, element('code', {}, place), ' ', code),
	);
}

/** Messages are those of the command line: English, with code in backticks. */
function withCode(text: string): (Element | string)[] {
	return text
		.split(/`([^`]*)`/)
		.map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part))
		.filter((part) => part !== '');
}
