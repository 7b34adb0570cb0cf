import { expect, test } from 'vitest';
import { styleSheets } from '../../../../src/publish/gates/style-sheets.ts';
import { findings } from '../../../support/built-site.ts';

const check = (css: string) =>
	findings(styleSheets, { '_astro/a.css': css, '_astro/b.woff2': '', '墨.svg': '' });

test.each([
	'@font-face{src:url(./b.woff2) format("woff2"),url("/_astro/b.woff2#x")}',
	'a{background:url( /%E5%A2%A8.svg )}',
	"a{fill:url(#gradient);background:url('data:image/svg+xml,<svg/>');cursor:url(about:blank)}",
	'/* url(http://x.example/) @import "gone.css" */ a::before{content:"curl(x)"}',
])('nothing is wrong with `%s`', async (css) => expect(await check(css)).toEqual([]));

const hint = 'It tells the other site of every reader; keep a copy beside the sheet.';

test.each([
	['a{b:url(gone.png)}', '1:5 error [asset/missing] Unexpected `gone.png`'],
	['a{}\n@import "/gone.css";', '2:1 error [asset/missing] Unexpected `/gone.css`'],
	['@import url("http://x.example/")', '1:9 error [part/insecure] Unexpected `http://x.example/`'],
	['a{b:URL(//x.example/a)}', '1:5 error [part/foreign] Unexpected `//x.example/a`'],
])('what `%s` loads is told', async (css, words) => {
	const advice = words.includes('x.example') ? ` | ${hint}` : '';
	expect(await check(css)).toEqual([
		`_astro/a.css:${words} in a sheet, expected a file of this site${advice}`,
	]);
});
