import { z } from 'zod';
import type { Locale } from '#shared';

/** What goes over the wire for some texts. */
export interface MtRequest {
  path: string;
  headers: Readonly<Record<string, string>>;
  body: Readonly<Record<string, unknown>>;
}

/** How one kind of server is asked, and how its answer is read. */
export interface MtProtocol {
  engine: string;
  request: (texts: readonly string[], from: Locale, to: Locale, key: string | undefined) => MtRequest;
  /** undefined: the answer is none of this protocol. */
  read: (answer: unknown) => string[] | undefined;
}

const libreAnswer = z.object({ translatedText: z.array(z.string()) });

/** LibreTranslate, and what speaks like it: one list of texts in, one list out; the key stands in the body. */
export const libreTranslate: MtProtocol = {
  engine: 'libretranslate',
  request: (texts, from, to, key) => ({
    path: '/translate',
    headers: {},
    body: { q: texts, source: from, target: to, format: 'text', ...(key === undefined ? {} : { api_key: key }) },
  }),
  read: (answer) => libreAnswer.safeParse(answer).data?.translatedText,
};

const deeplAnswer = z.object({ translations: z.array(z.object({ text: z.string() })) });
/** English is asked for with its country; as a source it has none. */
const DEEPL_TARGETS: Readonly<Record<Locale, string>> = { fr: 'FR', ja: 'JA', en: 'EN-GB' };

/** DeepL's API, version 2; the key stands in the header. */
export const deepl: MtProtocol = {
  engine: 'deepl',
  request: (texts, from, to, key) => ({
    path: '/v2/translate',
    headers: { authorization: `DeepL-Auth-Key ${key ?? ''}` },
    body: { text: texts, source_lang: from.toUpperCase(), target_lang: DEEPL_TARGETS[to] },
  }),
  read: (answer) => deeplAnswer.safeParse(answer).data?.translations.map(({ text }) => text),
};
