import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { keepMentions } from '../../../../src/site/landscape/keep-mentions.ts';
import { Store } from '../../../../src/store/store.ts';
import { tempFolder } from '../../../support/temp-folder.ts';
import { landscape } from './landscape-data.ts';

let store: Store;
beforeEach(() => {
	store = new Store(tempFolder());
	onTestFinished(() => store.close());
});
const text = { kind: 'blog', slug: 'a', locale: 'en', key: 'text-a' } as const;

test('a site without a landscape reads no text for it', () => {
	const read = vi.spyOn(store, 'text');
	expect(keepMentions([], [text], store).size).toBe(0);
	expect(read).not.toHaveBeenCalled();
});

test('a text that leads to a project is kept among those that speak of it', () => {
	const [project] = landscape.projects;
	if (!project) throw new Error('expected a project');
	const { id } = project;
	store.put('html', text.key, `<p>We run <a href="/landscape/${id}/">one of them</a>.</p>`);
	const key = keepMentions([project], [text], store).get(id) ?? '';
	expect(JSON.parse(store.text('uses', key) ?? '[]')).toMatchObject([
		{ kind: 'blog', slug: 'a', locale: 'en', text: 'one of them' },
	]);
});
