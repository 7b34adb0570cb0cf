import { addresses } from '../../../domain/addresses.ts';
import { type Locale, locales } from '../../../domain/i18n/locale.ts';
import { messages } from '../../../domain/i18n/messages.ts';
import { badges, lifecycles } from '../../../domain/landscape/assessment.ts';
import type { Formula } from '../../../domain/landscape/score/formula.ts';
import { caps, dimensions } from '../../../domain/landscape/score/score.ts';
import { versions } from '../../../domain/landscape/score/versions.ts';
import { type MethodExample, methodExample } from '../../landscape/method-example.ts';
import { methodExamples } from '../../landscape/method-examples.ts';
import { type MethodSignal, methodSignal } from '../../landscape/method-signal.ts';
import { badgeWords, lifecycleWords, type Meaning } from '../../landscape/score-words.ts';
import { readContent } from '../../queries.ts';
import { keyed } from '../keyed.ts';
import { type ListProps, listProps } from '../list-props.ts';

interface MethodDimension {
	id: string;
	name: string;
	question: string;
	/** Percent of the score. */
	weight: number;
	signals: MethodSignal[];
}

export interface MethodProps extends ListProps {
	formula: Pick<Formula, 'version' | 'prior' | 'coverage' | 'confidence'>;
	dimensions: MethodDimension[];
	caps: { most: number; meaning: string }[];
	lifecycles: Meaning[];
	badges: Meaning[];
	examples: MethodExample[];
	/** Undefined: since the beginning. */
	versions: { version: number; since: string | undefined }[];
}

/** `/landscape/method/`: the formula that is in force, told from its own tables. */
export async function methodPaths() {
	const content = await readContent();
	if (content.landscape.taxonomy.categories.length === 0) return [];
	return locales.map((locale) => {
		const { title, description } = messages[locale].landscape.project.method;
		const texts = { title, description };
		const props: MethodProps = {
			...listProps(content, locale, addresses.landscapeMethod, texts),
			...methodIn(locale),
		};
		return keyed(locale, {}, props);
	});
}

function methodIn(locale: Locale): Omit<MethodProps, keyof ListProps> {
	const newest = versions[versions.length - 1] ?? versions[0];
	const formula: Formula = newest.formula;
	const words = messages[locale].landscape.score;
	const { version, prior, coverage, confidence } = formula;
	return {
		formula: { version, prior, coverage, confidence },
		dimensions: dimensions.map((id) => ({
			id,
			...words.dimension[id],
			weight: formula.dimensions[id].weight,
			signals: formula.dimensions[id].signals.map((signal) => methodSignal(signal, locale)),
		})),
		caps: caps.map((cap) => ({ most: formula.caps[cap], meaning: words.cap[cap] })),
		lifecycles: lifecycles.map((each) => lifecycleWords(each, locale)),
		badges: badges.map((each) => badgeWords(each, locale)),
		// The keys of the record.
		examples: (Object.keys(methodExamples) as (keyof typeof methodExamples)[]).map((id) =>
			methodExample(id, newest, locale),
		),
		versions: versions.map(({ formula: { version: number }, since }, index) => ({
			version: number,
			since: index === 0 ? undefined : since,
		})),
	};
}
