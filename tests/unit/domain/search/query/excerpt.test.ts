import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutExcerpt } from '../../../../../src/domain/search/query/excerpt.ts';
import { findMarks } from '../../../../../src/domain/search/query/find-marks.ts';

const shown = (text: string, phrases: string[], parts: string[] = []): string =>
	cutExcerpt(text, findMarks(text, { phrases, parts }))
		.map(([piece, isMark]) => (isMark ? `[${piece}]` : piece))
		.join('');

describe('excerpts', () => {
	it('mark the original, whatever its width, case and spaces', () => {
		expect(shown('用 Ｋｕｂｅｒｎｅｔｅｓ 调度。', ['kubernetes调度'])).toBe(
			'用 [Ｋｕｂｅｒｎｅｔｅｓ 调度]。',
		);
	});

	it('begin a text without a place to cut, and leave its characters whole', () => {
		expect(shown('x'.repeat(300), [])).toMatch(/^x{100,}…$/);
		expect(shown(`x${'😀'.repeat(200)}`, [])).toMatch(/^x(?:😀){40,}…$/u);
	});

	it('begin with the sentence and end with a word', () => {
		const text = `${'Before it. '.repeat(30)}Here is a mesh. ${'After that comes more '.repeat(20)}`;
		const excerpt = shown(text, ['mesh']);
		expect(excerpt).toContain('Here is a [mesh].');
		expect(excerpt).toMatch(/\S…$/);
		expect(excerpt.length).toBeLessThan(190);
	});

	it('hold about sixty Han characters', () => {
		const excerpt = shown('前文'.repeat(100) + '服务网格' + '后文'.repeat(100), ['服务网格']);
		expect(excerpt).toContain('[服务网格]');
		expect([...excerpt].length).toBeGreaterThan(40);
		expect([...excerpt].length).toBeLessThan(75);
	});

	it('mark words apart where they begin, and pairs of Han as one', () => {
		expect(shown('A subset: set 服务网关', ['none'], ['set', '服务', '务网'])).toBe(
			'A subset: [set] [服务网]关',
		);
	});

	it('begin with the text where nothing is marked', () => {
		expect(shown('Plain.', ['x'])).toBe('Plain.');
		expect(shown('', ['x'])).toBe('');
	});

	it('show pieces of the text and nothing else', () => {
		const text = fc.array(fc.constantFrom(...'ab. 服务\n。Ｋ'), { maxLength: 300 });
		fc.assert(
			fc.property(text, fc.constantFrom('ab', '服', '服务', 'k'), (signs, needle) => {
				const whole = signs.join('');
				const plain = shown(whole, [needle]).replace(/[[\]…]/g, '');
				expect(whole.replace(/\s+/g, ' ')).toContain(plain.trim());
			}),
		);
	});
});
