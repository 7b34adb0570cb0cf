import type { Redirect } from './built-site.ts';

// What Cloudflare takes where a line names none: https://developers.cloudflare.com/pages/configuration/redirects/
const usualStatus = 302;

/** The lines of a `_redirects` file that lead somewhere; what a line lacks is `''`. */
export function parseRedirects(text: string): Redirect[] {
	return text.split('\n').flatMap((line, index): Redirect[] => {
		const [from = '', to = '', status = ''] = line.trim().split(/\s+/);
		if (from === '' || from.startsWith('#')) return [];
		const column = line.search(/\S/) + 1;
		return [{ from, to, status: status ? Number(status) : usualStatus, line: index + 1, column }];
	});
}
