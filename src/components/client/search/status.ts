/** How much there is, for those who look and for those who listen. */
export interface Status {
	/** `aloud`: what is said, where it is not what is shown. */
	tell: (text: string, aloud?: string) => void;
	/** An answer is on its way: said where it takes a while. */
	wait: (text: string) => void;
}

const patienceMs = 1_000;
// Between two letters nothing is said, or a reader would hear numbers instead of letters.
const calmMs = 700;

/** Shows at once, and says when a reader has stopped typing. */
export function makeStatus(seen: HTMLElement, said: HTMLElement): Status {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const later = (ms: number, act: () => void): void => {
		clearTimeout(timer);
		timer = setTimeout(act, ms);
	};
	return {
		tell: (text, aloud = text) => {
			seen.textContent = text;
			later(calmMs, () => (said.textContent = aloud));
		},
		wait: (text) => {
			later(patienceMs, () => (said.textContent = seen.textContent = text));
		},
	};
}
