/** Longest comment that may follow a ZIP's end record. */
const ZIP_END_REACH = 65_557;

/** True where the bytes end as a ZIP archive does, so that unpackers would open them whatever they begin with. */
function endsAsZip(bytes: Buffer): boolean {
  const tail = bytes.subarray(-ZIP_END_REACH);
  for (
    let at = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
    at >= 0;
    at = at > 0 ? tail.lastIndexOf('PK\x05\x06', at - 1, 'latin1') : -1
  ) {
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return true;
  }
  return false;
}

const MARKUP = /<(?:script|html|!doctype|\?php|iframe)[\s>]/i;

/**
 * Whether bytes of one type are of another as well: a picture that is also an archive, a page with scripts
 * or a PDF. No program writes such a file by accident.
 * @param type what the content was recognised as
 */
export function isPolyglot(bytes: Buffer, type: 'picture' | 'pdf' | 'archive'): boolean {
  if (type !== 'archive' && endsAsZip(bytes)) return true;
  if (type !== 'pdf' && bytes.subarray(0, 1_024).includes('%PDF-')) return true;
  if (type === 'pdf') return !bytes.subarray(0, 5).equals(Buffer.from('%PDF-'));
  if (type === 'archive') return !bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'));
  return MARKUP.test(bytes.toString('latin1'));
}
