/** The same for every spelling of a label: `AI / ML`, `ai-ml` and `AI & ML`. */
export function labelKey(...labels: readonly string[]): string {
	return labels
		.join(' ')
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}+#]+/gu, '');
}
