import { z } from 'zod';
import { bookSchema } from '../schema/book.ts';
import { landscapeSchema, projectSchema, projectTextSchema } from '../schema/landscape.ts';
import { pageSchema } from '../schema/page.ts';
import { postSchema } from '../schema/post.ts';
import { glossarySchema } from '../schema/glossary.ts';
import { taxonomySchema } from '../schema/taxonomy.ts';
import { wechatSchema } from '../schema/wechat.ts';

const shapes = {
	post: postSchema,
	page: pageSchema,
	taxonomy: taxonomySchema,
	glossary: glossarySchema,
	wechat: wechatSchema,
	book: bookSchema,
	project: projectSchema,
	projectText: projectTextSchema,
	landscape: landscapeSchema,
} satisfies Record<string, z.ZodType>;

type ShapeName = keyof typeof shapes;

/** The shapes of content files as JSON Schemas, for editors: what an author may write, as text. */
export function jsonSchemas(): Record<ShapeName, string> {
	return {
		post: toText(shapes.post),
		page: toText(shapes.page),
		taxonomy: toText(shapes.taxonomy),
		glossary: toText(shapes.glossary),
		wechat: toText(shapes.wechat),
		book: toText(shapes.book),
		project: toText(shapes.project),
		projectText: toText(shapes.projectText),
		landscape: toText(shapes.landscape),
	};
}

/** Draft 7 is what every YAML server knows; `input` leaves fields with a default optional. */
function toText(shape: z.ZodType): string {
	const schema = z.toJSONSchema(shape, {
		target: 'draft-7',
		io: 'input',
		override: ({ jsonSchema }) => {
			// Editors show a description as plain text, with its marks; they read this one as Markdown.
			if (jsonSchema.description) jsonSchema['markdownDescription'] = jsonSchema.description;
		},
	});
	return `${JSON.stringify(schema, undefined, '\t')}\n`;
}
