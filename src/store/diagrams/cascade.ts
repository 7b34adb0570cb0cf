/** What selectors ask of an element: the DOM's own fields, so that other trees can answer too. */
export interface Styled {
	readonly localName: string;
	readonly id: string;
	readonly classList: { contains: (name: string) => boolean };
	readonly parentElement: Styled | null;
	readonly previousElementSibling: Styled | null;
	getAttribute: (name: string) => string | null;
	hasAttribute: (name: string) => boolean;
	/** For structure that this reader does not know, such as `:first-child`. */
	matches: (selector: string) => boolean;
}

/** Declarations of one rule for one element, with what decides between rules. */
interface Rule {
	selector: Selector;
	declarations: Declaration[];
	order: number;
}

interface Declaration {
	name: string;
	value: string;
	important: boolean;
}

interface Selector {
	text: string;
	/** Right to left: the element itself, then what stands above it. */
	parts: Part[];
	specificity: number;
}

interface Part {
	tag: string | undefined;
	id: string | undefined;
	classes: string[];
	attributes: [name: string, value: string | undefined][];
	/** How this part stands to the one before it, which is below it in the tree. */
	combinator: ' ' | '>' | '+' | '~';
	/** Something that this reader does not know: the DOM decides. */
	strange: boolean;
}

const sheets = new Map<string, Rule[]>();

/** Text of a sheet → its rules; those for other media and animations are left out. */
function rulesOf(sheet: string): Rule[] {
	const kept = sheets.get(sheet);
	if (kept) return kept;
	const rules: Rule[] = [];
	for (const { head, body } of blocksOf(sheet.replace(/\/\*[\s\S]*?\*\//g, ''))) {
		const declarations = declarationsOf(body);
		for (const text of splitOutside(head, ',')) {
			rules.push({ selector: parseSelector(text.trim()), declarations, order: rules.length });
		}
	}
	sheets.set(sheet, rules);
	return rules;
}

function blocksOf(sheet: string): { head: string; body: string }[] {
	const blocks: { head: string; body: string }[] = [];
	let depth = 0;
	let start = 0;
	let open = 0;
	for (let at = 0; at < sheet.length; at++) {
		if (sheet[at] === '{' && depth++ === 0) open = at;
		if (sheet[at] === ';' && depth === 0) start = at + 1;
		if (sheet[at] !== '}' || --depth > 0) continue;
		depth = 0;
		const head = sheet.slice(start, open).trim();
		if (!head.startsWith('@')) blocks.push({ head, body: sheet.slice(open + 1, at) });
		start = at + 1;
	}
	return blocks;
}

/** `fill: red; stroke: blue !important` → its declarations. */
function declarationsOf(body: string): Declaration[] {
	return splitOutside(body, ';').flatMap((part) => {
		const colon = part.indexOf(':');
		if (colon < 0) return [];
		const name = part.slice(0, colon).trim().toLowerCase();
		const important = /!\s*important/i.test(part);
		const value = part
			.slice(colon + 1)
			.replace(/!\s*important/i, '')
			.trim();
		return value && !/undefined|NaN/.test(value) ? [{ name, value, important }] : [];
	});
}

/** Splits at a sign that stands outside of brackets and quotes. */
function splitOutside(text: string, separator: string): string[] {
	const parts: string[] = [];
	let depth = 0;
	let quote = '';
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		const sign = text[at] ?? '';
		if (quote) quote = sign === quote ? '' : quote;
		else if (sign === '"' || sign === "'") quote = sign;
		else if (sign === '(' || sign === '[') depth++;
		else if (sign === ')' || sign === ']') depth--;
		else if (sign === separator && depth === 0) {
			parts.push(text.slice(start, at));
			start = at + 1;
		}
	}
	return [...parts, text.slice(start)];
}

const compound =
	/([#.]?)((?:\\.|[\w-]|[^\x00-\x7f])+)|\[\s*([\w-]+)\s*(?:=\s*["']?([^"'\]]*)["']?\s*)?\]|(\*)|(.)/gu;

function parseSelector(text: string): Selector {
	const parts: Part[] = [];
	let specificity = 0;
	let combinator: Part['combinator'] = ' ';
	for (const token of text
		.split(/\s*([>+~])\s*|\s+/)
		.filter(Boolean)
		.reverse()) {
		if (token === '>' || token === '+' || token === '~') {
			combinator = token;
			continue;
		}
		const part = parsePart(token, combinator);
		combinator = ' ';
		specificity +=
			(part.id ? 10_000 : 0) +
			100 * (part.classes.length + part.attributes.length) +
			(part.tag ? 1 : 0);
		parts.push(part);
	}
	return { text, parts, specificity };
}

function parsePart(token: string, combinator: Part['combinator']): Part {
	const part: Part = {
		tag: undefined,
		id: undefined,
		classes: [],
		attributes: [],
		combinator,
		strange: false,
	};
	for (const [, kind, name = '', attribute, value, star] of token.matchAll(compound)) {
		if (attribute) part.attributes.push([attribute, value]);
		else if (kind === '#') part.id = name;
		else if (kind === '.') part.classes.push(name.replace(/\\(.)/g, '$1'));
		else if (name) part.tag = name.toLowerCase();
		else if (!star) part.strange = true;
	}
	return part;
}

function matches(element: Styled, { parts, text }: Selector): boolean {
	if (parts.some(({ strange }) => strange)) return matchesStrange(element, text);
	const [self] = parts;
	return self !== undefined && fits(element, self) && matchesAbove(element, parts, 1);
}

function matchesAbove(element: Styled, parts: Part[], index: number): boolean {
	const part = parts[index];
	if (!part) return true;
	const { combinator } = part;
	if (combinator === '+' || combinator === '~') {
		let before = element.previousElementSibling;
		for (; before; before = combinator === '+' ? null : before.previousElementSibling) {
			if (fits(before, part) && matchesAbove(before, parts, index + 1)) return true;
		}
		return false;
	}
	let above = element.parentElement;
	for (; above; above = combinator === '>' ? null : above.parentElement) {
		if (fits(above, part) && matchesAbove(above, parts, index + 1)) return true;
	}
	return false;
}

function fits(element: Styled, { tag, id, classes, attributes }: Part): boolean {
	if (tag && element.localName.toLowerCase() !== tag) return false;
	if (id && element.id !== id) return false;
	if (!classes.every((name) => element.classList.contains(name))) return false;
	return attributes.every(([name, value]) =>
		value === undefined ? element.hasAttribute(name) : element.getAttribute(name) === value,
	);
}

/** States such as `:hover` never are; what is left is structure, which the DOM knows. */
function matchesStrange(element: Styled, selector: string): boolean {
	if (/:(?:hover|focus|active|visited|before|after|:)/.test(selector)) return false;
	try {
		return element.matches(selector);
	} catch {
		return false;
	}
}

/**
 * What sheets and the `style` attribute say of an element, in the order of CSS; presentation
 * attributes and inheritance are the caller's. `names`: only rules that say something of these.
 */
export function declared(
	element: Styled,
	sheetTexts: readonly string[],
	names?: ReadonlySet<string>,
): Map<string, string> {
	const found: { value: Declaration; weight: number }[] = [];
	for (const rule of sheetTexts.flatMap((text) =>
		names ? rulesFor(text, names) : rulesOf(text),
	)) {
		if (!matches(element, rule.selector)) continue;
		for (const value of rule.declarations) {
			found.push({ value, weight: rule.selector.specificity + rule.order / 10_000 });
		}
	}
	for (const value of declarationsOf(element.getAttribute('style') ?? '')) {
		found.push({ value, weight: 1e9 });
	}
	const rank = ({ value, weight }: (typeof found)[number]): number =>
		weight + (value.important ? 1e12 : 0);
	found.sort((a, b) => rank(a) - rank(b));
	return new Map(found.map(({ value }) => [value.name, value.value]));
}

const narrowed = new Map<string, Rule[]>();

function rulesFor(sheet: string, names: ReadonlySet<string>): Rule[] {
	const key = [...names].join() + sheet;
	const kept = narrowed.get(key);
	if (kept) return kept;
	const rules = rulesOf(sheet).filter((rule) =>
		rule.declarations.some(({ name }) => names.has(name)),
	);
	narrowed.set(key, rules);
	return rules;
}
