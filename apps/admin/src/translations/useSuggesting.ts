import { useMemo } from 'react';
import type { Sheet, Suggestion } from '../data/translations.js';
import { isSection } from '../caseStudies/texts.js';
import { keptDocument } from '../richText/documents.js';
import { changedFields, isSame, type SheetValue, type Typed } from './values.js';

/** What the page is for: writing the translation, suggesting one to those who do, or reading it. */
export type SheetMode = 'write' | 'suggest' | 'read';

/** What a viewer may do on a sheet. */
export function modeOf({ caseStudy: { abilities } }: Sheet): SheetMode {
  if (abilities.translate) return 'write';
  return abilities.suggestTranslation ? 'suggest' : 'read';
}

type SuggestedField = Suggestion['fields'][number];

/** What is suggested for a field, as the page shows it. */
export const suggestedIn = ({ name, text, document }: SuggestedField): SheetValue =>
  isSection(name) ? keptDocument(document) : text;

/** The viewer's own suggestion that nobody has decided on. */
export const ownSuggestion = (sheet: Sheet): Suggestion | null => sheet.suggestions.find(({ mine }) => mine) ?? null;

/** What a reviewer begins with: what they suggest already. */
export const beginOf = (sheet: Sheet): Typed =>
  modeOf(sheet) === 'suggest'
    ? Object.fromEntries((ownSuggestion(sheet)?.fields ?? []).map((field) => [field.name, suggestedIn(field)]))
    : {};

/** What a reviewer's page says beside the case, without what is the same as in the case. */
export const suggestedValues = (sheet: Sheet, typed: Typed): Typed =>
  Object.fromEntries(changedFields(sheet, typed).flatMap(({ name }) => (typed[name] ? [[name, typed[name]]] : [])));

/** Whether something else is typed than what is suggested already. */
export function isUnsent(sheet: Sheet, typed: Typed, note: string): boolean {
  const own = ownSuggestion(sheet);
  const [now, then] = [suggestedValues(sheet, typed), beginOf(sheet)];
  const names = new Set([...Object.keys(now), ...Object.keys(then)]);
  return note !== (own?.note ?? '') || [...names].some((name) => !isSame(now[name] ?? '', then[name] ?? ''));
}

/** A suggestion and its words for one field. */
export interface ForField {
  suggestion: Suggestion;
  field: SuggestedField;
}

const NONE: readonly ForField[] = [];

/** What waits for a decision, field by field; the same list as long as the sheet is the same. */
export function useByField(sheet: Sheet): (name: string) => readonly ForField[] {
  return useMemo(() => {
    const all = sheet.suggestions.flatMap((suggestion) =>
      suggestion.fields.filter(({ taken }) => !taken).map((field) => ({ suggestion, field })),
    );
    const lists = Map.groupBy(all, ({ field }) => field.name);
    return (name) => lists.get(name) ?? NONE;
  }, [sheet]);
}
