import { addresses } from '../../../domain/addresses.ts';
import { locales } from '../../../domain/i18n/locale.ts';
import { messages } from '../../../domain/i18n/messages.ts';
import type { NamedLink } from '../../landscape/project-places.ts';
import { issueUrl } from '../../landscape/suggest-change.ts';
import { readContent } from '../../queries.ts';
import { keyed } from '../keyed.ts';
import { type ListProps, listProps } from '../list-props.ts';

/** A field of a project, as somebody who submits one needs to know it. */
interface SubmitField {
	id: string;
	meaning: string;
	isNeeded: boolean;
}

export interface SubmitProps extends ListProps {
	fields: SubmitField[];
	/** The form for issues; undefined for a site without a public source. */
	formUrl: string | undefined;
	/** Each subcategory leads to the form, filled in. */
	categories: { title: string; description: string; places: NamedLink[] }[];
}

const optional: ReadonlySet<string> = new Set(['homepage', 'license', 'also', 'tags']);

/** `/landscape/submit/`: what belongs in the landscape, and how it gets there. */
export async function submitPaths() {
	const content = await readContent();
	const { categories } = content.landscape.taxonomy;
	if (categories.length === 0) return [];
	return locales.map((locale) => {
		const { title, description, fieldList } = messages[locale].landscape.project.submit;
		const texts = { title, description };
		const props: SubmitProps = {
			...listProps(content, locale, addresses.landscapeSubmit, texts),
			fields: Object.entries(fieldList).map(([id, meaning]) => {
				return { id, meaning, isNeeded: !optional.has(id) };
			}),
			formUrl: issueUrl('landscape-project'),
			categories: categories.map((category) => ({
				title: category.title[locale],
				description: category.description[locale],
				places: category.subcategories.map((part) => ({
					name: part.title[locale],
					url: issueUrl('landscape-project', { category: `${category.id}/${part.id}` }) ?? '',
				})),
			})),
		};
		return keyed(locale, {}, props);
	});
}
