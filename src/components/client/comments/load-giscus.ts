import { giscusOrigin } from '../../../domain/outside-sources.ts';
import { giscusTheme } from './giscus-theme.ts';

// As long as somebody on a slow line would wait before trying again.
const patience = 20_000;

/** What does not depend on the article; `specific`: the discussion has the name that `term` says. */
const attributes = {
	mapping: 'specific',
	strict: '1',
	reactionsEnabled: '1',
	emitMetadata: '0',
	inputPosition: 'top',
};

/**
 * Lets giscus put its frame into `.giscus` within the section, whose data attributes name the
 * discussion. Resolves with the frame when it has spoken; rejects, and leaves the room empty, when
 * it cannot be reached or stays silent. May be called again.
 */
export async function loadGiscus(section: HTMLElement): Promise<HTMLIFrameElement> {
	const room = section.querySelector('.giscus');
	const script = document.createElement('script');
	Object.assign(script.dataset, section.dataset, attributes, { theme: giscusTheme() });
	script.crossOrigin = 'anonymous';
	script.src = `${giscusOrigin}/client.js`;
	const end = new AbortController();
	try {
		return await new Promise((resolve, reject) => {
			const hear = ({ origin, source }: MessageEvent): void => {
				const frame = room?.querySelector('iframe');
				if (frame && origin === giscusOrigin && source === frame.contentWindow) resolve(frame);
			};
			addEventListener('message', hear, end);
			script.addEventListener('error', reject, end);
			setTimeout(reject, patience);
			section.append(script);
		});
	} catch (error) {
		room?.replaceChildren();
		throw error;
	} finally {
		end.abort();
		script.remove();
	}
}
