const sides = ['top', 'right', 'bottom', 'left'];
const corners = ['top-left', 'top-right', 'bottom-right', 'bottom-left'];

function family(name: string): string[] {
	return [name, ...sides.map((side) => `${name}-${side}`)];
}

/** Properties that articles use; what is not among them is a slip, or needs a thought. */
export const knownProperties: ReadonlySet<string> = new Set([
	...family('margin'),
	...family('padding'),
	...family('border'),
	...['color', 'style', 'width'].flatMap((part) => [
		`border-${part}`,
		...sides.map((side) => `border-${side}-${part}`),
	]),
	'border-radius',
	...corners.map((corner) => `border-${corner}-radius`),
	...[
		'border-collapse border-spacing box-sizing box-shadow outline outline-color outline-style',
		'background background-color background-image background-position background-repeat',
		'background-size background-clip background-origin opacity visibility display vertical-align',
		'width height min-width max-width min-height max-height overflow overflow-x overflow-y',
		'-webkit-overflow-scrolling aspect-ratio object-fit object-position',
		'color font-size font-weight font-style font-variant font-variant-numeric font-feature-settings',
		'line-height letter-spacing word-spacing text-align text-align-last text-indent text-transform',
		'text-decoration text-decoration-line text-decoration-color text-decoration-style',
		'text-decoration-thickness text-underline-offset text-emphasis text-emphasis-color',
		'text-emphasis-style text-emphasis-position -webkit-text-emphasis text-shadow text-overflow',
		'text-size-adjust -webkit-text-size-adjust white-space word-break overflow-wrap word-wrap',
		'line-break hyphens tab-size direction unicode-bidi list-style list-style-type',
		'list-style-position table-layout caption-side caret-color user-select -webkit-user-select',
		'pointer-events break-inside page-break-inside columns column-count column-gap column-rule',
		'fill stroke stroke-width text-rendering -webkit-font-smoothing font-family',
		// Known, and judged by a rule of their own.
		'position top right bottom left z-index float clear filter backdrop-filter clip-path mask',
		'animation transition transform transform-origin flex flex-direction flex-wrap flex-grow',
		'flex-shrink flex-basis flex-flow order gap row-gap justify-content justify-items align-items',
		'align-content align-self justify-self grid grid-template-columns grid-template-rows grid-gap',
		'grid-area grid-column grid-row grid-template grid-template-areas',
	].flatMap((line) => line.split(' ')),
]);
