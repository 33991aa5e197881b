/** Reads and checks a file that has arrived. */
export const IMPORT_CHECK_TASK = 'imports.check';
/** Imports the rows that wait. */
export const IMPORT_RUN_TASK = 'imports.run';

/** One job for each import, however often it is asked for. */
export const importKey = (task: string, id: string): string => `${task}:${id}`;
