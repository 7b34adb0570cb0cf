import { expect, test } from 'vitest';
import { renderInline } from '../../../support/render-inline.ts';

test.each([
	['H~2~O', 'H<sub>2</sub>O'],
	['x^2^', 'x<sup>2</sup>'],
	['1^st^ 2^nd^', '1<sup>st</sup> 2<sup>nd</sup>'],
	['e^−x^ Na^+^', 'e<sup>−x</sup> Na<sup>+</sup>'],
	['Ca^2+^ x^(n)^ 20^°^', 'Ca<sup>2+</sup> x<sup>(n)</sup> 20<sup>°</sup>'],
	['1010~2~', '1010<sub>2</sub>'],
	['^14^C', '<sup>14</sup>C'],
	['*v*~max~', '<em>v</em><sub>max</sub>'],
	['面积 5 m^2^，很小', '面积 5 m<sup>2</sup>，很小'],
	['浓度~max~高', '浓度<sub>max</sub>高'],
	['~~删~~ and ~~del~~', '<del>删</del> and <del>del</del>'],
	['~~a~b~~', '<del>a~b</del>'],
	['**H~2~O**', '<strong>H<sub>2</sub>O</strong>'],
	['[x^2^](/a/)', '<a href="/a/">x<sup>2</sup></a>'],
	['x~a\\~b~', 'x<sub>a~b</sub>'],
	['10~20 and H~2~O', '10~20 and H<sub>2</sub>O'],
])('%s', (source, html) => {
	expect(renderInline(source)).toBe(html);
});

test.each([
	'10~20，30~40',
	'10~20, 30~40',
	'10~20,30~40',
	'5~10 到 7~12',
	'~/a~/b',
	'~/bin 与 ~/lib',
	'~user/~other',
	'~about 5~',
	'~文字~',
	'~x~',
	'^_^',
	'(^o^)/ ^o^',
	'a ^ b ^ c',
	'HEAD^^ HEAD~1 HEAD~2',
	'a^^b^^',
	'x^',
	'^脚注^',
	'~ ~',
	'`H~2~O`',
])('stays text: %s', (source) => {
	expect(renderInline(source).replace(/<\/?code>/g, '`')).toBe(source);
});

test('escapes, footnotes and addresses keep their signs', () => {
	expect(renderInline('H\\~2\\~O x\\^2\\^')).toBe('H~2~O x^2^');
	expect(renderInline('a[^1] b[^1]\n\n[^1]: x')).not.toContain('[^1]');
	expect(renderInline('[a](/~b/~c/) http://a.b/~c/~d/')).toContain('href="/~b/~c/"');
	expect(renderInline('http://a.b/~c/~d/')).toContain('href="http://a.b/~c/~d/"');
});
