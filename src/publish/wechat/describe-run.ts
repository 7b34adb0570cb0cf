import { formatIssue, type Issue } from '../../domain/issue.ts';
import { describePush } from './describe-push.ts';
import type { ArticleReport, WechatReport } from './run-wechat.ts';

/** What a run came to, for a person: every issue with its place, then each article in a few lines. */
export function describeRun(report: WechatReport): string {
	const lines = [
		...report.issues.map(formatIssue),
		...report.articles.flatMap(describeArticle),
		summary(report),
	];
	return `${lines.join('\n')}\n`;
}

/** How many errors there are: of articles, of the account, and of what could not be pushed. */
export function runProblems({ issues, articles }: WechatReport): number {
	const all = [
		...issues,
		...articles.flatMap(({ issues: own, push }) => [...own, ...(push?.issues ?? [])]),
	];
	return all.filter(({ severity }) => severity === 'error').length;
}

function describeArticle({ source, folder, meta, issues, push }: ArticleReport): string[] {
	const found = [...issues, ...(push?.issues ?? [])].filter(isNews).map(formatIssue);
	if (!meta || folder === undefined) return [...found, `${source}: no article`];
	const { text, images, notes, terms } = meta.counts;
	const facts = [
		`${text.toLocaleString('en')} ${text === 1 ? 'character' : 'characters'}`,
		count(images, 'picture'),
		count(notes, 'note'),
		count(terms, 'term'),
		`theme ${meta.theme}`,
	];
	return [
		...found,
		`${folder}/  ${meta.title}`,
		`    ${facts.join(' · ')}`,
		...(push ? describePush(push) : []).map((line) => `    ${line}`),
	];
}

/** Nearly every article has more HTML than a limit that nobody has seen: said in its preview only. */
const isNews = ({ code, severity }: Issue): boolean => severity !== 'note' || code !== 'wechat/P4';

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

function summary(report: WechatReport): string {
	const { articles } = report;
	const made = articles.filter(({ meta }) => meta).length;
	const warnings = articles
		.flatMap(({ issues, push }) => [...issues, ...(push?.issues ?? [])])
		.filter(({ severity }) => severity === 'warning').length;
	const end = `${count(made, 'article')}, ${count(runProblems(report), 'error')}, ${count(warnings, 'warning')}`;
	if (report.isPush || made === 0) return end;
	return `${end}\nOpen preview.html, look, press Copy and paste into WeChat's editor; or push a draft with --push.`;
}
