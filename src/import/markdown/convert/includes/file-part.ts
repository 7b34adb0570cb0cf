/** What of a file mdBook takes: `2:10`, `:5`, `7:`, `3`, or the name of an anchor. */
export function filePart(text: string, part: string | undefined): string | undefined {
	const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
	if (part === undefined) return lines.join('\n');
	const [, from, to] = /^(\d*)(?::(\d*))?$/.exec(part) ?? [];
	if (from === undefined) return anchored(lines, part);
	if (to === undefined && !part.includes(':')) return lines[Number(from) - 1];
	return lines.slice(from ? Number(from) - 1 : 0, to ? Number(to) : lines.length).join('\n');
}

/** Lines between `ANCHOR: name` and `ANCHOR_END: name`, without the marks of others. */
function anchored(lines: readonly string[], name: string): string | undefined {
	const found: string[] = [];
	let isInside = false;
	let isFound = false;
	for (const line of lines) {
		const [, end, mark] = /ANCHOR(_END)?:\s*([\w-]+)/.exec(line) ?? [];
		if (mark === name) {
			isInside = end === undefined;
			isFound = true;
		} else if (isInside && mark === undefined) found.push(line);
	}
	return isFound ? found.join('\n') : undefined;
}
