import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The stages in the order the data flows: a file may import from its own stage and earlier ones. */
const stages = [
	'domain',
	'schema',
	'source',
	'scaffold',
	'markdown',
	'store',
	'targets',
	'import',
	'publish',
	'site',
];

const later = (stage) => stages.slice(stages.indexOf(stage) + 1);

/** Imports that a stage may not have, with the reason that the author of the import reads. */
const layerRules = stages.map((stage) => ({
	files: [`src/${stage}/**/*.ts`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					...later(stage).map((other) => ({
						group: [`**/${other}/**`],
						message: `${stage} stands before ${other}: arrows point to earlier stages only (ARCHITECTURE.md).`,
					})),
					...(stage === 'site'
						? []
						: [
								{
									group: ['astro', 'astro:*', 'astro/*', '@astrojs/*'],
									message: 'Only src/site and what stands below it may import Astro.',
								},
							]),
					...(['domain', 'markdown'].includes(stage)
						? [
								{
									group: [
										'node:fs',
										'node:fs/*',
										'node:sqlite',
										'node:child_process',
										'node:http*',
									],
									message: `${stage} does no I/O: what it needs is passed in.`,
								},
							]
						: []),
				],
			},
		],
	},
}));

export default tseslint.config(
	{
		ignores: [
			'dist',
			'**/*.tmp',
			'.cache',
			'.astro',
			'.wrangler',
			'node_modules',
			'tests/fixtures/**/*.html',
		],
	},
	tseslint.configs.strictTypeChecked,
	tseslint.configs.stylisticTypeChecked,
	astro.configs.recommended,
	{
		languageOptions: {
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.astro'],
			},
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-confusing-void-expression': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/dot-notation': 'off',
			'@typescript-eslint/no-dynamic-delete': 'off',
			'@typescript-eslint/no-misused-spread': 'off',
			'@typescript-eslint/prefer-nullish-coalescing': [
				'error',
				{ ignorePrimitives: { string: true } },
			],
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'@typescript-eslint/prefer-regexp-exec': 'off',
			'no-irregular-whitespace': [
				'error',
				{ skipStrings: true, skipTemplates: true, skipRegExps: true },
			],
			'max-lines': ['error', { max: 250, skipBlankLines: true }],
			'max-params': ['error', 4],
		},
	},
	...layerRules,
	{
		files: ['scripts/**', 'tests/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [{ group: ['astro:*'], message: 'Scripts and tests run without Vite.' }] },
			],
		},
	},
	{
		// They run where there is no Node, and are read for each request.
		files: ['functions/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '^(?!\\.\\.?/(?:.*/)?src/(?:domain/|site\\.ts$)|\\./)',
							message: 'Functions adapt what src/domain decides; they import it and src/site.ts.',
						},
					],
				},
			],
		},
	},
	{
		// The only caller of getCollection is src/site/queries.ts; pages are functions of their props.
		files: ['src/{components,layouts,pages}/**/*.{astro,ts}'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ group: ['astro:content'], message: 'Ask src/site/queries.ts.' },
						{
							group: ['**/publish/**', '**/source/**', '**/import/**'],
							message: 'Pages show what src/site gives them.',
						},
						{ group: ['node:*'], message: 'Pages do no I/O.' },
					],
				},
			],
		},
	},
	{
		files: ['**/*.astro', '**/*.{js,mjs}', '**/*.astro/*.ts'],
		extends: [tseslint.configs.disableTypeChecked],
	},
);
