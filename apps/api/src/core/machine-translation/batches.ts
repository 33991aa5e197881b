/** Bounds of one request: DeepL takes 50 texts and 128 KiB, and 30,000 characters of Japanese are 90 KB. */
const MAX_TEXTS = 50;
const MAX_LENGTH = 30_000;

/** Texts in their order, in as few requests as the bounds allow; a longer text than fits goes alone. */
export function batchesOf(texts: readonly string[]): string[][] {
  const batches: string[][] = [];
  let length = 0;
  for (const text of texts) {
    const last = batches.at(-1);
    if (last && last.length < MAX_TEXTS && length + text.length <= MAX_LENGTH) {
      last.push(text);
      length += text.length;
    } else {
      batches.push([text]);
      length = text.length;
    }
  }
  return batches;
}
