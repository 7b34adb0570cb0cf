import type { LandscapeFile, ProjectFile } from '../../../schema/landscape.ts';

/** A Chinese meaning for each field: a new field without one does not compile. */
type Meanings<T> = Readonly<Record<keyof T, string>>;

type Category = LandscapeFile['categories'][string];

export const project: Meanings<ProjectFile> = {
	name: '名称；两种语言叫法不同，就分`en:`和`zh:`写。',
	description: '一句话说清它做什么，两种语言。',
	repo: '源代码在哪里：GitHub上的`owner/name`，或者任何地方的网址。',
	homepage: '仓库之外它自己的网站，只收http和https。',
	license: '许可证的SPDX id，例如`Apache-2.0`；SPDX里没有的写`null`。',
	licenseStated: '项目自己怎么说它的许可证。`license`为`null`时要写，除非它什么都没说。',
	category: '在`categories.yaml`里属于哪个大类、哪个小类，例如`inference/engines`。',
	also: '读者还可能去哪里找它，最多两处。',
	tags: '标签的id，取自`categories.yaml`。',
	language: '代码主要用什么编程语言，照GitHub的叫法。',
	added: '哪天收进全景图。',
	aliases: '以前用过的id：旧链接会转到这里。',
	backing: '谁在背后支持。',
	lifecycle: '人的判断，代替算出来的状态。',
	archived: '移入归档：仍然找得到，评分也保留。',
	logo: '放在这个文件旁边的图片，例如`./logo.svg`。',
};

export const backing: Meanings<NonNullable<ProjectFile['backing']>> = {
	kind: '`foundation`指基金会；`funding`指赞助或公司出资。',
	name: '是谁。',
};

export const lifecycle: Meanings<NonNullable<ProjectFile['lifecycle']>> = {
	is: '`stable`：功能已经完整，提交少并不是坏事。',
	reason: '怎么知道的，两种语言。',
	date: '哪天作的判断。',
};

export const archived: Meanings<NonNullable<ProjectFile['archived']>> = {
	date: '哪天移入归档。',
	reason: '为什么，两种语言。',
	successor: '应当改看哪个项目，写它的id。',
};

export const landscape: Meanings<LandscapeFile> = {
	categories: '大类，按id列出；id是网址的一部分，次序就是显示的次序。',
	tags: '标签的名称，两种语言，按id列出。',
};

export const landscapeCategory: Meanings<Category> = {
	title: '大类的名称，两种语言。',
	description: '什么项目属于这里，一句话，两种语言。',
	aliases: '以前用过的id：旧链接会转到这里。',
	subcategories: '其中的小类，按id列出，有次序。',
};

export const subcategory: Meanings<Category['subcategories'][string]> = {
	title: '小类的名称，两种语言。',
	aliases: '以前用过的id：旧链接会转到这里。',
};
