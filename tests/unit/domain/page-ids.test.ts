import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { idsAround, projectPageIds } from '../../../src/domain/page-ids.ts';
import { projectRoot } from '../../support/run-script.ts';

test('the text of a project keeps away from what stands around it', () => {
	expect(idsAround('landscape/projects/vllm/en.md')).toContain('history');
	expect(idsAround('blog/a/en.md')).not.toContain('history');
	expect(idsAround('blog/a/en.md')).toContain('main');
});

test('every part of the page of a project is known', () => {
	const folder = path.join(projectRoot, 'src/components/landscape');
	const source = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
	const imported = [...source('Project.astro').matchAll(/'\.\/(\w+\.astro)'/g)].map(
		([, name = '']) => name,
	);
	const files = ['Project.astro', ...imported].filter((name) => readdirSync(folder).includes(name));
	const ids = files.flatMap((name) =>
		[...source(name).matchAll(/\sid="([\w-]+)"/g)].map(([, id]) => id),
	);
	expect(ids.length).toBeGreaterThan(5);
	expect(ids.filter((id) => !projectPageIds.some((known) => known === id))).toEqual([]);
});
