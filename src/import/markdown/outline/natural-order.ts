const digits = '零一二三四五六七八九';

/**
 * Compares names as people count: `chapter2` before `chapter10`, `1.2` before `1.10`, `第二章` before
 * `第十章`; a preface comes first. Total: equal for equal names only.
 */
export function naturalOrder(a: string, b: string): number {
	const [left, right] = [keyOf(a), keyOf(b)];
	for (let index = 0; index < Math.max(left.length, right.length); index++) {
		const order = comparePieces(left[index], right[index]);
		if (order !== 0) return order;
	}
	return a < b ? -1 : a > b ? 1 : 0;
}

type Piece = number | string;

function comparePieces(a: Piece | undefined, b: Piece | undefined): number {
	if (a === b) return 0;
	if (a === undefined) return -1;
	if (b === undefined) return 1;
	if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
	return a < b ? -1 : 1;
}

const opening = /^(?:preface|foreword|prologue|前言|序$|序言|导读)/;

function keyOf(name: string): Piece[] {
	const plain = name.normalize('NFKC').toLowerCase();
	const counted = plain.replace(
		/第([零一二三四五六七八九十百]+)/gu,
		(_, han: string) => `第${countOf(han)}`,
	);
	const pieces = counted
		.match(/\d+|[^\d]+/g)
		?.map((piece) => (/^\d/.test(piece) ? Number(piece) : piece));
	return [opening.test(plain) ? -1 : 0, ...(pieces ?? [])];
}

/** 十二 → 12, 二十 → 20, 一百零五 → 105. */
function countOf(han: string): number {
	let total = 0;
	let last = 0;
	for (const sign of han) {
		const unit = sign === '十' ? 10 : sign === '百' ? 100 : 0;
		if (unit === 0) last = digits.indexOf(sign);
		else total += (last || 1) * unit;
		if (unit > 0) last = 0;
	}
	return total + last;
}
