const categories = {
	inference: ['Inference', '推理', 'engines serving gateways local kernels formats'],
	training: ['Training and tuning', '训练与微调', 'frameworks distributed post-training tuning'],
	agents: ['Agents', '智能体', 'harnesses orchestration sandboxes memory protocols'],
	knowledge: ['Retrieval', '检索与知识', 'vectors rag parsing connectors lakes'],
	platform: ['Platforms', '平台', 'scheduling sharing pipelines mlops registries'],
	assurance: ['Evaluation', '评测与保障', 'tracing evaluation guardrails security'],
	devtools: ['Developer tools', '开发工具', 'coding ides terminals review notebooks'],
	apps: ['Applications', '应用', 'builders chat speech vision'],
} as const satisfies Record<string, readonly [en: string, zh: string, parts: string]>;

const chinese: Readonly<Record<string, string>> = {
	engines: '推理引擎',
	serving: '服务平台',
	gateways: '网关',
	local: '本地运行',
	kernels: '算子与编译',
	formats: '模型格式',
	frameworks: '框架',
	distributed: '分布式训练',
	'post-training': '后训练',
	tuning: '微调',
	harnesses: '运行框架',
	orchestration: '编排',
	sandboxes: '沙箱',
	memory: '记忆',
	protocols: '协议',
	vectors: '向量数据库',
	rag: '检索增强',
	parsing: '文档解析',
	connectors: '连接器',
	lakes: '数据湖',
	scheduling: '调度',
	sharing: '算力共享',
	pipelines: '流水线',
	mlops: '模型运维',
	registries: '模型仓库',
	tracing: '链路追踪',
	evaluation: '评测',
	guardrails: '护栏',
	security: '安全',
	coding: '编程智能体',
	ides: '编辑器插件',
	terminals: '命令行',
	review: '代码审查',
	notebooks: '笔记本',
	builders: '应用搭建',
	chat: '对话界面',
	speech: '语音',
	vision: '视觉',
};

/** Every place, `inference/engines`, in the order of the file. */
export const places: readonly string[] = Object.entries(categories).flatMap(([id, [, , parts]]) =>
	parts.split(' ').map((part) => `${id}/${part}`),
);

const tags: Readonly<Record<string, string>> = {
	kubernetes: '云原生',
	'multi-modal': '多模态',
	quantisation: '量化',
	'tensor-parallel': '张量并行',
	'open-weights': '开放权重',
	'function-calling': '函数调用',
	streaming: '流式输出',
	'long-context': '长上下文',
	'edge-devices': '边缘设备',
	'self-hosted': '自托管',
	'research-code': '研究代码',
	sdk: '开发包',
	'command-line': '命令行工具',
	'web-interface': '网页界面',
	compiler: '编译器',
	'batch-jobs': '批处理',
	telemetry: '遥测',
	'knowledge-graph': '知识图谱',
	embeddings: '嵌入',
	reranking: '重排序',
};
export const tagIds: readonly string[] = Object.keys(tags);

const upper = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replace(/-/g, ' ');
const both = (en: string, zh: string): string => `{ en: '${en}', zh: '${zh}' }`;

/** `categories.yaml`: eight categories of four to six parts, twenty tags. */
export function categoriesYaml(): string {
	const blocks = Object.entries(categories).map(([id, [en, zh, parts]]) => {
		const described = both(`All that belongs to ${en.toLowerCase()}.`, `与${zh}有关的项目。`);
		const own = parts
			.split(' ')
			.map((part) => `      ${part}: { title: ${both(upper(part), chinese[part] ?? part)} }`);
		const head = `  ${id}:\n    title: ${both(en, zh)}\n    description: ${described}\n`;
		return `${head}    subcategories:\n${own.join('\n')}`;
	});
	const named = Object.entries(tags).map(([id, zh]) => `  ${id}: ${both(upper(id), zh)}`);
	return `categories:\n${blocks.join('\n')}\ntags:\n${named.join('\n')}\n`;
}
