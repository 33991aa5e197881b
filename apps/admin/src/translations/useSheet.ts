import { useCallback, useState } from 'react';
import { useNotify } from 'react-admin';
import { useServices } from '../app/services.js';
import { useAttempt } from '../caseStudies/editor/useAttempt.js';
import type { Sheet, SheetOutcome } from '../data/translations.js';
import { fromWire } from '../data/locales.js';
import { useT } from '../i18n/useT.js';
import { useSuggestionMoves } from './useSuggestionMoves.js';
import { beginOf, modeOf, ownSuggestion } from './useSuggesting.js';
import { useMachineDraft } from './useMachineDraft.js';
import { changedFields, passedBy, sheetInput, shownIn, type SheetValue, type Typed } from './values.js';

/** Somebody else saved in between. */
export interface SheetConflict {
  changedBy: string | null;
  changedAt: string;
}

/** What is shown and typed, and what came of the last request. */
function useSheetState(initial: Sheet) {
  const { translations } = useServices();
  const [sheet, setSheet] = useState(initial);
  const [typed, setTyped] = useState<Typed>(() => beginOf(initial));
  const [note, setNote] = useState(() => (modeOf(initial) === 'suggest' ? (ownSuggestion(initial)?.note ?? '') : ''));
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<string>();
  const [passed, setPassed] = useState<readonly string[]>([]);
  const attempts = useAttempt<SheetConflict>();
  const { trouble, setTrouble } = attempts;

  /** Shows what stands now; what is typed stays, but for what has been stored as it was typed. */
  const reload = async (stored: Typed = {}) => {
    const fresh = await translations.sheet(sheet.caseStudy.id, fromWire(sheet.locale));
    if (fresh) setSheet(fresh);
    setTyped((now) => Object.fromEntries(Object.entries(now).filter(([name, value]) => stored[name] !== value)));
    setPassed(trouble?.kind === 'stale' && fresh ? passedBy(sheet, fresh) : []);
    setTrouble(null);
  };
  const refuse = ({ message, problems }: Extract<SheetOutcome, { kind: 'refused' }>) => {
    setRefusal(message);
    setFaults(Object.fromEntries(problems.map(({ field, message: fault }) => [field, fault])));
  };
  const forgive = () => {
    setRefusal(undefined);
    setFaults({});
  };
  const type = useCallback((name: string, value: SheetValue) => setTyped((now) => ({ ...now, [name]: value })), []);
  return { ...attempts, sheet, typed, faults, refusal, passed, reload, refuse, forgive, type, note, setNote };
}

/** One language of a case at the translation desk: what stands, what is typed, and what can be done. */
export function useSheet(initial: Sheet) {
  const t = useT();
  const notify = useNotify();
  const { translations } = useServices();
  const { reload, refuse, forgive, attempt, setTrouble, ...shown } = useSheetState(initial);
  const { sheet, typed } = shown;
  const { waiting, wait } = useMachineDraft(sheet, reload);

  const settle = async (outcome: SheetOutcome | null, sent: Typed, done: string) => {
    forgive();
    if (outcome?.kind === 'saved') {
      await reload(sent);
      notify(done, { type: 'success' });
    }
    if (outcome?.kind === 'asked') wait();
    if (outcome?.kind === 'stale') setTrouble({ kind: 'stale', conflict: outcome });
    if (outcome?.kind === 'refused') {
      if (outcome.partly) await reload();
      refuse(outcome);
    }
  };
  const run = async (work: () => Promise<SheetOutcome>, done: string, sent: Typed = {}) =>
    settle(await attempt(work), sent, done);
  const save = async () => {
    const sent = Object.fromEntries(changedFields(sheet, typed).map((field) => [field.name, shownIn(field, typed)]));
    if (Object.keys(sent).length === 0) return;
    await run(() => translations.save(sheet, sheetInput(sent)), t('editor.savedNote'), sent);
  };
  return {
    ...shown,
    save: () => void save(),
    ...useSuggestionMoves(shown, run, reload),
    confirm: (name: string) => void run(() => translations.confirm(sheet, [name]), t('sheet.confirmed')),
    setReady: (ready: boolean) =>
      void run(() => translations.setReady(sheet, ready), t(ready ? 'sheet.readyDone' : 'sheet.notReadyDone')),
    waiting,
    askMachine: () => void run(() => translations.askMachine(sheet), ''),
    reload: () => void attempt(() => reload()),
    dismiss: () => setTrouble(null),
  };
}

export type SheetState = ReturnType<typeof useSheet>;
