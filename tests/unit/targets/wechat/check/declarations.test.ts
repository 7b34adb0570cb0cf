import { expect, test } from 'vitest';
import { readDeclarations, valueOf } from '../../../../../src/targets/wechat/check/declarations.ts';

const written = (style: string): string[] =>
	readDeclarations(style).map(({ name, value }) => `${name}|${value}`);

test.each([
	['', []],
	[' ; ;', []],
	['color:#333;margin: 0 ', ['color|#333', 'margin|0']],
	['Color : red', ['Color|red']],
	['color', ['color|']],
	['color:', ['color|']],
	['a:url(x;y);b:c', ['a|url(x;y)', 'b|c']],
	['a:f(g(;);h);b:c', ['a|f(g(;);h)', 'b|c']],
	['a:";";b:c', ['a|";"', 'b|c']],
	["a:'\\';';b:c", ["a|'\\';'", 'b|c']],
	['a:(;b:c', ['a|(;b:c']],
	['a:);b:c', ['a|)', 'b|c']],
	['a:";b:c', ['a|";b:c']],
	['a:\\;b;c:d', ['a|\\;b', 'c|d']],
	['background:url(https://a/b)', ['background|url(https://a/b)']],
])('%s', (style, declarations) => {
	expect(written(style)).toEqual(declarations);
});

test('the last one of a name counts, in small letters', () => {
	const style = readDeclarations('width:1PX;WIDTH:2PX;height:0');
	expect(valueOf(style, 'width')).toBe('2px');
	expect(valueOf(style, 'color')).toBeUndefined();
});
