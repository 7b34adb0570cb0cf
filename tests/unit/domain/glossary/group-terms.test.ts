import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupTerms } from '../../../../src/domain/glossary/group-terms.ts';
import type { Locale } from '../../../../src/domain/i18n/locale.ts';

/** `A: a, b` for each letter. */
function listed(names: readonly string[], locale: Locale): string[] {
	const terms = names.map((name) => ({ id: name, en: { name }, zh: { name } }));
	return groupTerms(terms, locale).map(
		({ letter, terms: under }) => `${letter}: ${under.map(({ id }) => id).join(', ')}`,
	);
}

test('English names stand by letter; case, punctuation, spaces and accents do not count', () => {
	const names = ['write-ahead log', 'Pod', 'pod affinity', 'époque', 'eBPF', '.NET', 'PodSet'];
	expect(listed(names, 'en')).toEqual([
		'E: eBPF, époque',
		'N: .NET',
		'P: Pod, pod affinity, PodSet',
		'W: write-ahead log',
	]);
});

test('names without a letter stand last, numbers by their value', () => {
	expect(listed(['12-factor app', '5G', '@scope', '数据'], 'en')).toEqual([
		'S: @scope',
		'#: 5G, 12-factor app, 数据',
	]);
	expect(listed(['3D 并行', '100G 网络', '张量', '🙂'], 'zh')).toEqual([
		'Z: 张量',
		'#: 🙂, 3D 并行, 100G 网络',
	]);
});

test('Chinese names stand by pinyin, Latin ones under their letter', () => {
	const names = ['服务网格', 'Pod', '批处理', 'KV 缓存', '可观测性', '推理', '令牌', '键值缓存'];
	expect(listed(names, 'zh')).toEqual([
		'F: 服务网格',
		'J: 键值缓存',
		'K: 可观测性, KV 缓存',
		'L: 令牌',
		'P: 批处理, Pod',
		'T: 推理',
	]);
});

test('every initial has its first and its last syllable', () => {
	const pairs = {
		A: '阿傲',
		B: '八步',
		C: '擦错',
		D: '搭舵',
		E: '鹅二',
		F: '发父',
		G: '嘎过',
		H: '哈货',
		J: '机军',
		K: '卡扩',
		L: '拉落',
		M: '妈木',
		N: '拿诺',
		O: '哦偶',
		P: '怕普',
		Q: '七群',
		R: '然若',
		S: '撒索',
		T: '他拓',
		W: '挖物',
		X: '西训',
		Y: '压运',
		Z: '杂做',
	};
	expect(listed(Object.values(pairs).join('').split(''), 'zh')).toEqual(
		Object.entries(pairs).map(([letter, two]) => `${letter}: ${two.split('').join(', ')}`),
	);
});

test('words are ordered by the sound that they have, not by the first one in a dictionary', () => {
	const names = ['重试', '重量', '调度', '调优', '长尾', '弹性', '校验', '传输', '崇', '众'];
	expect(listed(names, 'zh')).toEqual([
		'C: 长尾, 崇, 重试, 传输',
		'D: 调度',
		'J: 校验',
		'T: 弹性, 调优',
		'Z: 众, 重量',
	]);
});

test('the order of the file does not matter, and no term is lost', () => {
	const name = fc.stringMatching(/^[a-zA-Z0-9 .服务网格重试调度]{1,8}$/);
	fc.assert(
		fc.property(fc.uniqueArray(name), fc.constantFrom('en', 'zh'), (names, locale) => {
			const once = listed(names, locale);
			expect(listed(names.toReversed(), locale)).toEqual(once);
			const letters = once.map(([letter]) => letter);
			expect(new Set(letters).size).toBe(letters.length);
		}),
	);
});
