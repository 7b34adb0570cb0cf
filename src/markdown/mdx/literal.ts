const onlyComments = /^(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*)*$/;
const emptyValue = /^(?:true|false|null|undefined)$/;
const number = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const string = /^(["'`])((?:\\[\s\S]|(?!\1)[^\\])*)\1$/;

/** What an expression shows that is nothing but a value; undefined: one would have to run it. */
export function literalText(code: string): string | undefined {
	const value = literalValue(code);
	return typeof value === 'boolean' ? '' : value;
}

/** The value of an attribute: `{300}`, `{'a'}`, `{true}`; false: as if it were not there. */
export function literalValue(code: string): string | boolean | undefined {
	const text = code.trim();
	if (onlyComments.test(text)) return '';
	if (emptyValue.test(text)) return text === 'true';
	if (number.test(text)) return String(Number(text));
	const [, quote, inner = ''] = string.exec(text) ?? [];
	if (!quote || (quote === '`' && /(?<!\\)(?:\\\\)*\$\{/.test(inner))) return undefined;
	return unescape(inner);
}

const named: Record<string, string> = {
	n: '\n',
	r: '\r',
	t: '\t',
	b: '\b',
	f: '\f',
	v: '\v',
	0: '\0',
};

const escaped = /\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|\r\n|[\s\S])/gi;

function unescape(text: string): string {
	return text.replace(escaped, (whole) => {
		const [, hex] = /^\\[ux]\{?([\da-f]+)\}?$/i.exec(whole) ?? [];
		if (hex) return codePoint(Number.parseInt(hex, 16));
		const sign = whole.slice(1);
		return /[\r\n]/.test(sign) ? '' : (named[sign] ?? sign);
	});
}

function codePoint(value: number): string {
	return value <= 0x10ffff ? String.fromCodePoint(value) : '';
}
