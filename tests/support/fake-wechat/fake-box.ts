import { onTestFinished } from 'vitest';
import { startFakeWechat, type FakeOptions } from './fake-wechat.ts';
import { plainClient } from './plain-client.ts';

/** A fake that goes when the test ends, and a plain client of it. */
export async function fakeBox(options?: FakeOptions) {
	const fake = await startFakeWechat(options);
	onTestFinished(() => fake.close());
	return { fake, ...plainClient(fake) };
}
