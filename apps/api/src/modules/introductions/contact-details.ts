/** Full-width forms count as the plain ones: people write 090−1234 and ＠ on Japanese keyboards. */
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}\s?[@＠]\s?[\p{L}\p{N}-]{1,63}(?:\s?[.．]\s?[\p{L}\p{N}-]{1,63}){1,8}/gu;

/** A telephone number: it begins with + or 0, and has 9 to 15 digits between separators. */
const PHONE = /(?<![\p{N}\p{L}])[(（]?[+＋0０](?:[\s.\-‐‑‒–—−－ー/()（）]{0,3}[0-9０-９]){8,14}(?![\p{N}\p{L}])/gu;

/** Whether a text names a mail address or a telephone number. */
export function hasContactDetails(text: string): boolean {
  return text.search(EMAIL) >= 0 || text.search(PHONE) >= 0;
}

/** The text with addresses and numbers covered by `cover`, and whether there were any. */
export function maskContactDetails(text: string, cover: string): { text: string; masked: boolean } {
  const covered = text.replace(EMAIL, cover).replace(PHONE, cover);
  return { text: covered, masked: covered !== text };
}
