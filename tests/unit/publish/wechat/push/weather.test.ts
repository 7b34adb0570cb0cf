import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../../support/fake-wechat/faults.ts';
import { fetchWith, pushBox } from '../../../../support/push-box.ts';
import { wechatBundle } from '../../../../support/wechat-bundle.ts';

describe('tokens', () => {
	test.each([42001, 40001] as const)('%i in the middle: one new token', async (errcode) => {
		const { push, fake } = await pushBox();
		const expire = fetchWith('media/uploadimg', (times) => {
			if (times === 2) fake.expireTokens(errcode);
		});
		const result = await push(wechatBundle(), { fetch: expire });
		expect(result).toMatchObject({ outcome: 'added', uploaded: 3, waits: [], issues: [] });
		expect(result.calls.filter((call) => call === 'stable_token')).toHaveLength(2);
		expect(fake.images.size).toBe(2);
	});

	test('a token that WeChat refuses and gives again is renewed by force, once', async () => {
		const { push, fake } = await pushBox();
		fake.fail('draft/add', 40001);
		const result = await push(wechatBundle());
		expect(result.outcome).toBe('added');
		expect(fake.callsOf('stable_token').map(({ body }) => body)).toMatchObject([
			{ grant_type: 'client_credential' },
			{ grant_type: 'client_credential' },
			{ force_refresh: true },
		]);
		expect(fake.drafts.size).toBe(1);
	});

	test('tokens that are all refused end the push', async () => {
		const { push, fake } = await pushBox();
		fake.fail('media/uploadimg', 40001, { times: 9 });
		const { outcome, calls, issues } = await push(wechatBundle());
		expect(outcome).toBe('failed');
		expect(calls.filter((call) => call === 'media/uploadimg')).toHaveLength(2);
		expect(issues).toMatchObject([{ code: 'wechat/api-40001' }]);
	});
});

describe('too many calls', () => {
	test('45011 twice: it waits longer and longer, and says so', async () => {
		const { push, fake } = await pushBox();
		fake.fail('draft/add', 45011, { times: 2 });
		const { outcome, waits, lines } = await push(wechatBundle());
		expect({ outcome, waits }).toEqual({ outcome: 'added', waits: [15_000, 30_000] });
		expect(lines.join('\n')).toContain('Trying again in 15 s');
		expect(fake.drafts.size).toBe(1);
	});

	test('45011 for ever: it gives up', async () => {
		const { push, fake } = await pushBox();
		fake.fail('media/uploadimg', 45011, { times: 99 });
		const { outcome, stops, waits } = await push(wechatBundle());
		expect({ outcome, stops }).toEqual({ outcome: 'failed', stops: true });
		expect(waits.length).toBeLessThan(6);
	});

	test('-1, busy: it tries again soon', async () => {
		const { push, fake } = await pushBox();
		fake.fail('stable_token', -1);
		expect(await push(wechatBundle())).toMatchObject({ outcome: 'added', waits: [1000] });
	});
});

const paths = [
	'stable_token',
	'media/uploadimg',
	'material/add_material',
	'draft/add',
	'draft/get',
];
const faults: Fault[] = ['drop', 'lost', 'http500', 'html', 'cut'];
const matrix = paths.flatMap((path) => faults.map((fault) => [path, fault] as const));

describe('bad lines', () => {
	test.each(matrix)('%s: %s once, and in the end there is one draft', async (path, fault) => {
		const { push, fake } = await pushBox();
		fake.fail(path, fault);
		const first = await push(wechatBundle());
		// A strange page ends the push; of a draft it asks the box whether it is there.
		const strange = ['html', 'cut'].includes(String(fault)) && !path.startsWith('draft/');
		expect(first.outcome).toBe(strange ? 'failed' : 'added');
		const second = await push(wechatBundle());
		expect(second.outcome).toBe(strange ? 'added' : 'unchanged');
		expect(fake.drafts.size).toBe(1);
		// Only a picture whose answer was lost is there twice: nobody can ask WeChat for it.
		const spare = (way: string) => Number(fault === 'lost' && path === way);
		expect(fake.images.size).toBe(2 + spare('media/uploadimg'));
		expect(fake.materials.size).toBe(1 + spare('material/add_material'));
	});

	test.each(faults)('draft/update: %s once', async (fault) => {
		const { push, fake } = await pushBox();
		await push(wechatBundle());
		fake.fail('draft/update', fault);
		await push(wechatBundle({ text: '<p>b</p>' }));
		await push(wechatBundle({ text: '<p>b</p>' }));
		expect([...fake.drafts.values()].map(({ article }) => article.content)).toEqual([
			expect.stringContaining('<p>b</p>'),
		]);
	});

	test.each(faults)('%s for ever: it ends, with one draft at most', async (fault) => {
		const { push, fake } = await pushBox();
		fake.fail('draft/add', fault, { times: 99 });
		const { outcome, issues, waits } = await push(wechatBundle());
		expect(waits.length).toBeLessThan(12);
		if (fault === 'lost') {
			// The draft is there, and it is found by its title and address.
			expect({ outcome, drafts: fake.drafts.size }).toEqual({ outcome: 'added', drafts: 1 });
			return;
		}
		expect({ outcome, drafts: fake.drafts.size }).toEqual({ outcome: 'failed', drafts: 0 });
		expect(issues[0]?.message).toMatch(/^Unexpected .+ (?:from|of) draft\/add, expected /);
		expect(issues[0]?.hint).toMatch(/again|network/);
	});

	test.each(['slow', 'late'] as const)(
		'no answer of draft/add (%s), then a rerun',
		async (fault) => {
			const { push, fake } = await pushBox();
			fake.fail('draft/add', fault);
			// As the limit of time of a call would do it.
			const impatient = fetchWith('draft/add', (_, stop) => {
				void fake.until('draft/add', 1).then(() => {
					stop.abort(new DOMException('The operation timed out.', 'TimeoutError'));
				});
			});
			const first = await push(wechatBundle(), { fetch: impatient });
			expect(first).toMatchObject({ outcome: 'failed', uploaded: 3 });
			expect(first.issues[0]?.message).toContain('no answer within');
			expect(await push(wechatBundle())).toMatchObject({ uploaded: 0, reused: 3, issues: [] });
			expect(fake.drafts.size).toBe(1);
			expect((await push(wechatBundle())).outcome).toBe('unchanged');
		},
	);

	test('two drafts with one title: the lost one is found, the other stays', async () => {
		const { push, fake } = await pushBox();
		const other = await push(wechatBundle({ id: 'blog/other/zh' }));
		fake.fail('draft/add', 'lost');
		const { mediaId, outcome } = await push(wechatBundle({ text: '<p>mine</p>' }));
		expect(outcome).toBe('added');
		expect(mediaId).not.toBe(other.mediaId);
		expect(fake.drafts.size).toBe(2);
		expect(fake.drafts.get(other.mediaId ?? '')?.article.content).not.toContain('mine');
	});
});
