import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';
import type { CodeData } from '../../../src/markdown/code/code-data.ts';
import { documentContext, renderMarkdown } from '../../support/markdown-fixture.ts';

const writeText = vi.fn(() => Promise.resolve());
const { document } = new JSDOM('<html lang="en">').window;
vi.stubGlobal('document', document);
vi.stubGlobal('navigator', { clipboard: { writeText } });
const { addCopyButtons } = await import('../../../src/components/client/copy.ts');

afterEach(() => writeText.mockClear());

const text: CodeData['text'] = 'one();\ntwo();\n\nthree();';

test.each([
	['plain', 'js', text],
	['numbered', 'js showLineNumbers {2}', text],
	['folded', 'js collapse={2-3}', text],
	['marked in parts', 'js "two" del="one"', text],
	['without a line that is deleted', 'js del={1}', 'two();\n\nthree();'],
])('copies code, %s', async (_, info, copied) => {
	const { web } = renderMarkdown(`\`\`\`${info}\n${text}\n\`\`\`\n`, documentContext());
	document.body.innerHTML = web;
	addCopyButtons();
	const button = document.querySelector('button');
	expect(button?.textContent).toBe('Copy');
	button?.click();
	expect(writeText).toHaveBeenCalledExactlyOnceWith(copied);
	await vi.waitFor(() => expect(button?.textContent).toBe('Copied'));
});
