import { expect, test } from 'vitest';
import type { Marked } from '../../../../src/domain/search/search-answer.ts';
import {
	directiveFor,
	directiveOf,
	withTextFragment,
} from '../../../../src/domain/search/text-fragment.ts';

const mark = (text: string): Marked[] =>
	text.split('*').map((piece, index) => [piece, index % 2 === 1]);

test.each([
	['When it fails, a *mesh* tries again at once.', 'en', 'it%20fails%2C%20a-,mesh'],
	['*Mesh* it is. And more', 'en', 'Mesh,-it%20is'],
	['Before. The *kube-proxy*', 'en', 'The-,kube%2Dproxy'],
	['Ends in a *time*stamp here', 'en', 'Ends%20in%20a-,timestamp'],
	['a, b & *c*', 'en', 'a%2C%20b%20%26-,c'],
	['请求经过*服务网格*再走', 'zh', '请求经过-,服务网格'],
])('%s', (excerpt, locale, directive) => {
	expect(decodeURI(directiveOf(mark(excerpt), locale))).toBe(decodeURI(directive));
});

test('where nothing is marked, there is nothing to go to', () => {
	expect(directiveOf([['Nothing of it.', false]], 'en')).toBe('');
	expect(withTextFragment('/a/#b', '')).toBe('/a/#b');
});

test('half a character is no error', () => {
	expect(directiveFor('a\ud83d')).toBe('a%EF%BF%BD');
});

test('an address goes to its heading where the words are not found', () => {
	expect(withTextFragment('/a/#b', 'x')).toBe('/a/#b:~:text=x');
	expect(withTextFragment('/a/', 'x')).toBe('/a/#:~:text=x');
});

test('words alone lose what would have a meaning in a fragment', () => {
	expect(directiveFor(' a-b, c&d ')).toBe('a%2Db%2C%20c%26d');
});
