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
