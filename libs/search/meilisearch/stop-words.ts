/**
 * Words that Meilisearch neither finds nor lets a query ask for. One index holds three languages, and accents are
 * folded, so that a word stands here only if it is grammar in all of them: not « the » (thé), « or », « but », « an »,
 * « mais » (maïs) nor « on ». Each is also a word of grammar to our own analysis in its language.
 */
const FRENCH = `la le les de des du un une et en que qui dans au aux ce cette ces se sa ses leur leurs il elle ils elles
  avec ne sont`;
const ENGLISH = 'of and in to is was with by from that this it its they their at be has have had were which';
const JAPANESE = 'の は を が に へ で と も や から まで より など して した する';

/** Meilisearch cuts « l'eau » at its apostrophe and would keep the l: it has no filter for elisions. */
const ELIDED = 'c d j l m n s t qu jusqu lorsqu puisqu quoiqu quelqu presqu';

/** The stop words of the index, sorted. */
export const STOP_WORDS: readonly string[] = [
  ...new Set([FRENCH, ENGLISH, JAPANESE, ELIDED].flatMap((list) => list.split(/\s+/)).filter((word) => word !== '')),
].sort();

const KNOWN: ReadonlySet<string> = new Set(STOP_WORDS);

/** Whether Meilisearch drops a term. A query of nothing else would be answered with all documents. */
export function isDropped(term: string): boolean {
  return KNOWN.has(term);
}
