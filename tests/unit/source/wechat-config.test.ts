import { expect, test } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import { listDocuments } from '../../../src/source/list-documents.ts';
import { readWechatConfig } from '../../../src/source/wechat-config.ts';
import { tempFolder } from '../../support/temp-folder.ts';

function issuesOf(keys: readonly string[]): string[] {
	const articles = keys.map((key) => `  ${key}: { en: 'https://mp.weixin.qq.com/s/a' }`);
	const contentDir = tempFolder({
		'wechat.yaml': `split: true\narticles:\n${articles.join('\n')}\n`,
		'blog/kettle/en.md': 'text',
	});
	const nameOf = (file: string): string => file.slice(contentDir.length + 1);
	const { documents } = listDocuments(contentDir, nameOf);
	return readWechatConfig({ contentDir, documents, nameOf }).issues.map(formatIssue);
}

test('an article is known by its text, a later part with its number', () => {
	expect(issuesOf(['blog/kettle', 'blog/kettle#2', 'blog/kettle#12'])).toEqual([]);
	expect(issuesOf(['blog/kettel#2', 'blog/kettle#1'])).toEqual([
		'wechat.yaml:3:3 warning Unexpected `blog/kettel#2`, expected a text such as `blog/first-post` [wechat/unknown-article]\n    Did you mean `blog/kettle`?',
		'wechat.yaml:4:3 warning Unexpected `blog/kettle#1`, expected a text such as `blog/first-post` [wechat/unknown-article]\n    Did you mean `blog/kettle`?',
	]);
});
