const units = { h: 3600, m: 60, s: 1 } as const;

/** Seconds of `90`, `90s`, `1m30s`, `1:30` or `1:02:03`; undefined: it is no time. */
export function parseTime(text: string): number | undefined {
	if (/^\d{1,6}$/.test(text)) return Number(text);
	if (/^(?:\d{1,2}:)?\d{1,2}:[0-5]\d$/.test(text)) {
		return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
	}
	const parts = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text);
	if (!parts || !text) return undefined;
	const [, h = 0, m = 0, s = 0] = parts;
	return Number(h) * units.h + Number(m) * units.m + Number(s) * units.s;
}
