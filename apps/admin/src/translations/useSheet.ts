import { useCallback, useState } from 'react';
import { useNotify } from 'react-admin';
import { useServices } from '../app/services.js';
import { useAttempt } from '../caseStudies/editor/useAttempt.js';
import type { Sheet, SheetField, SheetOutcome } from '../data/translations.js';
import { fromWire } from '../data/locales.js';
import { useT } from '../i18n/useT.js';
import { useMachineDraft } from './useMachineDraft.js';

/** Somebody else saved in between. */
export interface SheetConflict {
  changedBy: string | null;
  changedAt: string;
}

/** What is typed and not stored yet, by the name of its field. */
export type Typed = Readonly<Record<string, string>>;

/** What a field shows: what is typed, else what is stored. */
export const shownIn = (field: SheetField, typed: Typed): string => typed[field.name] ?? field.text ?? '';

/** The fields in which something else is typed than what is stored. */
export const changedFields = ({ fields }: Sheet, typed: Typed): SheetField[] =>
  fields.filter((field) => typed[field.name] !== undefined && typed[field.name] !== (field.text ?? ''));

/** The fields that want work, as the page shows them. */
export const fieldsToDo = ({ fields }: Sheet, typed: Typed): SheetField[] =>
  fields.filter(({ name, status }) => typed[name] === undefined && (status === 'MISSING' || status === 'OUTDATED'));

/** The fields whose stored text is another in a fresh sheet. */
const passedBy = (before: Sheet, fresh: Sheet): string[] =>
  fresh.fields
    .filter(({ name, text }) => text !== before.fields.find((field) => field.name === name)?.text)
    .map(({ name }) => name);

/** What is shown and typed, and what came of the last request. */
function useSheetState(initial: Sheet) {
  const { translations } = useServices();
  const [sheet, setSheet] = useState(initial);
  const [typed, setTyped] = useState<Typed>({});
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<string>();
  const [passed, setPassed] = useState<readonly string[]>([]);
  const attempts = useAttempt<SheetConflict>();
  const { trouble, setTrouble } = attempts;

  /** Shows what stands now; what is typed stays, but for what has been stored as it was typed. */
  const reload = async (stored: Typed = {}) => {
    const fresh = await translations.sheet(sheet.caseStudy.id, fromWire(sheet.locale));
    if (fresh) setSheet(fresh);
    setTyped((now) => Object.fromEntries(Object.entries(now).filter(([name, text]) => stored[name] !== text)));
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
  const type = useCallback((name: string, text: string) => setTyped((now) => ({ ...now, [name]: text })), []);
  return { ...attempts, sheet, typed, faults, refusal, passed, reload, refuse, forgive, type };
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
    if (outcome?.kind === 'refused') refuse(outcome);
  };
  const run = async (work: () => Promise<SheetOutcome>, done: string, sent: Typed = {}) =>
    settle(await attempt(work), sent, done);
  const save = async () => {
    const sent = Object.fromEntries(changedFields(sheet, typed).map(({ name }) => [name, typed[name] ?? '']));
    if (Object.keys(sent).length > 0) await run(() => translations.save(sheet, sent), t('editor.savedNote'), sent);
  };
  return {
    ...shown,
    save: () => void save(),
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
