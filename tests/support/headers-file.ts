import type { Page } from 'playwright-core';

/** Finds out which headers an address gets by a `_headers` file, as hosts do: `headersAt('/a/')`. */
export function readHeadersFile(text: string): (path: string) => Map<string, string> {
	const blocks = text
		.split(/\n(?=\S)/)
		.map((block) =>
			block
				.split('\n')
				.map((line) => line.trim())
				.filter(Boolean),
		)
		.map(([pattern = '', ...lines]) => ({ matches: matcher(pattern), lines }));
	return (path) => {
		const headers = new Map<string, string>();
		for (const { lines } of blocks.filter(({ matches }) => matches.test(encodeURI(path)))) {
			for (const line of lines) apply(line, headers);
		}
		return headers;
	};
}

/** What hosts read as `*` and `:name`; patterns with a host fit no path. */
function matcher(pattern: string): RegExp {
	const source = RegExp.escape(pattern)
		.replaceAll(String.raw`\*`, '.*')
		.replace(/(?<=\/|\\x2f):[a-z]\w*/gi, '[^/]+');
	return new RegExp(`^${source}$`);
}

function apply(line: string, headers: Map<string, string>): void {
	const [, taken = ''] = /^! (.+)$/.exec(line) ?? [];
	headers.delete(taken.toLowerCase());
	const [, name, value = ''] = /^([\w-]+): (.*)$/.exec(line) ?? [];
	if (name === undefined) return;
	const key = name.toLowerCase();
	headers.set(key, [headers.get(key), value].filter((each) => each !== undefined).join(', '));
}

/** Serves a page with what the site's `_headers` say, as a host would; gives what they say where. */
export async function serveWithHeaders(
	page: Page,
	origin: string,
): Promise<ReturnType<typeof readHeadersFile>> {
	const headersAt = readHeadersFile(await (await page.request.get(`${origin}/_headers`)).text());
	await page.route(`${origin}/**`, async (route) => {
		const response = await route.fetch();
		const { 'content-type': type = '', ...others } = response.headers();
		const said = Object.fromEntries(headersAt(decodeURI(new URL(response.url()).pathname)));
		await route.fulfill({ response, headers: { ...others, ...said, 'content-type': type } });
	});
	return headersAt;
}
