import type { Locale } from '../../../src/domain/i18n/locale.ts';
import { polish } from './polish.ts';

/** The same in an address and in both languages. */
export type Phrase = readonly [slug: string, en: string, zh: string];

const actions = [
	['tuning', 'Tuning', '调优'],
	['debugging', 'Debugging', '排障实录'],
	['migrating', 'Migrating', '迁移记'],
	['testing', 'Testing', '测试方法'],
	['measuring', 'Measuring', '度量'],
	['scaling', 'Scaling', '扩容'],
	['securing', 'Securing', '安全加固'],
	['replacing', 'Replacing', '替换方案'],
	['understanding', 'Understanding', '原理解析'],
	['automating', 'Automating', '自动化'],
	['simplifying', 'Simplifying', '化繁为简'],
	['designing', 'Designing', '设计取舍'],
	['operating', 'Operating', '运维手记'],
	['monitoring', 'Monitoring', '监控实践'],
	['rewriting', 'Rewriting', '重写始末'],
	['reviewing', 'Reviewing', '评审要点'],
] as const satisfies readonly Phrase[];

/** What posts are about. */
export const topicPhrases = [
	['connection-pools', 'connection pools', '连接池'],
	['rate-limits', 'rate limits', '限流'],
	['retry-budgets', 'retry budgets', '重试预算'],
	['sidecar-proxies', 'sidecar proxies', '边车代理'],
	['ingress-gateways', 'ingress gateways', '入口网关'],
	['admission-webhooks', 'admission webhooks', '准入钩子'],
	['feature-flags', 'feature flags', '功能开关'],
	['message-queues', 'message queues', '消息队列'],
	['schema-changes', 'schema changes', '表结构变更'],
	['build-caches', 'build caches', '构建缓存'],
	['container-images', 'container images', '容器镜像'],
	['log-pipelines', 'log pipelines', '日志管道'],
	['trace-sampling', 'trace sampling', '链路采样'],
	['health-checks', 'health checks', '健康检查'],
	['rolling-updates', 'rolling updates', '滚动更新'],
	['batch-jobs', 'batch jobs', '批处理任务'],
	['vector-indexes', 'vector indexes', '向量索引'],
	['prompt-templates', 'prompt templates', '提示词模板'],
	['inference-servers', 'inference servers', '推理服务'],
	['gpu-scheduling', 'GPU scheduling', 'GPU 调度'],
	['secret-rotation', 'secret rotation', '密钥轮换'],
	['service-accounts', 'service accounts', '服务账号'],
	['network-policies', 'network policies', '网络策略'],
	['dns-caches', 'DNS caches', 'DNS 缓存'],
	['object-storage', 'object storage', '对象存储'],
	['backup-plans', 'backup plans', '备份计划'],
	['time-series', 'time series', '时序数据'],
	['alert-rules', 'alert rules', '告警规则'],
	['command-line-tools', 'command-line tools', '命令行工具'],
	['static-sites', 'static sites', '静态站点'],
] as const satisfies readonly Phrase[];

const places = [
	['in-production', 'in production', '生产环境中的'],
	['on-bare-metal', 'on bare metal', '裸金属上的'],
	['at-the-edge', 'at the edge', '边缘节点上的'],
	['across-regions', 'across regions', '跨地域的'],
	['for-small-teams', 'for small teams', '小团队的'],
	['for-many-tenants', 'for many tenants', '多租户下的'],
	['without-downtime', 'without downtime', '不停机的'],
	['on-a-budget', 'on a budget', '低成本的'],
	['in-one-afternoon', 'in one afternoon', '一个下午搞定的'],
	['after-an-outage', 'after an outage', '故障之后的'],
	['under-load', 'under load', '高负载下的'],
	['step-by-step', 'step by step', '循序渐进的'],
	['from-scratch', 'from scratch', '从零开始的'],
] as const satisfies readonly Phrase[];

/** What a post is about, in its address and in both languages. */
export interface Subject {
	slug: string;
	title: Record<Locale, string>;
	topic: Record<Locale, string>;
}

const combinations = actions.length * topicPhrases.length * places.length;

/** Has no factor in common with `combinations`, so a walk in such steps meets each one once. */
const stride = 1907;

/** The subject of the nth post; no two have the same slug. */
export function subjectOf(index: number): Subject {
	const lap = Math.floor(index / combinations);
	const place = (index * stride) % combinations;
	const [a, b, c] = [
		actions[place % actions.length],
		topicPhrases[Math.floor(place / actions.length) % topicPhrases.length],
		places[Math.floor(place / actions.length / topicPhrases.length)],
	];
	if (!a || !b || !c) throw new RangeError(`Unexpected post number ${index}, expected 0 or more`);
	return {
		slug: `${a[0]}-${b[0]}-${c[0]}${lap ? `-${lap + 1}` : ''}`,
		title: {
			en: `${a[1]} ${b[1]} ${c[1]}${lap ? `, part ${lap + 1}` : ''}`,
			zh: polish.zh(`${c[2]}${b[2]}${a[2]}${lap ? `（${lap + 1}）` : ''}`),
		},
		topic: { en: b[1], zh: b[2] },
	};
}
