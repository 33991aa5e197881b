const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML 1.0 has no way to write at all. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text for XML content and attributes: whatever it holds, it stays text. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(UNWRITABLE, '')
    .replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** An element with its attributes and content; those that are undefined are left out. @param content XML already */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content?: string,
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(value)}"`],
  );
  const head = name + written.join('');
  return content === undefined ? `<${head}/>` : `<${head}>${content}</${name}>`;
}

/** An element with text in it; nothing where there is no text. */
export const xmlText = (
  name: string,
  text: string | null | undefined,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string => (text ? xmlElement(name, attributes, escapeXml(text)) : '');

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
