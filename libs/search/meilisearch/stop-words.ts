/**
 * Words that no query asks for: we leave them out before Meilisearch reads it. One index holds three languages, and accents are
 * folded, so that a word stands here only if it is grammar in all of them: not « the » (thé), « or », « but », « an »,
 * « mais » (maïs) nor « on ». Each is also a word of grammar to our own analysis in its language.
 */
const FRENCH = `la le les de des du un une et en que qui dans au aux ce cette ces se sa ses leur leurs il elle ils elles
  avec ne sont`;
const ENGLISH = 'of and in to is was with by from that this it its they their at be has have had were which';
const JAPANESE = 'の は を が に へ で と も や から まで より など して した する';

/** Meilisearch cuts « l'eau » at its apostrophe and would keep the l: it has no filter for elisions. */
const ELIDED = 'c d j l m n s t qu jusqu lorsqu puisqu quoiqu quelqu presqu';

/** Words that are never asked for, sorted. */
export const STOP_WORDS: readonly string[] = [
  ...new Set([FRENCH, ENGLISH, JAPANESE, ELIDED].flatMap((list) => list.split(/\s+/)).filter((word) => word !== '')),
].sort();

const KNOWN: ReadonlySet<string> = new Set(STOP_WORDS);

/**
 * Those that Meilisearch doesn't index either: where a misspelt word could reach one (« danse » is a letter from
 * « dans »), it would find every document. Words of three letters and less are out of reach of any typing error that is
 * forgiven. They stay in the index, because a quotation isn't kept across its stop words: « fête de la musique » would be
 * found wherever there is a fête and some music (issue 5298 of Meilisearch).
 */
export const INDEX_STOP_WORDS: readonly string[] = STOP_WORDS.filter((word) => /^\p{Script=Latin}{4,}$/u.test(word));

/** Whether a term is left out of what is asked for. */
export function isDropped(term: string): boolean {
  return KNOWN.has(term);
}
