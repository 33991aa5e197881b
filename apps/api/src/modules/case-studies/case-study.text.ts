/** Length as a person counts: code points, not code units. */
export const lengthOf = (text: string): number => [...text].length;

/** Control characters, which no reader sees and PostgreSQL partly refuses, and lone surrogates go; line ends stay. */
export function cleanText(text: string | null | undefined): string | null {
  const clean = (text ?? '')
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
    .trim();
  return clean === '' ? null : clean;
}
