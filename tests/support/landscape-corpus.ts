import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '../../src/domain/i18n/locale.ts';
import type { Observation } from '../../src/domain/landscape/observation.ts';
import { type Random, randomOf } from '../bench/corpus/random.ts';
import { clausesOf } from './landscape/clauses.ts';
import { nameOf } from './landscape/names.ts';
import { observationsOf } from './landscape/observations.ts';
import { type Special, specialOf } from './landscape/special.ts';
import { categoriesYaml, places, tagIds } from './landscape/taxonomy.ts';

export interface LandscapeOptions {
	projects: number;
	/** Another one gives other projects. */
	seed: number;
}

/** How long a description is at least, in characters. */
const enough = { en: 52, zh: 22 } as const satisfies Record<Locale, number>;

/** Clauses in another order each round, so that every one is used before any is used twice. */
function* descriptions(locale: Locale, seed: number): Generator<string, never> {
	const clauses = clausesOf(locale);
	const [comma, end] = locale === 'en' ? [', ', '.'] : ['，', '。'];
	for (let round = 0, text = ''; ; round++) {
		for (const clause of randomOf(`${seed}/${locale}/${round}`).shuffle(clauses)) {
			text = text ? text + comma + clause : clause.charAt(0).toUpperCase() + clause.slice(1);
			if (text.length < enough[locale]) continue;
			yield text + end;
			text = '';
		}
	}
}

const licenses = ['Apache-2.0', 'Apache-2.0', 'Apache-2.0', 'MIT', 'MIT', 'BSD-3-Clause'];
const rareLicenses = ['GPL-3.0', 'AGPL-3.0', 'MPL-2.0', 'BSD-2-Clause', 'LGPL-3.0'];
const languages = ['Python', 'Python', 'Python', 'TypeScript', 'Go', 'Rust', 'C++'];
const rareLanguages = ['Java', 'Jupyter Notebook', 'Cuda', 'C', 'JavaScript', 'Shell', 'Swift'];

interface Drawn {
	id: string;
	name: string;
	special: Special;
	text: Record<Locale, string>;
}

/** `<id>.yaml`: a scalar in JSON is one in YAML, whatever it holds. */
function projectYaml({ id, name, special, text }: Drawn, random: Random): string {
	const { chance, int, pick, shuffle } = random;
	const [place, other] = shuffle(places);
	const license = chance(0.88) ? pick(licenses) : pick(rareLicenses);
	const language = chance(0.85) ? pick(languages) : pick(rareLanguages);
	const tags = shuffle(tagIds).slice(0, int(0, 4));
	const added = `202${int(4, 6)}-0${int(1, 9)}-${String(int(1, 28)).padStart(2, '0')}`;
	const both = (en: string, zh: string): string =>
		`{ en: ${JSON.stringify(en)}, zh: ${JSON.stringify(zh)} }`;
	const stated: Partial<Record<Special, string[]>> = {
		'not-spdx': ['licenseStated: Some Community License 1.0'],
		archived: [
			`archived: { date: 2026-10-01, reason: ${both('Its work went on elsewhere.', '后续工作另起了炉灶。')} }`,
		],
		stable: [
			`lifecycle: { is: stable, date: 2026-09-01, reason: ${both('It is done.', '功能已经完备。')} }`,
		],
	};
	return [
		`name: ${special === 'two-names' ? both(name, `墨${name}`) : JSON.stringify(name)}`,
		`description: ${both(text.en, text.zh)}`,
		`repo: ${random.pick(['labs', 'oss', 'team', 'ai'])}-${id.slice(0, 5)}/${id}`,
		...(chance(0.6) ? [`homepage: https://${id}.example/`] : []),
		...(special === 'not-spdx' || special === 'no-license' ? [] : [`license: ${license}`]),
		`category: ${place}`,
		...(chance(0.25) ? [`also: [${other}]`] : []),
		...(tags.length > 0 ? [`tags: [${tags.join(', ')}]`] : []),
		`language: ${language}`,
		`added: ${added}`,
		...(chance(0.2) ? ['backing: { kind: foundation, name: Example Foundation }'] : []),
		...(stated[special] ?? []),
		'',
	].join('\n');
}

const lineOf = ({ values, ...rest }: Observation): string => JSON.stringify({ ...rest, ...values });

/**
 * Writes `landscape/` into a content folder: a taxonomy of eight categories, projects with the
 * figures of three days, and in each hundred one of every special kind (`special.ts`). The words of
 * descriptions are those of this site's texts, so they compress as little as real ones. A small set
 * is the beginning of a large one. Returns the ids.
 */
export async function writeLandscape(
	contentDir: string,
	{ projects, seed }: LandscapeOptions,
): Promise<string[]> {
	const folder = join(contentDir, 'landscape');
	await mkdir(join(folder, 'projects'), { recursive: true });
	await mkdir(join(folder, 'observations'), { recursive: true });
	await writeFile(join(folder, 'categories.yaml'), categoriesYaml());
	const texts = { en: descriptions('en', seed), zh: descriptions('zh', seed) };
	const taken = new Set<string>();
	const months = new Map<string, string[]>();
	for (let index = 0; index < projects; index++) {
		const random = randomOf(`${seed}/${index}`);
		const special = specialOf(index);
		const text = { en: texts.en.next().value, zh: texts.zh.next().value };
		const drawn: Drawn = { ...nameOf(random, taken), special, text };
		const file = join(folder, 'projects', `${drawn.id}.yaml`);
		await writeFile(file, projectYaml(drawn, random));
		for (const observation of observationsOf(drawn.id, special, random)) {
			const month = observation.as_of.slice(0, 7);
			const lines = months.get(month) ?? [];
			lines.push(lineOf(observation));
			months.set(month, lines);
		}
	}
	for (const [month, lines] of months) {
		await writeFile(join(folder, 'observations', `${month}.ndjson`), `${lines.join('\n')}\n`);
	}
	return [...taken];
}
