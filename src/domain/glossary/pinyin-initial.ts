/** Orders Chinese names by pinyin; Latin ones come after the Han ones, digits before. */
export const pinyinOrder = new Intl.Collator('zh-u-co-pinyin', { numeric: true });

// The first character of each initial in that order. No syllable begins with I, U or V.
const firsts = Object.entries({
	A: '吖',
	B: '八',
	C: '嚓',
	D: '咑',
	E: '妸',
	F: '发',
	G: '旮',
	H: '哈',
	J: '丌',
	K: '咔',
	L: '垃',
	M: '呣',
	N: '拏',
	O: '喔',
	P: '妑',
	Q: '七',
	R: '呥',
	S: '仨',
	T: '他',
	W: '屲',
	X: '夕',
	Y: '丫',
	Z: '帀',
}).reverse();

// The collator knows one sound of each character. Words that begin with another one, and a character
// of that sound alone to be ordered by; a longer beginning stands before its own beginning.
const sounds: readonly [begins: string, like: string][] = [
	['重量', '众'],
	['重要', '众'],
	['重点', '众'],
	['重', '崇'],
	['调度', '掉'],
	['调用', '掉'],
	['调', '条'],
	['弹性', '坛'],
	['校', '叫'],
	['长', '肠'],
	['传', '船'],
];

/** A Chinese name by its sound: `重试` → `崇试`, which stands under C. For ordering, never shown. */
export function bySound(name: string): string {
	const sound = sounds.find(([begins]) => name.startsWith(begins));
	return sound ? sound[1] + name.slice(1) : name;
}

/** The letter under which a dictionary has a Han character: `服` → `F`. */
export function pinyinInitial(character: string): string | undefined {
	return firsts.find(([, first]) => pinyinOrder.compare(character, first) >= 0)?.[0];
}
