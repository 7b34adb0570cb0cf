import type { Plugin } from 'vite';

/**
 * Lets components lie in a content folder outside the project. Astro looks for their sheets and
 * scripts below the project unless both have a folder in common, or their path says `/@fs`.
 */
export function outsideComponents(contentDir: string): Plugin {
	return {
		name: 'bimo:outside-components',
		configResolved: ({ plugins }) => {
			const astro = plugins.find(({ name }) => name === 'astro:build');
			const load = astro?.load;
			if (typeof load !== 'object') return;
			const { handler } = load;
			load.handler = function (id, ...rest) {
				return handler.call(this, id.startsWith(`${contentDir}/`) ? `/@fs${id}` : id, ...rest);
			};
		},
	};
}
