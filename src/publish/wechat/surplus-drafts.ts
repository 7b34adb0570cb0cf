import type { Issue } from '../../domain/issue.ts';
import type { ArticleMeta } from '../../domain/wechat/article.ts';
import { partName, wholeName } from '../../domain/wechat/part.ts';
import type { WechatLock } from './lock-file.ts';

/** Drafts of parts that a text does not have any more: said with its last article, never deleted. */
export function surplusDrafts({ id, part, source }: ArticleMeta, lock: WechatLock): Issue[] {
	const count = part?.count ?? 1;
	if (part && part.number < count) return [];
	const name = wholeName(id);
	const numbers = lock
		.draftNames()
		.filter((other) => other !== name && wholeName(other) === name)
		.map((other) => Number(other.slice(name.length + 1)))
		.filter((number) => number > count);
	return numbers
		.toSorted((a, b) => a - b)
		.map((number) => ({
			code: 'wechat/surplus-draft',
			severity: 'warning',
			message: `Unexpected draft of part ${number}, expected ${count === 1 ? 'one article' : `${count} parts`}: the text has become shorter`,
			hint: `Delete that draft in 草稿箱, and \`${partName(name, number)}\` in content/wechat-lock.json.`,
			file: source,
		}));
}
