import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { ViteDevServer } from 'vite';
import { formatIssue, sortIssues } from '../domain/issue.ts';
import { decode } from '../domain/text/decode.ts';
import { wechatPreviewPath } from '../domain/wechat/preview-path.ts';
import { articlePreview } from '../publish/wechat/article/article-preview.ts';
import { makeArticles } from '../publish/wechat/article/make-articles.ts';
import { openMaker } from '../publish/wechat/article/open-maker.ts';
import { readSettings } from '../settings.ts';
import { site } from '../site.ts';
import { documentId } from '../source/document-id.ts';
import { isProjectText } from '../source/landscape/is-project-text.ts';

const eventsPath = `${wechatPreviewPath}events`;
// An editor may write several files at once.
const settleMs = 150;

/** In development: `/_wechat/<id>/<lang>/` shows the article of a text, and follows its file; a later part is at `…/2/`. */
export function wechatPreview() {
	return {
		name: 'bimo:wechat-preview',
		apply: 'serve' as const,
		configureServer: (server: ViteDevServer): void => {
			const listeners = followContent(server);
			server.middlewares.use((request, response, next) => {
				// What is no address is somebody else's to refuse.
				const { pathname } = URL.parse(request.url ?? '/', 'http://localhost') ?? { pathname: '' };
				if (pathname === eventsPath) listen(response, listeners);
				else if (pathname.startsWith(wechatPreviewPath)) {
					const name = decode(pathname.slice(wechatPreviewPath.length).replace(/\/$/, ''));
					show(name, response).catch(next);
				} else next();
			});
		},
	};
}

/** Tells every open preview when something in the content folder has changed. */
function followContent({ watcher }: ViteDevServer): Set<ServerResponse> {
	const { contentDir } = readSettings(process.env, process.cwd());
	const listeners = new Set<ServerResponse>();
	let timer: NodeJS.Timeout | undefined;
	watcher.on('all', (_event, file) => {
		if (path.relative(contentDir, file).startsWith('..')) return;
		clearTimeout(timer);
		timer = setTimeout(() => {
			for (const listener of listeners) listener.write('data: changed\n\n');
		}, settleMs);
	});
	return listeners;
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
	response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
	response.write(': hello\n\n');
	listeners.add(response);
	response.on('close', () => listeners.delete(response));
}

/**
 * `name`: the id of a text and its language, `blog/first-post/zh`; of a part with its number behind,
 * `blog/first-post/zh/2`. Nothing else is shown.
 */
async function show(name: string, response: ServerResponse): Promise<void> {
	const settings = readSettings(process.env, process.cwd());
	const open = await openMaker({ settings, site, fetch: globalThis.fetch });
	try {
		const [, id = name, number = '1'] = /^(.+)\/([1-9]\d*)$/.exec(name) ?? [];
		const document = open.documents.find(
			(each) => `${documentId(each)}/${each.locale}` === id && !isProjectText(each),
		);
		const made = document && (await makeArticles(document, open.tools));
		const article = made?.articles[Number(number) - 1];
		if (!made || (!article && made.articles.length > 0)) {
			send(response, 404, `Unexpected text ${name}, expected one of the content folder`);
			return;
		}
		const own = article?.issues ?? [];
		const issues = sortIssues([...open.issues, ...made.issues, ...own]);
		if (!article) {
			send(response, 500, issues.map(formatIssue).join('\n'));
			return;
		}
		const { bundle, root } = article;
		const parts = made.articles.map((_part, index) => partPath(id, index + 1));
		const shown = { root, issues, tools: open.tools, live: eventsPath, parts };
		send(response, 200, articlePreview(bundle, shown), 'text/html');
	} finally {
		open.close();
	}
}

/** The first part is where the text is. */
const partPath = (id: string, number: number): string =>
	encodeURI(`${wechatPreviewPath}${id}/${number === 1 ? '' : `${number}/`}`);

function send(response: ServerResponse, status: number, body: string, type = 'text/plain'): void {
	response.writeHead(status, {
		'content-type': `${type}; charset=utf-8`,
		'cache-control': 'no-store',
	});
	response.end(body);
}
