import type { Locale } from '../../../domain/i18n/locale.ts';
import type { ListFormat } from '../raw.ts';

/** What a field of a list is about. */
export type Target =
	| 'id'
	| 'name'
	| 'description'
	| 'repo'
	| 'moreRepos'
	| 'homepage'
	| 'address'
	| 'license'
	| 'category'
	| 'subcategory'
	| 'also'
	| 'tags'
	| 'language'
	| 'locale'
	| 'added'
	| 'accepted'
	| 'opened'
	| 'archived'
	| 'reason'
	| 'status'
	| 'maturity'
	| 'figure'
	| 'picture';

/** How lists call it, in lower case and without signs. */
const names = {
	id: 'id slug key',
	name: 'name title project projectname displayname 名称 项目 项目名 项目名称',
	description: 'description desc summary tagline intro abstract oneliner about 描述 简介 说明 介绍',
	repo: 'repo repourl repository repositoryurl repolink github githuburl githubrepo githublink gitlab git source sourcecode sourceurl codeurl 仓库 代码仓库 仓库地址 源码',
	moreRepos: 'additionalrepos otherrepos repos repositories',
	homepage: 'homepage homepageurl website websiteurl site siteurl web officialsite 主页 官网 网站',
	address: 'url link href 链接 地址 网址',
	license: 'license licence licenses spdx spdxid licensespdx licensename 许可证 许可 协议 开源协议',
	category: 'category categories group area 分类 类别 大类',
	subcategory: 'subcategory sub subcat section 子分类 子类 小类',
	also: 'secondpath also secondary additionalcategories secondarycategories',
	tags: 'tags tag keywords topics labels 标签 关键词',
	language: 'language programminglanguage primarylanguage mainlanguage 语言 编程语言',
	locale: 'lang locale',
	added:
		'added addedat addeddate addedon dateadded listed listedat date 收录日期 添加日期 收录时间 日期',
	accepted: 'extraaccepted accepted joined extrajoined',
	opened: 'ossdate opensourced opensourcedate opensourcedat created createdat 开源日期',
	archived:
		'archived archiveddate archivedat archivedon archivedate extraarchived deprecated deprecateddate 归档 归档日期 归档时间',
	reason: 'archivedreason archivereason archivalreason reason deprecationreason 归档原因 原因',
	status: 'status state lifecycle stage 状态',
	maturity: 'maturity',
	figure:
		'stars star stargazers forks watchers contributors commits issues openissues score health rating rank lastcommit lastpush pushedat updatedat downloads 星标 收藏',
	picture: 'logo icon image thumbnail cover avatar 图标',
} as const satisfies Record<Target, string>;

const targets: ReadonlyMap<string, Target> = new Map(
	// The keys of `names` are the targets, as `satisfies` says.
	(Object.entries(names) as [Target, string][]).flatMap(([target, words]) =>
		words.split(' ').map((word) => [word, target] as const),
	),
);

/** What only one format means by a name. */
const own: Partial<Record<ListFormat, Readonly<Record<string, Target>>>> = {
	cncf: { project: 'maturity' },
};

const languageWords: Readonly<Record<string, Locale>> = {
	en: 'en',
	eng: 'en',
	english: 'en',
	英文: 'en',
	zh: 'zh',
	chinese: 'zh',
	中文: 'zh',
};
const silentWords = new Set(['cn', 'hans', 'us', 'gb']);

/**
 * What a name stands for, in any spelling: `Repo URL`, `repoUrl`, `description_zh`, `简介`.
 * Undefined: Bimo has no field for it.
 */
export function targetOf(
	name: string,
	format: ListFormat,
): { target: Target; lang: Locale | undefined } | undefined {
	const words = name
		.normalize('NFKC')
		.slice(0, 100)
		.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
	const whole = words.join('');
	const direct = own[format];
	if (direct && Object.hasOwn(direct, whole)) {
		const target = direct[whole];
		if (target) return { target, lang: undefined };
	}
	const said = words.find((word) => Object.hasOwn(languageWords, word));
	const lang = said === undefined ? undefined : languageWords[said];
	const rest = lang ? words.filter((word) => word !== said && !silentWords.has(word)) : words;
	const target = targets.get(rest.join(''));
	return target && { target, lang };
}
