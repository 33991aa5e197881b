/**
 * Imported before all else: libraries read NODE_ENV once, while they are loaded, and without it run with the checks and
 * warnings of development. The default is ours (env.ts): production.
 */
process.env['NODE_ENV'] ??= 'production';
