import { useServices } from '../app/services.js';
import type { Done } from '../data/people.js';
import type { Sheet, SheetOutcome } from '../data/translations.js';
import { useT } from '../i18n/useT.js';
import { suggestedValues } from './useSuggesting.js';
import { sheetInput, type Typed } from './values.js';

/** Suggesting a translation, and deciding on what is suggested. */
export function useSuggestionMoves(
  { sheet, typed, note }: { sheet: Sheet; typed: Typed; note: string },
  run: (work: () => Promise<SheetOutcome>, done: string, sent?: Typed) => Promise<void>,
  reload: () => Promise<void>,
) {
  const t = useT();
  const { translations } = useServices();
  /** What is typed in fields that something else is about to be stored in. */
  const typedIn = (fields: readonly string[] | null): Typed =>
    Object.fromEntries(Object.entries(typed).filter(([name]) => fields === null || fields.includes(name)));
  const suggest = async () => {
    const values = suggestedValues(sheet, typed);
    if (Object.keys(values).length === 0) return;
    await run(() => translations.suggest(sheet, { ...sheetInput(values), note }), t('suggest.sent'));
  };
  const done = async (work: () => Promise<Done>): Promise<Done> => {
    const outcome = await work();
    if (outcome.kind === 'done') await reload();
    return outcome;
  };
  return {
    suggest: () => void suggest(),
    withdraw: (id: string) => done(() => translations.withdrawSuggestion(id)),
    decline: (id: string, words: string) => done(() => translations.declineSuggestion(id, words)),
    /** @param fields null: all that are open */
    take: (id: string, fields: readonly string[] | null) =>
      void run(() => translations.takeSuggestion(sheet, id, fields), t('suggested.taken'), typedIn(fields)),
  };
}
