// Units beside a word that tell whether it is joined to something, and those of a path around it.
const near = 4;
const reach = 64;

const han = '\\p{sc=Han}';
// With variation selectors, an emoji before a word would be a letter. The last two join a word's parts.
const letter = `[[\\p{L}\\p{Mn}\\p{Mc}\\p{N}_\\u00ad\\u2060]--[${han}\\ufe00-\\ufe0f]]`;
const hyphen = '[\\-‐‑－]';
const startsWithHan = new RegExp(`^${han}`, 'v');
const endsWithHan = new RegExp(`${han}$`, 'v');

/** What stands before a Latin name only if it is a part of something else. */
const joinedBefore = new RegExp(
	[
		letter,
		// A compound, `multi-cloud`, or an option, `-token`.
		`(?<!${han})${hyphen}`,
		// `foo.token`, `.token`, but `wait...token`.
		'(?<!\\.)\\.',
		'[@#$\\\\]',
		`(?:${letter}|:):`,
		`${letter}['’]`,
		'\\+\\+',
	]
		.map((part) => `${part}$`)
		.join('|'),
	'v',
);

/** What stands behind a Latin name only if it is a part of something else. */
const joinedAfter = new RegExp(
	[
		letter,
		`${hyphen}(?!${han})`,
		`\\.${letter}`,
		'[#\\\\]',
		`@${letter}`,
		`:(?:${letter}|:)`,
		`['’](?!s(?!${letter}))${letter}`,
		'\\+\\+',
		'\\(\\)',
	]
		.map((part) => `^${part}`)
		.join('|'),
	'v',
);

const runBefore = new RegExp(`[^\\s${han}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}"'<>\\|]*$`, 'v');
const runAfter = new RegExp(`^[^\\s${han}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}"'<>\\|]*`, 'v');

/**
 * Whether [start, end) of a text stands there as words of its own, where it begins or ends with
 * another character than Han: not inside a word, a compound, an identifier, a path or an address.
 */
export function standsAlone(text: string, start: number, end: number): boolean {
	const match = text.slice(start, end);
	const opens = !startsWithHan.test(match);
	const closes = !endsWithHan.test(match);
	if (opens && joinedBefore.test(text.slice(Math.max(0, start - near), start))) return false;
	if (closes && joinedAfter.test(text.slice(end, end + near))) return false;
	const before = opens ? text.slice(Math.max(0, start - reach), start) : '';
	return !isInPath(before, closes ? text.slice(end, end + reach) : '');
}

/** A slash is a path's when it begins or ends the run, or a dot or the like stands in it. */
function isInPath(before: string, after: string): boolean {
	if (!before.includes('/') && !after.includes('/')) return false;
	const left = runBefore.exec(before)?.[0] ?? '';
	const right = (runAfter.exec(after)?.[0] ?? '').replace(/[.,;:!?，。；：！？、…]+$/v, '');
	if (!left.includes('/') && !right.includes('/')) return false;
	if (/[.:_@~?=&%#\\]/.test(`${left} ${right}`)) return true;
	const isOpen =
		left.startsWith('/') && !endsWithHan.test(before.slice(0, before.length - left.length));
	return isOpen || (right.endsWith('/') && !startsWithHan.test(after.slice(right.length)));
}
