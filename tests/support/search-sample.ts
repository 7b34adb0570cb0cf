import { noLabels, pageWith, section } from './search-pages.ts';

const synonyms = [{ en: ['Service mesh', 'mesh'], zh: ['服务网格'] }];

/** A small site in both languages. */
export const samplePages = [
	pageWith({
		url: '/glossary/service-mesh/',
		type: 'term',
		title: 'Service mesh',
		names: ['mesh'],
		date: '2026-01-01',
		sections: [section('A layer that connects services.')],
	}),
	pageWith({
		url: '/blog/mesh/',
		title: 'Notes on networks',
		date: '2026-03-01',
		tags: ['net'],
		sections: [
			section('About a service mesh.\nIt uses kube-proxy and PagedAttention.'),
			section('Restart the container before v1.34, said the 服务网格 people.', 'Restarts'),
		],
	}),
	pageWith({
		url: '/blog/kubernetes/',
		title: 'Kubernetes',
		book: 'b',
		sections: [section('A mesh is a service, too. Containers are scheduled by Kubernetes.')],
	}),
	pageWith({
		url: '/zh/glossary/service-mesh/',
		lang: 'zh',
		type: 'term',
		title: '服务网格',
		sections: [section('连接服务的一层。')],
	}),
	pageWith({
		url: '/zh/blog/mesh/',
		lang: 'zh',
		title: '网络笔记',
		sections: [
			section('这里说服务网格与调度。\n重试'),
			section('用 Kubernetes 调度容器。', '容器'),
		],
	}),
	pageWith({
		url: '/zh/blog/old/',
		lang: 'zh',
		title: '舊文',
		sections: [section('臺灣的網路文章，也談服務網格。')],
	}),
];

export const sampleLabels = {
	...noLabels,
	synonyms,
	tags: { net: { en: 'Networks', zh: '网络' } },
};
