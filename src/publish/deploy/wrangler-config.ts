import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseToml, TomlError } from 'smol-toml';
import type { Issue } from '../../domain/issue.ts';
import { deployError, deployNote } from './issue-of.ts';

/**
 * Fields of a wrangler.toml that Pages takes: `supportedPagesConfigFields` of wrangler 4.164. Its
 * `pages deploy` refuses others, `pages dev` takes them in silence.
 */
const allowed = new Set([
	...['pages_build_output_dir', 'name', 'compatibility_date', 'compatibility_flags'],
	...['send_metrics', 'no_bundle', 'limits', 'placement', 'vars', 'durable_objects'],
	...['kv_namespaces', 'queues', 'r2_buckets', 'd1_databases', 'vectorize', 'hyperdrive'],
	...['services', 'analytics_engine_datasets', 'ai', 'version_metadata', 'dev'],
	...['mtls_certificates', 'browser', 'upload_source_maps', 'env'],
]);

const file = 'wrangler.toml';

interface Expected {
	/** The project's folder. */
	root: string;
	/** Name of the project on Pages. */
	project: string;
	/** Output folder, absolute. */
	outDir: string;
}

/** What is wrong with the settings that wrangler will read. */
export function wranglerConfigIssues(expected: Expected): Issue[] {
	const others = ['wrangler.json', 'wrangler.jsonc'].filter((name) =>
		existsSync(path.join(expected.root, name)),
	);
	const at = path.join(expected.root, file);
	const text = existsSync(at) ? readFileSync(at, 'utf8') : undefined;
	return [
		...others.map((name) =>
			deployError({
				name: 'wrangler-config',
				message: `Unexpected ${name}, expected ${file} alone`,
				hint: `Wrangler would read ${name} and leave ${file} aside. Move what it says into ${file}.`,
				file: name,
			}),
		),
		...(text === undefined ? [noConfig()] : readConfig(text, expected)),
	];
}

/** The issues of the text of a wrangler.toml, each at its line. */
export function readConfig(text: string, { root, project, outDir }: Expected): Issue[] {
	const wrong = (message: string, hint: string, field?: string): Issue =>
		deployError({ name: 'wrangler-config', message, hint, file, line: lineOf(field, text) });
	const fields = parse(text);
	if (fields instanceof TomlError) {
		const message = `Unexpected text, expected TOML: ${fields.message.split('\n')[0]}`;
		const hint = 'Mend the line, or take the file from the repository of Bimo.';
		return [deployError({ name: 'wrangler-config', message, hint, file, line: fields.line })];
	}
	const { name, pages_build_output_dir: output, env } = fields;
	const issues = Object.keys(fields)
		.filter((field) => !allowed.has(field))
		.map((field) =>
			wrong(
				`Unexpected \`${field}\`, expected fields that Cloudflare Pages takes`,
				'That is for Workers: put it into wrangler.worker.toml.',
				field,
			),
		);
	for (const each of Object.keys(typeof env === 'object' && env !== null ? env : {})) {
		if (each === 'preview' || each === 'production') continue;
		const hint = 'Pages knows these two only. A branch other than production’s is a preview.';
		issues.push(
			wrong(`Unexpected \`env.${each}\`, expected \`preview\` or \`production\``, hint, 'env'),
		);
	}
	if (name !== project) {
		const hint = 'Write the same name in both: one of them was forgotten.';
		issues.push(
			wrong(
				`Unexpected name \`${printed(name)}\`, expected \`${project}\`, as \`host.project\` in src/site.ts`,
				hint,
				'name',
			),
		);
	}
	if (typeof output !== 'string') {
		const hint = 'Without it, wrangler takes the file for that of a Worker.';
		return [
			...issues,
			wrong('Unexpected absence of `pages_build_output_dir`, expected `"./dist"`', hint),
		];
	}
	return [...issues, ...outputIssues({ root, outDir, output, line: lineOf(outputField, text) })];
}

const outputField = 'pages_build_output_dir';

interface Output {
	root: string;
	outDir: string;
	output: string;
	line: number | undefined;
}

/** Another folder asked for by BIMO_OUT is uploaded all the same: wrangler gets it as an argument. */
function outputIssues({ root, outDir, output, line }: Output): Issue[] {
	if (path.resolve(root, output) === outDir) return [];
	const issue = {
		name: 'wrangler-config',
		message: `Unexpected \`${outputField} = "${output}"\`, expected the output folder ${outDir}`,
		hint: 'The output folder is what will be uploaded. Only `wrangler pages dev` without a folder looks at this line.',
		file,
		line,
	};
	return [path.join(root, 'dist') === outDir ? deployError(issue) : deployNote(issue)];
}

function parse(text: string): Record<string, unknown> | TomlError {
	try {
		return parseToml(text);
	} catch (error) {
		if (error instanceof TomlError) return error;
		throw error;
	}
}

const printed = (value: unknown): string => (typeof value === 'string' ? value : 'nothing');

/** The first line that names a field, as a key or as a table. */
function lineOf(field: string | undefined, text: string): number | undefined {
	if (field === undefined) return undefined;
	const index = text
		.split('\n')
		.findIndex((line) => new RegExp(`^\\s*(?:\\[+\\s*)?${RegExp.escape(field)}\\b`).test(line));
	return index < 0 ? undefined : index + 1;
}

function noConfig(): Issue {
	return deployError({
		name: 'wrangler-config',
		message: `Unexpected absence of ${file}, expected it in the project’s folder`,
		hint: 'It names the project, the output folder and the date of the runtime. Take it from the repository of Bimo.',
		file,
	});
}
