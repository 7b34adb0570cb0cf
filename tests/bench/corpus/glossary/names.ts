import type { Locale } from '../../../../src/domain/i18n/locale.ts';
import { topicPhrases, type Phrase } from '../subject.ts';
import { en } from '../words/en.ts';
import { zh } from '../words/zh.ts';

/** What a term is called; its other names are never those of another one. */
export interface TermNames {
	id: string;
	name: Record<Locale, string>;
	aliases: Record<Locale, string[]>;
}

const qualities = [
	['lazy', 'lazy', '惰性'],
	['greedy', 'greedy', '贪心'],
	['elastic', 'elastic', '弹性'],
	['two-level', 'two-level', '两级'],
	['adaptive', 'adaptive', '自适应'],
	['cooperative', 'cooperative', '协作式'],
	['bounded', 'bounded', '有界'],
	['immutable', 'immutable', '不可变'],
	['speculative', 'speculative', '投机'],
	['tenant-aware', 'tenant-aware', '租户感知'],
	['lock-free', 'lock-free', '无锁'],
	['replayable', 'replayable', '可回放'],
	['hierarchical', 'hierarchical', '层次化'],
	['ephemeral', 'ephemeral', '临时'],
	['weighted', 'weighted', '加权'],
	['declarative', 'declarative', '声明式'],
] as const satisfies readonly Phrase[];

const kinds = [
	['sharded', 'sharded', '分片'],
	['federated', 'federated', '联邦'],
	['mirrored', 'mirrored', '镜像式'],
	['pipelined', 'pipelined', '流水线'],
	['quantised', 'quantised', '量化'],
	['columnar', 'columnar', '列式'],
	['paged', 'paged', '分页'],
	['gossiping', 'gossiping', '流言'],
	['token-based', 'token-based', '令牌'],
	['epoch-based', 'epoch-based', '纪元'],
	['log-structured', 'log-structured', '日志结构'],
	['sandboxed', 'sandboxed', '沙箱'],
	['prioritised', 'prioritised', '优先级'],
	['batched', 'batched', '批量'],
	['leaderless', 'leaderless', '无主'],
	['event-driven', 'event-driven', '事件驱动'],
] as const satisfies readonly Phrase[];

const heads: readonly Phrase[] = en.subjects.map((subject, index) => {
	const name = subject.replace(/^(?:the|our|an?) /, '');
	return [slugOf(name), name, zh.subjects[index] ?? ''];
});

function slugOf(name: string): string {
	return name.toLowerCase().replaceAll(' ', '-');
}

/** Posts are about one of many topics each; two of them are called as a thing in sentences is. */
const rare = topicPhrases.filter(
	([, , name]) => !heads.some(([, , other]) => other.replaceAll(' ', '') === name),
);
const definedTopics = 10;

/** Names of topics that no term has, in English. */
export const freeNames: readonly string[] = rare.slice(definedTopics).map(([, name]) => name);

/** Terms that posts use: a few of them now and then, and then those that stand in most posts. */
const used: readonly TermNames[] = [...rare.slice(0, definedTopics), ...heads].map(
	([id, ofEn, ofZh]) => ({ id, name: { en: ofEn, zh: ofZh }, aliases: { en: [], zh: [] } }),
);
export const usedCount = used.length;

const combinations = qualities.length * kinds.length * heads.length;
/** Has no factor in common with `combinations`, so a walk in such steps meets each one once. */
const stride = 1907;

/**
 * The nth term. Those that posts use come first, and then any number of others that are in no post,
 * although their last word is in most: so glossaries of all sizes mark the same.
 */
export function namesOf(index: number): TermNames {
	return used[index] ?? inventedOf(index - used.length);
}

function inventedOf(index: number): TermNames {
	const place = (index * stride) % combinations;
	const [quality, kind, head] = [
		qualities[place % qualities.length],
		kinds[Math.floor(place / qualities.length) % kinds.length],
		heads[Math.floor(place / qualities.length / kinds.length)],
	];
	if (!quality || !kind || !head) {
		throw new RangeError(`Unexpected term number ${index}, expected 0 or more`);
	}
	const lap = Math.floor(index / combinations);
	const again = lap ? ` ${lap + 1}` : '';
	const words = [quality, kind, head];
	const initials = words.map(([id]) => id.charAt(0).toUpperCase()).join('');
	return {
		id: words.map(([id]) => id).join('-') + again.replace(' ', '-'),
		name: {
			en: words.map(([, name]) => name).join(' ') + again,
			zh: words.map(([, , name]) => name).join('') + again,
		},
		aliases: {
			en: [`${initials}${index}`, `${kind[1]} ${quality[1]} ${head[1]}${again}`],
			zh: [
				`${kind[2]}${quality[2]}${head[2]}${again}`,
				`${quality[2]}的${head[2]}${initials}${index}`,
			],
		},
	};
}
