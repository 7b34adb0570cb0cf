import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { Fault } from '../../../../support/fake-wechat/faults.ts';
import { expectDecent, pushBox } from '../../../../support/push-box.ts';
import { projectRoot, scriptEnv } from '../../../../support/run-script.ts';
import { wechatBundle } from '../../../../support/wechat-bundle.ts';

type Box = Awaited<ReturnType<typeof pushBox>>;

const words = '<p style="color:#333">正文 text.</p>';

/** Pushes in a process of its own. */
function startPush({ fake, file }: Box) {
	const script = path.join(projectRoot, 'tests/support/push-child.ts');
	const env = scriptEnv({ WECHAT_APP_ID: fake.appId, WECHAT_APP_SECRET: fake.secret });
	const args = ['--disable-warning=ExperimentalWarning', script, fake.url, file, words];
	const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
	const said = Promise.all([text(child.stdout), text(child.stderr)]);
	const ended = new Promise<void>((done) => child.once('close', () => done()));
	return { child, said, ended };
}

/** Kills a push while it waits for the answer of a call; gives all that it had said. */
async function crash(
	box: Box,
	path: string,
	{ fault, after = 0 }: { fault: Fault; after?: number },
) {
	box.fake.fail(path, fault, { after });
	const { child, said, ended } = startPush(box);
	await box.fake.until(path, after + 1);
	child.kill('SIGKILL');
	await ended;
	return said;
}

/** What must hold after a rerun, whatever happened before it. */
async function expectWhole(box: Box, spare: { images?: number; materials?: number } = {}) {
	const { fake, push, folder } = box;
	const result = await push(wechatBundle({ text: words }));
	expect(['added', 'updated']).toContain(result.outcome);
	expect(result.issues).toEqual([]);
	expect([...fake.drafts.keys()]).toEqual([result.mediaId]);
	expect(fake.images.size).toBe(2 + (spare.images ?? 0));
	expect(fake.materials.size).toBe(1 + (spare.materials ?? 0));
	expect(await push(wechatBundle({ text: words }))).toMatchObject({
		outcome: 'unchanged',
		calls: [],
	});
	expect(readdirSync(path.join(folder, 'content'))).toEqual(['wechat-lock.json']);
}

test.each<[Fault, string, { after?: number; images?: number; materials?: number }]>([
	['slow', 'media/uploadimg', { after: 1 }],
	// The answer never came, so nobody knows this address: it is uploaded again, and no other is.
	['late', 'media/uploadimg', { after: 1, images: 1 }],
	['late', 'material/add_material', { materials: 1 }],
	['late', 'draft/add', {}],
])('killed at %s %s: the next push does the rest, and nothing twice', async (fault, at, more) => {
	const box = await pushBox();
	const said = await crash(box, at, { fault, ...more });
	expectDecent(box.fake, [said.join(), box.lockText()]);
	await expectWhole(box, more);
});

test('killed while a draft is added, and renamed since: the draft gets the new name', async () => {
	const box = await pushBox();
	await crash(box, 'draft/add', { fault: 'late' });
	const next = await box.push(wechatBundle({ text: words, title: '改名' }));
	expect(next.issues).toEqual([]);
	expect([...box.fake.drafts.values()].map(({ article }) => article.title)).toEqual(['改名']);
});

test('killed while a draft is updated: the same draft is updated again', async () => {
	const box = await pushBox();
	const { mediaId } = await box.push(wechatBundle({ text: '<p>before</p>' }));
	await crash(box, 'draft/update', { fault: 'late' });
	const next = await box.push(wechatBundle({ text: words }));
	expect(next).toMatchObject({ outcome: 'updated', mediaId, uploaded: 0, issues: [] });
	expect(box.fake.drafts.size).toBe(1);
});

test('of two pushes at once, one does all and the other one finds nothing to do', async () => {
	const box = await pushBox();
	const [one, other] = [startPush(box), startPush(box)];
	await Promise.all([one.ended, other.ended]);
	const said = [await one.said, await other.said];
	const results = said.map(([out]) => JSON.parse(out) as { outcome: string; mediaId: string });
	expect(results.map(({ outcome }) => outcome).sort()).toEqual(['added', 'unchanged']);
	expect(new Set(results.map(({ mediaId }) => mediaId)).size).toBe(1);
	expect([box.fake.drafts.size, box.fake.images.size, box.fake.materials.size]).toEqual([1, 2, 1]);
	expectDecent(box.fake, [said.flat().join(), box.lockText()]);
});

test('two pushes at once from one process', async () => {
	const { push, fake } = await pushBox();
	const results = await Promise.all([push(wechatBundle()), push(wechatBundle())]);
	expect(results.map(({ outcome }) => outcome).sort()).toEqual(['added', 'unchanged']);
	expect([fake.drafts.size, fake.images.size, fake.materials.size]).toEqual([1, 2, 1]);
});
