/**
 * To be imported before the parser of Svelte files, which reads this when it is loaded: TypeScript then gets every
 * component as code with its real props, once. Without it, each component that was linted changed the program for all.
 * Still called experimental; without it the linter says the same and takes a third longer.
 */
process.env['SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK'] = '1';
