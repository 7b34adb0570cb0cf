import type { Site } from './domain/site.ts';

/** This site. Change it here and nowhere else. */
export const site: Site = {
	origin: 'https://bimo.example',
	defaultLocale: 'en',
	name: { en: 'Bimo', zh: '笔墨' },
	motto: {
		en: 'Notes on building for the web and for clusters, written twice: once in English, once in Chinese.',
		zh: '工程笔记，写网页，也写集群；每一篇写两遍，一遍中文，一遍英文。',
	},
	description: {
		en: 'For engineers who keep systems alive, and who would rather read one careful page than ten quick ones.',
		zh: '写给照看系统的工程师：与其匆匆翻过十页，不如认真读完一页。',
	},
	couplet: ['笔落见系统', '墨干成文章'],
	editBase: 'https://github.com/bimo-press/bimo/edit/main/content',
	source: 'https://github.com/bimo-press/bimo',
	people: [{ id: 'bimo', name: { en: 'The Bimo authors', zh: '笔墨作者' } }],
	licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	pageSize: 20,
	feedSize: 30,
	host: { project: 'bimo', branch: 'main' },
	contact: 'https://github.com/bimo-press/bimo/security/advisories/new',
};
