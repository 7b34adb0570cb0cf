import { expect, test } from 'vitest';
import { mapAtOnce } from '../../support/map-at-once.ts';

test('results are in the order of the items, and never more than the limit run', async () => {
	let running = 0;
	let most = 0;
	const doubled = await mapAtOnce([5, 1, 4, 2, 3], 2, async (turns) => {
		most = Math.max(most, ++running);
		for (let turn = 0; turn < turns; turn++) await Promise.resolve();
		running--;
		return turns * 2;
	});
	expect(doubled).toEqual([10, 2, 8, 4, 6]);
	expect(most).toBe(2);
	expect(await mapAtOnce([], 2, () => Promise.resolve(1))).toEqual([]);
});

test('after a failure no other work begins, and those that run come to their end', async () => {
	const events: string[] = [];
	const work = async (name: string): Promise<void> => {
		events.push(`${name} begins`);
		await Promise.resolve();
		if (name === 'bad') throw new Error('Unexpected work');
		for (let turn = 0; turn < 9; turn++) await Promise.resolve();
		events.push(`${name} ends`);
	};
	await expect(mapAtOnce(['good', 'bad', 'never'], 2, work)).rejects.toThrow('Unexpected work');
	expect(events).toEqual(['good begins', 'bad begins', 'good ends']);
});
