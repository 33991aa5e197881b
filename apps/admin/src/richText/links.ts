import { isSafeLink } from '#shared';

/**
 * The address that somebody means, undefined where it is none that the server takes: what is typed without a
 * protocol is a page of the web or a mailbox.
 */
export function addressOf(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return isSafeLink(text) ? text : undefined;
  const meant = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text) ? `mailto:${text}` : `https://${text}`;
  const hasHost = meant.startsWith('mailto:') || /^[^/]+\.[^/.]{2,}/.test(text);
  return hasHost && isSafeLink(meant) ? meant : undefined;
}
