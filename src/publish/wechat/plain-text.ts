const characters: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00A0',
	'#39': "'",
	'#34': '"',
};

/** A title or digest as people see it: WeChat may give it back with references and other spaces. */
export function plainText(text: string): string {
	return text
		.toWellFormed()
		.replace(/&(#3[49]|\w+);/g, (whole, name: string) => characters[name] ?? whole)
		.replace(/\s+/g, ' ')
		.trim();
}
