/**
 * The state of how documents are made of cases, read into terms and weighed. Whoever changes any of it raises this, and
 * the next load fills the index anew: what it holds would otherwise stay as an earlier version read it.
 */
export const INDEX_FORMAT = '5';
