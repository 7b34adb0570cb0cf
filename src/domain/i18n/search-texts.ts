import type { GroupName } from '../search/search-answer.ts';
import type { FilterName } from '../search/search-state.ts';
import type { SearchType } from '../search/search-page.ts';
import type { Locale } from './locale.ts';

/** What the script of the search writes; apart from the others, so that it carries no more. */
export interface SearchTexts {
	label: string;
	placeholder: string;
	close: string;
	results: string;
	groups: Record<GroupName, string>;
	resultsFor: (query: string) => string;
	rest: (group: string) => string;
	types: Record<SearchType, string>;
	filters: string;
	filterNames: Record<FilterName, string>;
	any: string;
	sort: string;
	sorts: Record<'relevance' | 'date', string>;
	noFilters: string;
	/** `isAbout`: not all of them were read. */
	count: (n: number, isAbout: boolean) => string;
	about: (n: number) => string;
	shownFor: (query: string, alsoAsTyped: boolean) => [before: string, query: string, after: string];
	instead: (query: string) => string;
	didYouMean: string;
	searchedToo: string;
	separator: string;
	recent: string;
	forget: string;
	start: string;
	hints: readonly string[];
	lists: string;
	/** `isNarrowed`: filters are set. */
	none: (query: string, isNarrowed: boolean) => string;
	/** For signs alone. */
	noWords: string;
	waiting: string;
	noneHints: readonly string[];
	all: (n: number, isAbout: boolean) => string;
	asPage: string;
	more: string;
	offline: string;
	unreadable: string;
	/** After a sentence. */
	stillQuick: string;
	retry: string;
	keys: readonly (readonly [keys: string, meaning: string])[];
}

export const searchTexts: Record<Locale, SearchTexts> = {
	en: {
		label: 'Search the site',
		placeholder: 'Words, a name, pinyin …',
		close: 'Close',
		results: 'Results',
		groups: {
			exact: 'In English',
			mended: 'What was probably meant',
			other: 'In Chinese',
			related: 'Related',
		},
		resultsFor: (query) => `Results for “${query}”`,
		rest: (group) => `${group}, continued`,
		types: {
			post: 'Posts',
			chapter: 'Chapters',
			term: 'Terms',
			project: 'Landscape',
			book: 'Books',
			page: 'Pages',
		},
		filters: 'Filters',
		filterNames: {
			type: 'Kind',
			lang: 'Language',
			book: 'Book',
			category: 'Category',
			tag: 'Tag',
		},
		any: 'All',
		sort: 'Order',
		sorts: { relevance: 'Best first', date: 'Newest first' },
		noFilters: 'Remove the filters',
		count: (n, isAbout) =>
			n === 0 ? 'Nothing found' : n === 1 ? '1 result' : `${isAbout ? 'About ' : ''}${n} results`,
		about: (n) => `about ${n}`,
		shownFor: (query, also) => [
			also ? 'Also showing results for ' : 'Showing results for ',
			query,
			'.',
		],
		instead: (query) => `Search for “${query}” instead`,
		didYouMean: 'Did you mean ',
		searchedToo: 'Also searched for ',
		separator: ', ',
		recent: 'Recent searches',
		forget: 'Forget them',
		start: 'How to search',
		hints: [
			'English and Chinese are searched together: “service mesh” finds 服务网格, too.',
			'Chinese may be typed in pinyin: fuwuwangge, or fwwg.',
			'Names stay whole: kube-proxy, C++, v1.34. Traditional Chinese works, too.',
		],
		lists: 'Everything there is',
		none: (query, isNarrowed) =>
			`Nothing holds “${query}”${isNarrowed ? ' within these filters' : ''}.`,
		noWords: 'Signs alone are not looked for: add letters or digits.',
		waiting: 'Searching …',
		noneHints: [
			'Fewer words, or the beginning of one, find more.',
			'Another spelling, or the word in the other language, may be the one that is used here.',
		],
		all: (n, isAbout) => `Show ${isAbout ? 'about' : 'all'} ${n} results on a page`,
		asPage: 'Open as a page',
		more: 'Show more results',
		offline: 'You are offline, and the search index is not on this device.',
		unreadable: 'The search index could not be loaded.',
		stillQuick: ' These are titles and terms only.',
		retry: 'Try again',
		keys: [
			['↑ ↓', 'choose'],
			['↵', 'open'],
			['Tab', 'filters'],
		],
	},
	zh: {
		label: '搜索全站',
		placeholder: '词语、名称或拼音',
		close: '关闭',
		results: '结果',
		groups: {
			exact: '中文',
			mended: '或许是想找',
			other: '英文',
			related: '相关',
		},
		resultsFor: (query) => `“${query}”的结果`,
		rest: (group) => `${group}（续）`,
		types: {
			post: '文章',
			chapter: '章节',
			term: '术语',
			project: '全景图',
			book: '手册',
			page: '页面',
		},
		filters: '筛选',
		filterNames: {
			type: '类别',
			lang: '语言',
			book: '手册',
			category: '分类',
			tag: '标签',
		},
		any: '全部',
		sort: '排序',
		sorts: { relevance: '相关度优先', date: '最新优先' },
		noFilters: '清除筛选',
		count: (n, isAbout) => (n === 0 ? '没有结果' : `${isAbout ? '约' : ''}${n}条结果`),
		about: (n) => `约${n}`,
		shownFor: (query, also) => [also ? '同时显示“' : '以下是“', query, '”的结果。'],
		instead: (query) => `仍然搜索“${query}”`,
		didYouMean: '是否想找',
		searchedToo: '同时搜索了',
		separator: '、',
		recent: '最近搜索',
		forget: '清除记录',
		start: '怎样搜索',
		hints: [
			'中英文一起找：搜“服务网格”，也会找到service mesh。',
			'可以直接输入拼音：fuwuwangge，或首字母fwwg。',
			'名称按原样匹配：kube-proxy、C++、v1.34；也支持繁体字。',
		],
		lists: '全部内容',
		none: (query, isNarrowed) => `${isNarrowed ? '筛选范围内' : ''}没有页面含有“${query}”。`,
		noWords: '只有符号无法搜索，请加上文字或数字。',
		waiting: '正在搜索……',
		noneHints: ['试试少输几个词，或只输入词的开头。', '也可以换一种写法，或改用另一种语言的说法。'],
		all: (n, isAbout) => `在页面中查看${isAbout ? '约' : '全部'}${n}条结果`,
		asPage: '在页面中打开',
		more: '显示更多结果',
		offline: '现在没有网络，搜索索引无法加载。',
		unreadable: '搜索索引加载失败。',
		stillQuick: '这里只列出标题和术语。',
		retry: '重试',
		keys: [
			['↑ ↓', '选择'],
			['↵', '打开'],
			['Tab', '筛选'],
		],
	},
};
