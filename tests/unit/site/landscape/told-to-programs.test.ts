import { describe, expect, test } from 'vitest';
import { addresses } from '../../../../src/domain/addresses.ts';
import { site } from '../../../../src/site.ts';
import { llmsLandscape } from '../../../../src/site/landscape/llms-landscape.ts';
import {
	categoryJsonLd,
	mapJsonLd,
	projectJsonLd,
} from '../../../../src/site/landscape/landscape-json-ld.ts';
import {
	newProjectsFeed,
	newProjectsLinks,
} from '../../../../src/site/landscape/new-projects-feed.ts';
import { toJsonFeed } from '../../../../src/targets/feed/to-json-feed.ts';
import { toRss } from '../../../../src/targets/feed/to-rss.ts';
import { toLlms } from '../../../../src/targets/text/to-llms.ts';
import { expectGolden } from '../../../support/golden.ts';
import { landscape } from './landscape-data.ts';

const origin = 'https://bimo.example';
const place = (locale: 'en' | 'zh') => ({ locale, site, origin });
const fixture = (name: string): URL =>
	new URL(`../../../fixtures/landscape-exports/${name}`, import.meta.url);

describe('the feed of new projects', () => {
	test.each(['en', 'zh'] as const)('in %s is what it was', (locale) => {
		const rss = newProjectsFeed(landscape, addresses.landscapeRss, place(locale));
		const json = newProjectsFeed(landscape, addresses.landscapeJsonFeed, place(locale));
		expectGolden(toRss(rss), fixture(`new.${locale}.xml`));
		expectGolden(toJsonFeed(json), fixture(`new.${locale}.json`));
	});

	test('has the newest first, and none of the archive', () => {
		const { items } = newProjectsFeed(landscape, addresses.landscapeRss, place('en'));
		expect(items.map(({ url }) => url.split('/').at(-2))).toEqual([
			'odd',
			'gone',
			'scored',
			'stars',
		]);
	});

	test('is named on the map', () => {
		expect(newProjectsLinks(place('zh')).map(({ href }) => href)).toEqual([
			'/zh/landscape/new.xml',
			'/zh/landscape/new.json',
		]);
	});
});

describe('JSON-LD', () => {
	const categories = [{ id: 'inference', title: 'Inference' }];

	test('of the map lists the categories and the data', () => {
		const said = { description: 'All.', asOf: '2026-10-01' };
		expect(mapJsonLd(categories, said, place('en'))).toMatchObject([
			{
				'@type': 'ItemList',
				numberOfItems: 1,
				itemListElement: [{ position: 1, url: 'https://bimo.example/landscape/inference/' }],
			},
			{
				'@type': 'Dataset',
				dateModified: '2026-10-01',
				distribution: [
					{ contentUrl: 'https://bimo.example/landscape/projects.json' },
					{ contentUrl: 'https://bimo.example/landscape/projects.csv' },
				],
			},
			{ '@type': 'BreadcrumbList' },
		]);
	});

	test('of a category lists its projects in their order, a hundred at most', () => {
		const [category = { id: '', title: '' }] = categories;
		const many = Array.from({ length: 130 }, () => landscape.projects).flat();
		expect(categoryJsonLd(category, landscape.projects, place('zh'))[0]).toMatchObject({
			numberOfItems: 5,
			itemListElement: landscape.projects.map(({ id, name }, index) => ({
				position: index + 1,
				name: name.zh,
				url: `https://bimo.example/zh/landscape/${id}/`,
			})),
		});
		expect(categoryJsonLd(category, many, place('en'))[0]).toMatchObject({ numberOfItems: 100 });
	});

	test.each(landscape.projects.map((project) => [project.id, project] as const))(
		'of %s is code, and claims no rating',
		(id, project) => {
			const all = projectJsonLd(project, landscape.taxonomy, place('en'));
			expect(all[0]).toMatchObject({
				'@type': 'SoftwareSourceCode',
				url: `https://bimo.example/landscape/${id}/`,
				codeRepository: 'https://github.com/Ink/Well',
			});
			expect(JSON.stringify(all)).not.toMatch(/rating|null|undefined/i);
		},
	);
});

describe('llms.txt', () => {
	test('says what there is', () => {
		const sections = llmsLandscape(landscape, { site, origin });
		expectGolden(toLlms({ title: 'T', summary: 'S', sections }), fixture('llms.txt'));
	});

	test('says nothing of a landscape without projects', () => {
		expect(llmsLandscape({ ...landscape, projects: [] }, { site, origin })).toEqual([]);
	});
});
