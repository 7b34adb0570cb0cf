/** CPU time in seconds. */
export interface CpuTime {
	user: number;
	system: number;
}

const duration = String.raw`(\d+)m(\d+(?:[.,]\d+)?)s`;
const children = new RegExp(String.raw`^${duration} +${duration}\s*$`, 'gm');

const seconds = (minutes = '0', rest = '0'): number =>
	Number(minutes) * 60 + Number(rest.replace(',', '.'));

/**
 * What the shell's `times` printed: its own time first, then that of every process it waited for
 * and of theirs in turn. Undefined when it printed something else.
 */
export function parseTimes(text: string): CpuTime | undefined {
	const match = [...text.matchAll(children)][1];
	if (!match) return undefined;
	return { user: seconds(match[1], match[2]), system: seconds(match[3], match[4]) };
}
