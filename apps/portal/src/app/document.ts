import type { Head } from './head.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for HTML content and attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** JSON that can stand in a script element: nothing in it can end the element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export interface DocumentParts {
  lang: string;
  head: Head;
  nonce: string;
  /** The page, already rendered. */
  body: string;
  /** What the browser starts from. */
  state: unknown;
  assets: { script: string; styles: readonly string[]; preloads: readonly string[] };
}

function headTags(head: Head): string {
  const alternates = head.alternates.map(
    ({ hreflang, href }) => `<link data-page rel="alternate" hreflang="${hreflang}" href="${escapeHtml(href)}">`,
  );
  return [
    `<title>${escapeHtml(head.title)}</title>`,
    head.description && `<meta data-page name="description" content="${escapeHtml(head.description)}">`,
    head.noindex
      ? '<meta data-page name="robots" content="noindex">'
      : `<link data-page rel="canonical" href="${escapeHtml(head.canonical)}">`,
    ...alternates,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The whole HTML document. Nothing in it needs `unsafe-inline`; react-aria reads the nonce of its few styles from the head. */
export function renderDocument({ lang, head, nonce, body, state, assets }: DocumentParts): string {
  const base = '/assets/portal/';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="csp-nonce" nonce="${escapeHtml(nonce)}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbfaf7">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#14161a">
${headTags(head)}
<link rel="icon" type="image/svg+xml" href="${base}favicon.svg">
${assets.styles.map((file) => `<link rel="stylesheet" href="${base}${file}">`).join('\n')}
${assets.preloads.map((file) => `<link rel="modulepreload" href="${base}${file}">`).join('\n')}
</head>
<body>
<div id="root">${body}</div>
<script id="state" type="application/json" nonce="${escapeHtml(nonce)}">${scriptJson(state)}</script>
<script type="module" src="${base}${assets.script}" nonce="${escapeHtml(nonce)}"></script>
</body>
</html>`;
}
