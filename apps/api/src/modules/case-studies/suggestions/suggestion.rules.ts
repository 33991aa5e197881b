import type { Problem } from '../../../core/errors/index.js';
import type { CaseStudy } from '../case-study.entity.js';
import { TEXT_NAMES, type TextName, type Texts } from '../case-study.model.js';
import { cleanTexts, sentenceOf, textProblems } from '../case-study.rules.js';
import { cleanText } from '../case-study.text.js';
import { type Documents, type DocumentsInput, readDocuments } from '../facts/case-study.documents.js';
import { type FactTextInput, factTextProblems, factTexts } from '../translations/fact-texts.js';
import type { MadeFrom } from '../translations/translation.books.js';
import type { SuggestedText, SuggestedTexts, TranslationSuggestion } from './translation-suggestion.entity.js';

/** What became of a suggestion. */
export const SUGGESTION_STATUSES = ['open', 'taken', 'partlyTaken', 'declined'] as const;
export type SuggestionStatus = (typeof SUGGESTION_STATUSES)[number];

/** A translation as its suggester gives it; fields that are left out or empty aren't part of it. */
export interface SuggestionInput extends Partial<Record<TextName, string | null>> {
  documents?: DocumentsInput;
  factTexts?: readonly FactTextInput[] | null;
  note?: string | null;
}

type Decided = Pick<TranslationSuggestion, 'texts' | 'takenFields' | 'closedAt'>;

/** Whether a field is a text inside a fact, named by its path. */
export const isFactPath = (name: string): boolean => name.includes('.');

/** The fields of a suggestion, in the order of reading. */
export const suggestedFields = ({ texts }: Pick<Decided, 'texts'>): string[] => [
  ...TEXT_NAMES.filter((name) => texts[name] !== undefined),
  ...Object.keys(texts).filter(isFactPath).sort(),
];

/** The fields that the owner has not decided on. */
export const openFields = (suggestion: Decided): string[] =>
  suggestion.closedAt ? [] : suggestedFields(suggestion).filter((name) => !suggestion.takenFields.includes(name));

/** What became of it; while a field is open, it is. */
export function suggestionStatus(suggestion: Decided): SuggestionStatus {
  if (suggestion.closedAt === null) return 'open';
  if (suggestion.takenFields.length === 0) return 'declined';
  return suggestion.takenFields.length < suggestedFields(suggestion).length ? 'partlyTaken' : 'taken';
}

/** Whether the original says something else by now than what a field was translated from. */
export function isSuggestedFromOld({ source }: SuggestedText, caseStudy: CaseStudy, name: string): boolean {
  const original = caseStudy.translations.find(({ locale }) => locale === caseStudy.originalLocale);
  const says = isFactPath(name)
    ? factTexts(caseStudy).find(({ path }) => path === name)?.texts[caseStudy.originalLocale]
    : original?.[name as TextName];
  return (source.text || null) !== (says || null);
}

/** The words of fields, and what each was made from: as a writer of translations takes them. */
export function wordsOf({ id, texts }: Pick<TranslationSuggestion, 'id' | 'texts'>, names: readonly string[]) {
  const all = names.flatMap((name) => (texts[name] ? [[name, texts[name]] as const] : []));
  const chosen = all.filter(([name]) => !isFactPath(name));
  const inFacts = all.filter(([name]) => isFactPath(name));
  const sources: MadeFrom = Object.fromEntries(
    chosen.map(([name, { source }]) => [name, { ...source, suggestion: id }]),
  );
  const documents: Documents = Object.fromEntries(
    chosen.flatMap(([name, { document }]) => (document ? [[name, document]] : [])),
  );
  return {
    texts: Object.fromEntries(chosen.map(([name, { text }]) => [name, text])),
    documents,
    sources,
    factTexts: inFacts.map(([path, { text }]) => ({ path, text })),
    factSources: Object.fromEntries(
      inFacts.map(([path, { source }]) => [path, { text: source.text ?? '', suggestion: id }] as const),
    ),
  };
}

/** Words for texts inside facts, with what the original says there now. */
function suggestedFacts(given: readonly FactTextInput[], caseStudy: CaseStudy): SuggestedTexts {
  const known = new Map(factTexts(caseStudy).map(({ path, texts }) => [path, texts]));
  return Object.fromEntries(
    given.flatMap(({ path, text }) => {
      const words = cleanText(text);
      const source = { version: caseStudy.version, text: known.get(path)?.[caseStudy.originalLocale] ?? null };
      return words === null ? [] : [[path, { text: words, source }]];
    }),
  );
}

/** Reads what is suggested: measured as what an owner writes, with what the original says now. */
export function readSuggestion(
  { note, documents, factTexts: facts, ...input }: SuggestionInput,
  caseStudy: CaseStudy,
): { texts: SuggestedTexts; note: string | null; problems: Problem[] } {
  const { originalLocale, sourceVersion, translations } = caseStudy;
  const original = translations.find(({ locale }) => locale === originalLocale);
  const rich = readDocuments(documents ?? {});
  const given: Partial<Texts> = { ...cleanTexts(input), ...rich.texts };
  const texts: SuggestedTexts = {};
  for (const name of TEXT_NAMES) {
    const text = given[name];
    if (!text) continue;
    const document = (rich.documents as Partial<Record<TextName, SuggestedText['document']>>)[name];
    const source = {
      version: original?.madeFrom[name]?.version ?? sourceVersion,
      text: original?.[name] || null,
    };
    texts[name] = { text, source, ...(document ? { document } : {}) };
  }
  const factProblems = factTextProblems(caseStudy, facts ?? []);
  if (factProblems.length === 0) Object.assign(texts, suggestedFacts(facts ?? [], caseStudy));
  const problems = [
    ...rich.problems,
    ...textProblems(given),
    ...factProblems,
    ...(note ? sentenceOf('note', note).problems : []),
  ];
  if (problems.length === 0 && Object.keys(texts).length === 0)
    problems.push({ field: 'input', code: 'suggestion.nothing' });
  return { texts, note: cleanText(note), problems };
}
