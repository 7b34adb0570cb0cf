import { expect, test } from 'vitest';
import { randomOf } from '../../bench/corpus/random.ts';
import { cutChinese } from '../../search-eval/ask/pagefind-index.ts';
import { onePerPage } from '../../search-eval/ask/answer.ts';
import { phrasesOf } from '../../search-eval/ask/ask-pagefind.ts';
import {
	initials,
	mishear,
	mistype,
	signsBySound,
	syllables,
} from '../../search-eval/draw/mistakes.ts';

test('a slip is one edit away, and its first letter holds', () => {
	for (let seed = 0; seed < 50; seed++) {
		const typed = mistype('throughput', randomOf(`slip ${seed}`));
		expect(typed[0]).toBe('t');
		expect(Math.abs(typed.length - 'throughput'.length)).toBeLessThanOrEqual(1);
	}
	expect(mistype('throughput', randomOf('again'))).toBe(mistype('throughput', randomOf('again')));
});

test('Chinese is spelt as it is read', () => {
	expect(syllables('重新').join(' ')).toBe('chong xin');
	expect(syllables('绿色').join('')).toBe('lvse');
	expect(initials('服务网格')).toBe('fwwg');
});

test('what is misheard sounds the same', () => {
	const signs = signsBySound(['阁', '格', '王']);
	const random = randomOf('ear');
	const heard = Array.from({ length: 30 }, () => mishear('网格', { signs, random }));
	expect(new Set(heard)).toEqual(new Set(['王格', '网阁']));
	expect(mishear('水', { signs, random })).toBeUndefined();
});

test('Pagefind gets single characters of text, and phrases of them', () => {
	expect(cutChinese('<p title="服务">服务网格 is</p>')).toBe(
		'<p title="服务">服\u200b务\u200b网\u200b格 is</p>',
	);
	expect(phrasesOf('KV緩存')).toEqual(['"kv 缓 存"', 'kv 缓 存']);
});

test('a page counts once, at its first result', () => {
	const hit = (url: string, group: string) => ({ url, group, lang: 'en' as const });
	const shown = [hit('/a/#x', 'exact'), hit('/b/?q=1', 'exact'), hit('/a/', 'related')];
	expect(onePerPage(shown)).toEqual([hit('/a/', 'exact'), hit('/b/', 'exact')]);
});
