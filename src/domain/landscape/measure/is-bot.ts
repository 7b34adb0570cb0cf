const mark = /\[bot\]|(?:^|[-_. ])(?:ro)?bot$|^(?:dependabot|renovate|github-actions|web-flow)$/i;

/** True where a login, a name or an address says that a program wrote: `dependabot[bot]`, `k8s-ci-robot`. */
export function isBot(...names: readonly (string | null)[]): boolean {
	return names.some((name) => name !== null && mark.test(name));
}
