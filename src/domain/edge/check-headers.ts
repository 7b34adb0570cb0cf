import type { Issue } from '../issue.ts';
import { headerLimits } from './host-limits.ts';

/**
 * What Cloudflare would pass over in silence in a `_headers` file: lines that are too long, and all
 * blocks after the hundredth. Either would leave pages without what protects them.
 */
export function checkHeaders(text: string): Issue[] {
	const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
	const patterns = lines.filter(({ line }) => /^(?:\/|https:)/.test(line));
	const surplus = patterns[headerLimits.rules];
	const long = lines.filter(({ line }) => line.length > headerLimits.lineLength);
	return [
		...long.map(({ line, number }) => {
			const at = patterns.findLast((each) => each.number < number)?.line ?? '';
			return issue(
				number,
				`Unexpected line of ${line.length} characters for \`${at}\`, expected ${headerLimits.lineLength} at most`,
				'The page has too many sheets and scripts of its own: let its components share them, or put scripts into files.',
			);
		}),
		...(surplus
			? [
					issue(
						surplus.number,
						`Unexpected ${patterns.length} blocks, expected ${headerLimits.rules} at most`,
						`Pages whose sheets no other page has need a block each; \`${surplus.line}\` and what follows would be passed over. Let components in texts share their sheets.`,
					),
				]
			: []),
	];
}

function issue(line: number, message: string, hint: string): Issue {
	return {
		code: 'site/headers',
		severity: 'error',
		message,
		hint,
		file: '_headers',
		line,
		column: 1,
	};
}
