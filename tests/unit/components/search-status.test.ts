import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeStatus } from '../../../src/components/client/search/status.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const make = () => {
	// Of elements, it sets this alone.
	const seen = { textContent: '' } as HTMLElement;
	const said = { textContent: '' } as HTMLElement;
	return { seen, said, status: makeStatus(seen, said) };
};

test('what is shown at once is said when a reader stops typing', () => {
	const { seen, said, status } = make();
	status.tell('9 results');
	vi.advanceTimersByTime(300);
	status.tell('3 results');
	expect(seen.textContent).toBe('3 results');
	expect(said.textContent).toBe('');
	vi.advanceTimersByTime(1_000);
	expect(said.textContent).toBe('3 results');
});

test('waiting is told only where it takes a while', () => {
	const { seen, said, status } = make();
	status.wait('Searching …');
	vi.advanceTimersByTime(400);
	status.tell('1 result');
	vi.advanceTimersByTime(2_000);
	expect([seen.textContent, said.textContent]).toEqual(['1 result', '1 result']);
	status.wait('Searching …');
	vi.advanceTimersByTime(2_000);
	expect([seen.textContent, said.textContent]).toEqual(['Searching …', 'Searching …']);
});
