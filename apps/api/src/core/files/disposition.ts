/** RFC 6266: the name that people gave, in any script, beside one in plain letters. */
export function dispositionOf(type: 'inline' | 'attachment', title: string, extension: string): string {
  const plain = title.replace(/[^\w .()-]/g, '_');
  const whole = encodeURIComponent(`${title}.${extension}`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${type}; filename="${plain}.${extension}"; filename*=UTF-8''${whole}`;
}
