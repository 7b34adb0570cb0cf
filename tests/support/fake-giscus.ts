import type { BrowserContext, Route } from 'playwright-core';

/** What a stand-in for https://giscus.app was asked for, and how it answers. */
export interface FakeGiscus {
	/** Addresses, in order. */
	asked: string[];
	/** Cannot be reached at all; or its script can, and its frame says nothing. */
	fault?: 'unreachable' | 'silent' | undefined;
}

/** As much of giscus's script as a page has to do with: a frame, and a sheet. */
const client = `{
	const { dataset, src } = document.currentScript;
	const { origin } = new URL(src);
	const sheet = document.createElement('link');
	sheet.rel = 'stylesheet';
	sheet.href = origin + '/default.css';
	document.head.prepend(sheet);
	const frame = document.createElement('iframe');
	frame.className = 'giscus-frame';
	frame.title = 'Comments';
	frame.src = origin + '/' + dataset.lang + '/widget?' + new URLSearchParams({ ...dataset });
	document.querySelector('.giscus').replaceChildren(frame);
	addEventListener('message', (event) => {
		if (event.origin === origin) frame.style.height = event.data.giscus.resizeHeight + 'px';
	});
}`;

const widget = `<!doctype html><title>Giscus</title><button>Sign in with GitHub</button>
<script>
	addEventListener('message', ({ data }) => {
		document.body.dataset.theme = data.giscus.setConfig.theme;
	});
	parent.postMessage({ giscus: { resizeHeight: 320 } }, '*');
</script>`;

function answer(route: Route, { fault, asked }: FakeGiscus): Promise<void> {
	const { pathname, href } = new URL(route.request().url());
	asked.push(href);
	if (fault === 'unreachable') return route.abort('connectionrefused');
	const headers = { 'access-control-allow-origin': '*' };
	if (pathname === '/client.js') {
		return route.fulfill({ headers, contentType: 'text/javascript', body: client });
	}
	if (pathname === '/default.css') {
		return route.fulfill({ headers, contentType: 'text/css', body: '.giscus-frame{width:100%}' });
	}
	const body = fault === 'silent' ? '<!doctype html><title>Nothing</title>' : widget;
	return route.fulfill({ headers, contentType: 'text/html', body });
}

/** Stands in for giscus in all pages of a context. */
export async function fakeGiscus(context: BrowserContext): Promise<FakeGiscus> {
	const fake: FakeGiscus = { asked: [] };
	await context.route('https://giscus.app/**', (route) => answer(route, fake));
	return fake;
}
