/** The part of jsdom that is used here; it brings no types. */
declare module 'jsdom' {
	export class JSDOM {
		constructor(html: string, options?: { pretendToBeVisual?: boolean });
		readonly window: Window & typeof globalThis;
	}
}
