import type { Head, HeadTag } from './head.js';

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

/** JSON text that can stand in a script element: nothing in it can end the element. Outside of its strings, JSON has none of these signs. */
export function scriptSafe(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A value as such JSON. */
export const scriptJson = (value: unknown): string => scriptSafe(JSON.stringify(value));

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

function tagOf({ tag, attributes }: HeadTag): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<${tag} data-page${written.join('')}>`;
}

function headTags({ title, tags, jsonLd }: Head, nonce: string): string {
  const data = jsonLd
    ? [`<script data-page type="application/ld+json" nonce="${escapeHtml(nonce)}">${scriptSafe(jsonLd)}</script>`]
    : [];
  return [`<title>${escapeHtml(title)}</title>`, ...tags.map(tagOf), ...data].join('\n');
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
${headTags(head, nonce)}
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
