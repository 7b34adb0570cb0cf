import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countLines } from '../../../../src/import/landscape/ledger.ts';
import { planLandscape } from '../../../../src/import/landscape/plan/plan-landscape.ts';
import { readExisting } from '../../../../src/import/landscape/plan/existing.ts';
import { readMap } from '../../../../src/import/landscape/plan/read-map.ts';
import type { RawItem } from '../../../../src/import/landscape/raw.ts';
import { projectSchema } from '../../../../src/schema/landscape.ts';
import { parseYaml } from '../../../../src/source/yaml.ts';
import { landscapeContent } from './landscape-fixture.ts';

const names = [
	...['name', 'title', 'repo', 'url', 'homepage', 'license', 'category', 'subcategory', 'also'],
	...['tags', 'added', 'joined', 'archived', 'reason', 'status', 'description_en', 'id', 'other'],
	...['description_zh', 'name_zh', '简介', 'stars', 'logo', 'maturity', '__proto__', 'lang'],
];
const value = fc.oneof(
	fc.constantFrom('a/b', 'https://github.com/A/b.git', 'c/d', 'Inference', 'engines', 'GPU', 'MIT'),
	fc.constantFrom('2025-01-01', 'archived', 'agents/frameworks', '简介', null, true, ''),
	fc.array(fc.constantFrom('gpu', 'edge', 'x', 'Agents / Frameworks'), { maxLength: 3 }),
	fc.string(),
	fc.jsonValue(),
);
const field = fc.record({ name: fc.constantFrom(...names), value });
const text = fc.record({
	body: fc.constantFrom('One.', '一。', '# One\n\n{{ x }}', '<script>'),
	firstLine: fc.constant(4),
	path: fc.constant('a.md'),
});
const part = fc.record({
	file: fc.constant('list'),
	lang: fc.constantFrom('en' as const, 'zh' as const, undefined),
	fields: fc.array(field, { maxLength: 12 }),
	text: fc.option(text, { nil: undefined }),
});
const item: fc.Arbitrary<RawItem> = fc.record({
	parts: fc.array(part, { minLength: 1, maxLength: 2 }),
});

/** All that a project needs, behind whatever else is said of it. */
const needed = Object.entries({
	name: 'Pot',
	category: 'inference/engines',
	description_en: 'Holds.',
	description_zh: '盛着。',
}).map(([name, value]) => ({ name, value }));

const whole: fc.Arbitrary<RawItem> = fc
	.tuple(fc.array(field, { maxLength: 12 }), fc.nat(20))
	.map(([fields, n]) => {
		const repo = { name: 'repo', value: `pots/pot-${n}` };
		return { parts: [{ file: 'list', fields: [...fields, ...needed, repo] }] };
	});

describe('whatever a list holds', () => {
	test('each field has one end, each item has one, and no two projects have one id', () => {
		const existing = readExisting(landscapeContent(), (file) => file);
		const { map } = readMap(undefined);
		const options = {
			existing,
			map,
			categories: false,
			added: '2026-01-01',
			onProgress: () => undefined,
		};
		fc.assert(
			fc.property(fc.array(item, { maxLength: 6 }), (items) => {
				const list = { format: 'json' as const, items, issues: [] };
				const { projects, leftovers, merged } = planLandscape(list, options);
				const parts = items.flatMap((each) => each.parts);
				const fields = parts.reduce(
					(sum, each) => sum + each.fields.length + (each.text ? 1 : 0),
					0,
				);
				const lines = [...projects, ...leftovers].flatMap(({ ledger }) => ledger);
				const own = lines.filter(({ what }) => !what.startsWith('in a text: '));
				expect(own).toHaveLength(fields);
				expect(Object.values(countLines(lines)).reduce((a, b) => a + b, 0)).toBe(lines.length);
				expect(new Set(lines).size).toBe(lines.length);
				expect(projects.length + leftovers.length + merged).toBe(items.length);
				const ids = [...projects, ...leftovers].map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
			}),
			{ numRuns: 200 },
		);
	});

	test('what is written has the shape of a project', () => {
		const existing = readExisting(landscapeContent(), (file) => file);
		const { map } = readMap(undefined);
		const options = {
			...{ existing, map, categories: false, added: '2026-01-01' },
			onProgress: () => undefined,
		};
		let count = 0;
		fc.assert(
			fc.property(fc.array(whole, { maxLength: 6 }), (items) => {
				const { projects } = planLandscape({ format: 'json', items, issues: [] }, options);
				count += projects.length;
				for (const [file, yaml] of projects.flatMap(({ files }) => [...files])) {
					expect(file).toMatch(/^[\p{Ll}\p{Lo}\p{N}-]+\.yaml$/u);
					const { issues } = parseYaml({ text: yaml, file, schema: projectSchema, firstLine: 1 });
					expect(issues).toEqual([]);
				}
			}),
			{ numRuns: 200 },
		);
		expect(count).toBeGreaterThan(100);
	});
});
