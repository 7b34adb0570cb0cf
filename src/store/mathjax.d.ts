/** The little of MathJax 3 that `math-svg.ts` calls; the package brings no types. */
declare module 'mathjax' {
	interface MathJaxNode {
		readonly mathJaxNode: unique symbol;
	}

	interface MathJaxApi {
		tex2svg: (tex: string, options: { display: boolean }) => MathJaxNode;
		startup: {
			adaptor: { innerHTML: (node: MathJaxNode) => string };
			/** Makes everything anew that `tex2svg` works with. */
			getComponents: () => void;
		};
	}

	export function init(options: object): Promise<MathJaxApi>;
}
