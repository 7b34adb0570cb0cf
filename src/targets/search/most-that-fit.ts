const mostTries = 8;

/**
 * How many of the first items of a list fit into `room`, or a few fewer: `sizeOf` tells what a number
 * of them takes, which is costly, and grows with the number.
 */
export function mostThatFit(
	total: number,
	room: number,
	sizeOf: (count: number) => number,
): number {
	let most = { count: total, size: sizeOf(total) };
	if (most.size <= room) return total;
	let least = { count: 0, size: sizeOf(0) };
	for (let tries = 0; tries < mostTries && least.count + 1 < most.count; tries++) {
		// Sizes grow evenly, so that the next guess lies on the line between two that are known.
		const share = Math.max(0, room - least.size) / (most.size - least.size);
		const guess = least.count + Math.floor(share * (most.count - least.count));
		const count = Math.min(Math.max(guess, least.count + 1), most.count - 1);
		const size = sizeOf(count);
		if (size <= room) least = { count, size };
		else most = { count, size };
	}
	return least.count;
}
