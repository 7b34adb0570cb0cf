const block = /^<!-- reference: ([\w-]+) -->\n[\s\S]*?^<!-- end of reference -->$/gm;

/**
 * Writes anew what stands in a text between `<!-- reference: name -->` and
 * `<!-- end of reference -->`; all else is the author's. Throws on a name that `render` lacks.
 */
export function fillBlocks(
	text: string,
	render: Readonly<Partial<Record<string, () => string>>>,
): string {
	return text.replace(block, (_, name: string) => {
		const rendered = render[name]?.();
		if (rendered !== undefined)
			return `<!-- reference: ${name} -->\n\n${rendered}\n\n<!-- end of reference -->`;
		throw new Error(
			`Unexpected block \`${name}\`, expected one of ${Object.keys(render).join(', ')}`,
		);
	});
}
