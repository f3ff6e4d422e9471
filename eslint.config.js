import './config/svelte-types.ts';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import { whoMayKnowWhom } from './config/who-may-know-whom.ts';
import svelteConfig from './svelte.config.js';

const now =
	'Time is an argument here: take `now` (epoch milliseconds) from the caller. Entry points read the clock.';
const chance = 'The same input must give the same result here: take what is random from the caller.';
const world = 'The domain does no I/O and waits for nobody: take the result as an argument.';

export default defineConfig(
	globalIgnores(['node_modules', 'build', '.svelte-kit', 'data', 'shots', 'test-results', 'static']),
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	{
		languageOptions: {
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte'],
				// For import-x, when a plain module imports a component.
				parser: ts.parser,
			},
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		plugins: { foyer: { rules: { 'who-may-know-whom': whoMayKnowWhom } }, 'import-x': importX },
		settings: {
			'import-x/extensions': ['.ts', '.js', '.svelte'],
			'import-x/parsers': { '@typescript-eslint/parser': ['.ts'], 'svelte-eslint-parser': ['.svelte'] },
			'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.json' })],
		},
		rules: {
			// The compiler knows what exists where; this rule would have to be told.
			'no-undef': 'off',
			'foyer/who-may-know-whom': 'error',
			'import-x/no-cycle': ['error', { ignoreExternal: true }],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
			'@typescript-eslint/no-import-type-side-effects': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
			],
			'@typescript-eslint/restrict-template-expressions': [
				'error',
				{ allowNumber: true, allowBoolean: true },
			],
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
			],
			'@typescript-eslint/no-unnecessary-condition': [
				'error',
				{ allowConstantLoopConditions: 'only-allowed-literals' },
			],
			// An `async` without `await` keeps the promise an interface asks for, and turns a throw into a rejection.
			'@typescript-eslint/require-await': 'off',
			// A Set or Map that no template reads needs no reactivity; the rule cannot tell.
			'svelte/prefer-svelte-reactivity': 'off',
			// Foyer stands at the root of its own address: there is no base path to resolve.
			'svelte/no-navigation-without-resolve': 'off',
			// Telling control characters from text is the door's daily work.
			'no-control-regex': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
		},
	},
	{ files: ['**/*.js', '**/*.mjs'], ...ts.configs.disableTypeChecked },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// The TypeScript service sees a component as `any`; svelte-check is what types components.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			// `let { x = $bindable() }` and props narrowed by the template look unnecessary to it.
			'@typescript-eslint/no-unnecessary-condition': 'off',
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all' }],
		},
	},
	{
		files: ['src/lib/{domain,contract}/**', 'src/lib/server/{usecases,views,door}/**', 'displays/**'],
		rules: {
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: now },
				{ object: 'performance', property: 'now', message: now },
				{ object: 'Math', property: 'random', message: chance },
			],
			'no-restricted-syntax': [
				'error',
				{ selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: now },
				{ selector: 'CallExpression[callee.name="Date"]', message: now },
			],
		},
	},
	{
		files: ['src/lib/domain/**'],
		rules: {
			'no-restricted-globals': [
				'error',
				...[
					'fetch',
					'process',
					'window',
					'document',
					'localStorage',
					'setTimeout',
					'setInterval',
					'crypto',
				].map((name) => ({ name, message: world })),
			],
		},
	},
	{
		files: ['src/lib/**', 'src/routes/**', 'displays/**'],
		rules: { 'no-console': 'error' },
	},
	{
		files: ['**/*.spec.ts', 'tests/**'],
		rules: {
			// A test may say "this is there" and fail when it is not.
			'@typescript-eslint/no-non-null-assertion': 'off',
		},
	},
);
