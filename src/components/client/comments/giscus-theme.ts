import { giscusOrigin } from '../../../domain/outside-sources.ts';

/** What giscus calls the theme that a reader chose here; without a choice, the system's. */
export function giscusTheme(): string {
	return document.documentElement.dataset['theme'] || 'preferred_color_scheme';
}

/** Tells the frame of each theme that a reader chooses, and again whenever it is loaded anew. */
export function followTheme(frame: HTMLIFrameElement): void {
	const tell = (): void =>
		frame.contentWindow?.postMessage(
			{ giscus: { setConfig: { theme: giscusTheme() } } },
			giscusOrigin,
		);
	new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ['data-theme'] });
	frame.addEventListener('load', tell);
	tell();
}
