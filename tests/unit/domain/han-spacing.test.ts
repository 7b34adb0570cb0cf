import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	applyEdits,
	lineEdits,
	object,
	plainEdits,
	screenEdits,
} from '../../../src/domain/text/han-spacing.ts';

test.each([
	// Typed → on a screen that draws gaps → without a style sheet.
	['使用 Kubernetes 部署', '使用Kubernetes部署', '使用 Kubernetes 部署'],
	['使用Kubernetes部署', '使用Kubernetes部署', '使用 Kubernetes 部署'],
	['使用  Kubernetes\t部署', '使用Kubernetes部署', '使用 Kubernetes 部署'],
	['共 3 个', '共3个', '共 3 个'],
	['共3个', '共3个', '共 3 个'],
	['2026年11月', '2026年11月', '2026 年 11 月'],
	['角度 α 与 β', '角度α与β', '角度 α 与 β'],
	['100% 的', '100% 的', '100% 的'],
	['100%的', '100%的', '100%的'],
	['（x） 后', '（x）后', '（x）后'],
	['你好， world', '你好，world', '你好，world'],
	['A ，B', 'A，B', 'A，B'],
	['他说 “hi” 了', '他说 “hi” 了', '他说 “hi” 了'],
	['张 三', '张 三', '张 三'],
	['第一行\n第二行', '第一行第二行', '第一行第二行'],
	['第一行，\n第二行', '第一行，第二行', '第一行，第二行'],
	['第一行\nLatin', '第一行Latin', '第一行 Latin'],
	['Latin\n第二行', 'Latin第二行', 'Latin 第二行'],
	['他说：“\n好', '他说：“好', '他说：“好'],
	['two\nlines', 'two\nlines', 'two\nlines'],
	['한국어\n한국어 A', '한국어\n한국어 A', '한국어\n한국어 A'],
	['カタカナ\nと A', 'カタカナとA', 'カタカナと A'],
	[`使用 ${object} 安装`, `使用 ${object} 安装`, `使用 ${object} 安装`],
	[`使用${object}安装`, `使用${object}安装`, `使用${object}安装`],
	[`使用\n${object}`, `使用\n${object}`, `使用\n${object}`],
	[`， ${object}`, `，${object}`, `，${object}`],
])('%j → %j, %j', (text, screen, plain) => {
	expect(applyEdits(text, screenEdits(text))).toBe(screen);
	expect(applyEdits(text, plainEdits(text))).toBe(plain);
});

test.each([
	['English 中文\n中文 English\nend', 'English 中文中文 English\nend'],
	['a\nb', 'a\nb'],
])('in other languages only the ends of Chinese lines go: %j', (text, changed) => {
	expect(applyEdits(text, lineEdits(text))).toBe(changed);
});

const texts = fc
	.array(fc.constantFrom('中', '文', 'a', 'B', '3', ' ', '\n', '，', '“', '”', '%', object))
	.map((parts) => parts.join(''));

test('only spaces are changed, and nothing is left to change', () => {
	fc.assert(
		fc.property(texts, (text) => {
			for (const edits of [screenEdits, plainEdits, lineEdits]) {
				const once = applyEdits(text, edits(text));
				expect(once.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
				expect(applyEdits(once, edits(once))).toBe(once);
			}
		}),
	);
});
