import { expect, test } from 'vitest';
import { renderInline } from '../../../support/render-inline.ts';

test.each([
	// A full-width sign at the inner side.
	['**中文：**后面', '<strong>中文：</strong>后面'],
	['前面**（中文）**后面', '前面<strong>（中文）</strong>后面'],
	['**（x）**后', '<strong>（x）</strong>后'],
	['参见**《书名》**一书', '参见<strong>《书名》</strong>一书'],
	['他说**「引文」**了', '他说<strong>「引文」</strong>了'],
	['他说**『引文』**了', '他说<strong>『引文』</strong>了'],
	['**一句。**二句。**三句。**四', '<strong>一句。</strong>二句。<strong>三句。</strong>四'],
	[
		'**一**，**二**、**三。**四',
		'<strong>一</strong>，<strong>二</strong>、<strong>三。</strong>四',
	],
	['*斜体，*后', '<em>斜体，</em>后'],
	['~~删去。~~后', '<del>删去。</del>后'],
	['***粗斜，***后', '<em><strong>粗斜，</strong></em>后'],
	// Quotation marks that Chinese shares with Latin.
	['使用**“引号”**时', '使用<strong>“引号”</strong>时'],
	['使用**‘单引号’**时', '使用<strong>‘单引号’</strong>时'],
	['**“引号”**，然后', '<strong>“引号”</strong>，然后'],
	['一**——二**三', '一<strong>——二</strong>三'],
	['**等等……**后', '<strong>等等……</strong>后'],
	// Other signs at the inner side, Han at the outer one.
	['**"x"**的', '<strong>"x"</strong>的'],
	['**(x)**的', '<strong>(x)</strong>的'],
	['进度**100%**了', '进度<strong>100%</strong>了'],
	['运行**`npm`**安装', '运行<strong><code>npm</code></strong>安装'],
	['看**[文](/a/)**吧', '看<strong><a href="/a/">文</a></strong>吧'],
	['用**$x$**来', '用<strong><math alttext="x"><mi>x</mi></math></strong>来'],
	['𠮷**"x"**𠮷', '𠮷<strong>"x"</strong>𠮷'],
	['これは**"x"**です', 'これは<strong>"x"</strong>です'],
	['이것은**(x)**입니다', '이것은<strong>(x)</strong>입니다'],
	// Within one another, and across lines.
	['**外*内，*外。**后', '<strong>外<em>内，</em>外。</strong>后'],
	['***都有，*只粗。**后', '<strong><em>都有，</em>只粗。</strong>后'],
	['[**注意：**看](/a/)', '<a href="/a/"><strong>注意：</strong>看</a>'],
	['**第一行，\n第二行。**后', '<strong>第一行，第二行。</strong>后'],
	// What stays as it is.
	['\\**注意：**后', '**注意：**后'],
	['**注意： 没有结尾', '**注意： 没有结尾'],
	['`**注意：**后`', '<code>**注意：**后</code>'],
	['2 * 3，4 * 5', '2 * 3，4 * 5'],
	['价格*，见下', '价格*，见下'],
	['**注意：** 后', '<strong>注意：</strong> 后'],
	['a**"x"**b', 'a**"x"**b'],
])('%s', (source, html) => {
	expect(renderInline(source)).toBe(html);
});

test.each([
	['- **注意：**后\n- **另外：**后', 2],
	['| **头：**部 |\n| --- |\n| **格。**子 |', 2],
	['## **标题：**后', 1],
	['> **引：**后\n> **文：**后', 2],
	['1. 没有**结尾\n2. **有。**后', 1],
	['> ```\n> **x\n> ```\n\n**有。**后', 1],
])('in blocks: %s', (source, count) => {
	expect(renderInline(source).split('</strong>').length - 1).toBe(count);
});
