import type { DocumentUse } from '../../domain/glossary/glossary-term.ts';
import { projectSlug } from '../../domain/landscape/project-slug.ts';
import type { Project } from '../../domain/landscape/project.ts';
import { type Mention, mentionFinder } from '../../domain/landscape/mentions/find-mentions.ts';
import type { Entry } from '../../source/entry.ts';
import { digest, type Store } from '../../store/store.ts';
import { textBlocks } from '../../store/landscape/text-blocks.ts';

type ReadText = Pick<Entry, 'kind' | 'slug' | 'locale' | 'key'>;

/**
 * The key of the texts that speak of a project, by its id. What a text speaks of is kept under its
 * own key, which stands for the code that finds it, too, and what is looked for: a build reads only
 * texts that are new, or all after a project has another name or address.
 */
export function keepMentions(
	projects: readonly Project[],
	entries: readonly ReadText[],
	store: Store,
): Map<string, string> {
	// A site without a landscape reads no text for it.
	if (projects.length === 0) return new Map();
	const sought = projects.map(({ id, aliases, repo, homepage, name }) => {
		return { id, aliases, repo, homepage, name };
	});
	const code = digest('projects', JSON.stringify(sought));
	let find: ReturnType<typeof mentionFinder> | undefined;
	const mentionsIn = ({ key, locale }: ReadText): Mention[] => {
		const own = digest(code, key, locale);
		const kept = store.text('mentions', own);
		// Only ever written below.
		if (kept !== undefined) return JSON.parse(kept) as Mention[];
		find ??= mentionFinder(sought);
		const found = find(textBlocks(store.text('html', key) ?? ''), locale);
		store.put('mentions', own, JSON.stringify(found));
		return found;
	};
	const keepUse = (uses: readonly DocumentUse[]): string => {
		const json = JSON.stringify(uses);
		const key = digest(json);
		if (store.text('uses', key) === undefined) store.put('uses', key, json);
		return key;
	};
	return store.batch(() => {
		const all = entries.flatMap((entry) =>
			mentionsIn(entry)
				// A project's own text is no news of it.
				.filter(({ id }) => entry.slug !== projectSlug(id))
				.map((mention) => ({ ...mention, ...textName(entry) })),
		);
		const uses = Map.groupBy(all, ({ id }) => id);
		return new Map(projects.map(({ id }) => [id, keepUse(uses.get(id) ?? [])]));
	});
}

function textName({ kind, slug, locale }: ReadText) {
	return { kind, slug, locale };
}
