import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../domain/issue.ts';
import { wholeName } from '../domain/wechat/part.ts';
import { nearest } from '../domain/text/nearest.ts';
import { type WechatConfig, wechatSchema } from '../schema/wechat.ts';
import { documentId } from './document-id.ts';
import type { DocumentFile } from './list-documents.ts';
import { readText } from './read-text.ts';
import { parseYaml } from './yaml.ts';

interface ConfigOptions {
	contentDir: string;
	documents: readonly DocumentFile[];
	nameOf: (file: string) => string;
}

/** Reads `wechat.yaml`; without one, or with a wrong one, an account has the defaults. */
export function readWechatConfig({ contentDir, documents, nameOf }: ConfigOptions): {
	config: WechatConfig;
	issues: Issue[];
} {
	const defaults = wechatSchema.parse({});
	const file = path.join(contentDir, 'wechat.yaml');
	const name = nameOf(file);
	if (!existsSync(file)) return { config: defaults, issues: [] };
	const read = readText(file, name);
	if ('issue' in read) return { config: defaults, issues: [read.issue] };
	const { data, issues, placeOf } = parseYaml({
		text: read.text,
		file: name,
		schema: wechatSchema,
		firstLine: 1,
	});
	const config = data ?? defaults;
	const ids = new Set(documents.map(documentId));
	const unknown = Object.keys(config.articles)
		.filter((id) => !ids.has(id) && !ids.has(wholeName(id)))
		.map((id) => unknownArticle(id, ids, { file: name, ...placeOf(['articles', id], true) }));
	return { config, issues: [...issues, ...unknown] };
}

function unknownArticle(
	id: string,
	ids: ReadonlySet<string>,
	place: Pick<Issue, 'file' | 'line' | 'column'>,
): Issue {
	const meant = nearest(id, ids);
	return {
		code: 'wechat/unknown-article',
		severity: 'warning',
		message: `Unexpected \`${id}\`, expected a text such as \`blog/first-post\``,
		hint: meant ? `Did you mean \`${meant}\`?` : 'No such text is in the content folder.',
		...place,
	};
}
