import path from 'node:path';
import type { Root } from 'hast';
import { formatIssue } from '../../domain/issue.ts';
import { annotateDocument, readDocument } from '../../markdown/document.ts';
import type { Statements } from '../../markdown/mdx/mdx-document.ts';
import { localeOfName } from '../../source/document-name.ts';
import { site } from '../../site.ts';
import { bodySource } from './body-source.ts';

/**
 * An `.mdx` file → MDX that holds its statements, its components and nothing else: `props.parts`
 * has the HTML around them, which comes from the store. So pictures and listings of the page are
 * those of every other destination, and this text changes only when its source does.
 */
export function moduleSource(source: string, file: string): string {
	const locale = localeOfName(path.basename(file)) ?? site.defaultLocale;
	const { tree, mdx, issues } = readDocument(source, file, locale);
	if (!mdx) {
		const error = issues.find(({ severity }) => severity === 'error');
		throw new Error(error ? formatIssue(error) : `Unexpected ${file}, expected MDX`);
	}
	return [
		...statementLines(mdx.statements),
		'',
		bodySource(annotated(tree, file), mdx.holes),
		'',
	].join('\n');
}

/** Annotating moves components with what is around them: a footnote, a caption. */
function annotated(tree: Root, file: string): Root {
	const locale = localeOfName(path.basename(file)) ?? site.defaultLocale;
	return annotateDocument(tree, {
		path: file,
		file,
		locale,
		site,
		images: {},
		numberPrefix: '',
	}).tree;
}

/** Statements at the lines where they were, for the messages of whoever compiles them. */
function statementLines(statements: readonly Statements[]): string[] {
	const lines: string[] = [];
	for (const { code, line } of statements) {
		while (lines.length < line - 1) lines.push('');
		lines.push(...code.split('\n'));
	}
	return lines;
}
