import { redirectLimits } from '../../../domain/edge/host-limits.ts';
import type { Redirect } from '../built-site.ts';
import type { Finding } from '../finding.ts';
import { hostLimits } from '../sizes/host-limits.ts';

/** https://developers.cloudflare.com/pages/configuration/redirects/ */
const statuses: readonly number[] = [200, 301, 302, 303, 307, 308];

/** True for a rule that fits more than one address. */
export const isDynamic = ({ from }: Redirect): boolean => /[*]|:[a-z]/i.test(from);

/** What a host would not understand of `_redirects`, or not read to its end. */
export function checkRedirectSyntax(text: string, redirects: readonly Redirect[]): Finding[] {
	return [
		...redirects.flatMap((redirect) =>
			problemsOf(redirect).map((problem) => ({
				code: 'redirect/syntax',
				message: `Unexpected ${problem}`,
				at: redirect,
			})),
		),
		...tooMany(redirects),
		...text.split('\n').flatMap((line, index) => tooLong(line, index + 1)),
	];
}

function problemsOf({ from, to, status }: Redirect): string[] {
	const stars = from.split('*').length - 1;
	return [
		...(from.startsWith('/') ? [] : [`source ${from}, expected a path that begins with /`]),
		...(/^(?:\/(?!\/)|https?:\/\/)/.test(to)
			? []
			: [`target ${to || '(none)'} of ${from}, expected a path or an https address`]),
		...(statuses.includes(status)
			? []
			: [`status ${status} of ${from}, expected one of ${statuses.join(', ')}`]),
		...(stars > 1 ? [`${stars} asterisks in ${from}, expected at most one`] : []),
	];
}

function tooMany(redirects: readonly Redirect[]): Finding[] {
	const [dynamic, plain] = [redirects.filter(isDynamic), redirects.filter((r) => !isDynamic(r))];
	const kinds = [
		['plain', plain, redirectLimits.staticRules],
		['dynamic', dynamic, hostLimits.dynamicRedirects],
	] as const;
	return kinds.flatMap(([kind, rules, most]) => {
		const surplus = rules[most];
		if (!surplus) return [];
		const message = `Unexpected ${rules.length} ${kind} redirects, expected at most ${most}: the host passes over ${surplus.from} and what follows`;
		return [{ code: 'redirect/too-many', message, at: surplus }];
	});
}

function tooLong(line: string, number: number): Finding[] {
	const most = redirectLimits.lineLength;
	if (line.length <= most) return [];
	const message = `Unexpected line of ${line.length} characters, expected at most ${most}`;
	return [{ code: 'redirect/too-long', message, at: { line: number, column: 1 } }];
}
