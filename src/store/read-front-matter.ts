import { projectTextSchema } from '../schema/landscape.ts';
import { type PageFrontmatter, pageSchema } from '../schema/page.ts';
import { type PostFrontmatter, postSchema } from '../schema/post.ts';
import { parseFrontMatter } from '../source/front-matter.ts';
import { isProjectText } from '../source/landscape/is-project-text.ts';
import type { DocumentFile } from '../source/list-documents.ts';
import type { Parsed } from '../source/yaml.ts';

type FrontMatter = Pick<Parsed<PostFrontmatter | PageFrontmatter>, 'data' | 'places' | 'issues'>;

/**
 * The front matter of a text, by its kind. A project's is that of a page with its name for a title;
 * `readLandscape` says what is wrong with it, once for both of its readers.
 */
export function readFrontMatter(
	text: string,
	file: string,
	document: Pick<DocumentFile, 'kind' | 'slug'>,
): FrontMatter {
	if (document.kind === 'blog') return parseFrontMatter(text, file, postSchema);
	if (!isProjectText(document)) return parseFrontMatter(text, file, pageSchema);
	const { data, places } = parseFrontMatter(text, file, projectTextSchema);
	const page = data && pageSchema.parse({ title: data.name, description: data.description });
	return { data: page, places, issues: [] };
}
