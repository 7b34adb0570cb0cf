const tags = {
	kubernetes: ['Kubernetes', 'Kubernetes'],
	networking: ['Networking', '网络'],
	databases: ['Databases', '数据库'],
	observability: ['Observability', '可观测性'],
	performance: ['Performance', '性能'],
	security: ['Security', '安全'],
	testing: ['Testing', '测试'],
	golang: ['Go', 'Go'],
	python: ['Python', 'Python'],
	typescript: ['TypeScript', 'TypeScript'],
	containers: ['Containers', '容器'],
	storage: ['Storage', '存储'],
	messaging: ['Messaging', '消息'],
	inference: ['Inference', '推理'],
	agents: ['Agents', '智能体'],
	caching: ['Caching', '缓存'],
	deployment: ['Deployment', '部署'],
	'open-source': ['Open source', '开源'],
	reliability: ['Reliability', '可靠性'],
	tooling: ['Tooling', '工具链'],
} as const satisfies Record<string, readonly [en: string, zh: string]>;

const categories = {
	engineering: ['Engineering', '工程'],
	infrastructure: ['Infrastructure', '基础设施'],
	'machine-learning': ['Machine learning', '机器学习'],
	notes: ['Notes', '札记'],
	opinion: ['Opinion', '观点'],
} as const satisfies Record<string, readonly [en: string, zh: string]>;

export const tagIds = Object.keys(tags);
export const categoryIds = Object.keys(categories);

/** `content/taxonomy.yaml` of the corpus. */
export function taxonomyYaml(): string {
	const lines = (group: Record<string, readonly [string, string]>): string[] =>
		Object.entries(group).map(([id, [en, zh]]) => `  ${id}: { en: ${en}, zh: ${zh} }`);
	return ['tags:', ...lines(tags), 'categories:', ...lines(categories), ''].join('\n');
}
