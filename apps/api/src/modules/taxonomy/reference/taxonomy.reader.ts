import { z } from 'zod';
import type { Trilingual } from '#shared';

const text = z.string().trim().min(1);
const trilingual = z.object({ fr: text, ja: text, en: text });
const coded = z.object({ code: z.string().regex(/^[a-z0-9-]+$/), label: trilingual });

const schema = z.object({
  editions: z.array(
    z.object({
      code: text,
      ordinal: z.number().int(),
      title: trilingual,
      motto: trilingual.optional(),
      plenary: trilingual.optional(),
      themes: z.array(coded).optional(),
    }),
  ),
  themes: z.array(
    coded.extend({
      edition: text,
      number: z.number().int(),
      guidingThread: trilingual.optional(),
      topics: z.array(coded),
    }),
  ),
  factors: z.array(coded.extend({ group: text })),
  factorGroups: z.array(coded),
  challenges: z.array(coded),
  sdg17KeyPoints: z.array(coded),
});

export interface EditionRow {
  code: string;
  ordinal: number;
  title: Trilingual;
  motto: Trilingual | null;
  plenary: Trilingual | null;
}
export interface ThemeRow {
  code: string;
  edition_code: string;
  number: number;
  label: Trilingual;
  guiding_thread: Trilingual | null;
}
export interface TermRow {
  code: string;
  position: number;
  label: Trilingual;
}
export interface TopicRow extends TermRow {
  theme_code: string | null;
}
export interface FactorRow extends TermRow {
  group_code: string;
}

/** Everything that taxonomy.json holds, as rows. */
export interface TaxonomyRows {
  editions: EditionRow[];
  themes: ThemeRow[];
  topics: TopicRow[];
  factorGroups: TermRow[];
  factors: FactorRow[];
  challenges: TermRow[];
  keyPoints: TermRow[];
}

const terms = (items: readonly { code: string; label: Trilingual }[]): TermRow[] =>
  items.map(({ code, label }, index) => ({ code, position: index + 1, label }));

/** Editions, themes, topics, factors, challenges and key points; refuses a label that lacks a language. */
export function readTaxonomy(json: string): TaxonomyRows {
  const file = schema.parse(JSON.parse(json));
  // Themes of an edition that only names them are numbered in their order.
  const named = file.editions.flatMap((edition) =>
    (edition.themes ?? []).map(({ code, label }, index) => ({
      code,
      edition_code: edition.code,
      number: index + 1,
      label,
      guiding_thread: null,
    })),
  );
  const topics = file.themes.flatMap((theme) => theme.topics.map((topic) => ({ ...topic, theme: theme.code })));
  const groups = new Map(file.factors.map(({ code, group }) => [code, group]));
  return {
    editions: file.editions.map(({ code, ordinal, title, motto, plenary }) => ({
      code,
      ordinal,
      title,
      motto: motto ?? null,
      plenary: plenary ?? null,
    })),
    themes: [
      ...named,
      ...file.themes.map(({ code, edition, number, label, guidingThread }) => ({
        code,
        edition_code: edition,
        number,
        label,
        guiding_thread: guidingThread ?? null,
      })),
    ],
    topics: topics.map(({ code, label, theme }, index) => ({ code, theme_code: theme, position: index + 1, label })),
    factorGroups: terms(file.factorGroups),
    factors: terms(file.factors).map((factor) => ({ ...factor, group_code: groups.get(factor.code) ?? '' })),
    challenges: terms(file.challenges),
    keyPoints: terms(file.sdg17KeyPoints),
  };
}
