import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'smol-toml';
import { expect, test } from 'vitest';
import { site } from '../../../src/site.ts';
import { projectRoot } from '../../support/run-script.ts';

const read = (file: string): Promise<string> => readFile(path.join(projectRoot, file), 'utf8');

/** What Pages takes; it refuses a file with anything else when it is deployed, and not before. */
const fields = [
	...['name', 'pages_build_output_dir', 'compatibility_date', 'compatibility_flags'],
	...['send_metrics', 'no_bundle', 'limits', 'placement', 'vars', 'durable_objects'],
	...['kv_namespaces', 'queues', 'r2_buckets', 'd1_databases', 'vectorize', 'hyperdrive'],
	...['services', 'analytics_engine_datasets', 'ai', 'version_metadata', 'dev'],
	...['mtls_certificates', 'browser', 'upload_source_maps'],
];

test('wrangler.toml says only what Pages knows, and names the project of the settings', async () => {
	const { env = {}, ...pages } = parse(await read('wrangler.toml'));
	expect(Object.keys(pages).filter((name) => !fields.includes(name))).toEqual([]);
	expect(Object.keys(env).filter((name) => !['preview', 'production'].includes(name))).toEqual([]);
	expect(pages).toMatchObject({ name: site.host.project, pages_build_output_dir: './dist' });
});

test('the worker is the same site, on the same day of the runtime', async () => {
	const pages = parse(await read('wrangler.toml'));
	const worker = parse(await read('wrangler.worker.toml'));
	expect(worker).toMatchObject({
		name: pages['name'],
		compatibility_date: pages['compatibility_date'],
		assets: { directory: pages['pages_build_output_dir'], not_found_handling: '404-page' },
	});
});

test('functions answer where both hosts ask them, and nowhere else', async () => {
	const routes: unknown = JSON.parse(await read('public/_routes.json'));
	expect(routes).toEqual({ version: 1, include: ['/'], exclude: [] });
	const worker = parse(await read('wrangler.worker.toml'));
	expect(worker['assets']).toMatchObject({ run_worker_first: ['/'] });
	expect(await readdir(path.join(projectRoot, 'functions'))).toEqual(['index.ts']);
});
