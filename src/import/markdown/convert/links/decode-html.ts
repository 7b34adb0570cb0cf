const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Takes the few escapes out of an attribute's value that addresses have; others stay. */
export function decodeHtml(value: string): string {
	return value.replace(
		/&(?:(amp|lt|gt|quot|apos)|#(\d{1,6})|#x([\da-f]{1,5}));/gi,
		(whole, name?: string, decimal?: string, hex?: string) => {
			if (name) return named[name.toLowerCase()] ?? whole;
			return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex ?? '0', 16));
		},
	);
}
