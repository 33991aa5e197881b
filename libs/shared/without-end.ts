/**
 * A text without the row of one sign that it may end with. Not by an expression like /\.+$/, which tries a row in the
 * middle anew from each of its signs: what comes from outside can hold a very long one.
 */
export function withoutEnd(text: string, sign: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === sign) end -= 1;
  return text.slice(0, end);
}
