const word = /[[\p{L}\p{M}\p{N}]--\p{sc=Han}]+/gv;

/**
 * Whether a text may write a form so, both folded, equal but for their case. A form with a capital is
 * written only so. In lower case, words may have a capital first letter, `Service mesh`, and words of
 * a longer name may be all capitals, `KV cache`; a single one would be an acronym: `it` is not `IT`.
 */
export function mayBeWritten(form: string, written: string): boolean {
	if (form === written) return true;
	if (form !== form.toLowerCase()) return false;
	const forms = form.match(word) ?? [];
	const words = written.match(word) ?? [];
	const isLonger = forms.length > 1 || /\p{sc=Han}/v.test(form);
	return forms.every(
		(lower, index) =>
			words[index] === lower ||
			words[index] === capitalised(lower) ||
			(isLonger && words[index] === lower.toUpperCase()),
	);
}

function capitalised(text: string): string {
	return text.replace(/\p{L}/v, (letter) => letter.toUpperCase());
}
