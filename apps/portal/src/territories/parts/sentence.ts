/** Marks where an element stands in a sentence; control characters never occur in catalogues. */
export function slot(name: string): string {
  return `\u0001${name}\u0002`;
}

/** A piece of a sentence: plain text, or the place of an element. */
export type Piece = { readonly text: string } | { readonly slot: string };

/** Takes a sentence apart at its slots, so that names in it keep their language and links their addresses. */
export function pieces(sentence: string): Piece[] {
  return sentence
    .split(/(\u0001[^\u0002]*\u0002)/)
    .filter(Boolean)
    .map((part) => (part.startsWith('\u0001') ? { slot: part.slice(1, -1) } : { text: part }));
}

const JAPANESE_RUN =
  /((?:[\u3040-\u30ff\u3400-\u9fff々ー「」『』、。・（）][\u3040-\u30ff\u3400-\u9fff々ー「」『』、。・（）\d\s]*[\u3040-\u30ff\u3400-\u9fff々ー「」『』、。・（）])|[\u3040-\u30ff\u3400-\u9fff々])/;

/** A sentence in runs of one script: what is Japanese in it is to be spoken and set as Japanese. */
export function scriptRuns(sentence: string): { text: string; japanese: boolean }[] {
  return sentence
    .split(JAPANESE_RUN)
    .map((text, index) => ({ text, japanese: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
