import type { Locale } from '#shared';

/** What is needed to write a collectivity's name. */
export interface Named {
  readonly country: string;
  /** The name as the reader's language writes it. */
  readonly name: string;
  readonly names: {
    readonly local: string;
    readonly fr?: string | null;
    readonly ja?: string | null;
    readonly en?: string | null;
    readonly kana?: string | null;
    readonly romaji?: string | null;
  };
}

/** A run of text with its language; `lang` is undefined where it is the page's own. */
export interface Run {
  readonly text: string;
  readonly lang: string | undefined;
}

/** A name for reading: first as the reader writes it, then in the other script, with its reading once. */
export interface NameRuns {
  readonly main: Run;
  /** In the other script; null where it is not known or is the same. */
  readonly other: Run | null;
  /** Kana of a Japanese name, to stand beside its kanji. */
  readonly kana: string | null;
}

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff々]/;

/** Whether a text is written in Japanese script: decides which language a screen reader must speak. */
export function isJapanese(text: string): boolean {
  return JAPANESE.test(text);
}

/** Official lists write a straight apostrophe, for want of another; French is printed with ’. */
export function typographic(name: string): string {
  return name.replaceAll("'", '’');
}

function run(text: string, page: Locale, latin: string): Run {
  const lang = isJapanese(text) ? 'ja' : latin;
  return { text: typographic(text), lang: lang === page ? undefined : lang };
}

/** Both scripts of a name. Latin letters of a Japanese name are marked `ja-Latn` on Japanese pages only: elsewhere the voice of the page reads romaji better. */
export function nameRuns(place: Named, page: Locale): NameRuns {
  const { country, names } = place;
  const latin = country === 'FR' ? 'fr' : page === 'ja' ? 'ja-Latn' : page;
  const other = otherScript(place, page);
  return {
    main: run(place.name, page, latin),
    other: other === null || other === place.name ? null : run(other, page, latin),
    kana: country === 'JP' ? (names.kana ?? null) : null,
  };
}

function otherScript({ country, name, names }: Named, page: Locale): string | null {
  if (!isJapanese(name)) return country === 'JP' ? (names.ja ?? names.local) : (names.ja ?? null);
  if (country === 'JP') return names.romaji ?? names.en ?? null;
  return names.local ?? (page === 'fr' ? names.fr : names.en) ?? null;
}
