import { useEffect, useRef, useState, type Dispatch, type SetStateAction } from 'react';
import { useNotify } from 'react-admin';
import type { UseFormReturn } from 'react-hook-form';
import { useServices } from '../../app/services.js';
import type { CaseStudy, Conflict, Problem, SaveResult } from '../../data/desk.js';
import type { Move, MoveOutcome } from '../../data/moves.js';
import { useReaderLocale, useT } from '../../i18n/useT.js';
import { placeOf } from '../fields.js';
import { changesOf, giveUp, hasChanges, rebase, toForm, type CaseStudyForm } from '../form.js';
import { faultsOf } from '../rules.js';
import { useCaseStudyForm } from '../useCaseStudyForm.js';
import { useAttempt, type Trouble } from './useAttempt.js';

/** The state of the editor of one case study. */
export interface Editor {
  form: UseFormReturn<CaseStudyForm>;
  /** What stands on the server, as far as this page knows. */
  base: CaseStudy;
  busy: boolean;
  trouble: Trouble | null;
  /** Refusals that belong to no field of this form. */
  refusals: readonly string[];
  /** Stores what was changed; the stored case, or null where something is to be mended first. */
  save: () => Promise<CaseStudy | null>;
  /** Makes a move on what stands on the server; null where no answer came. */
  move: (record: CaseStudy, move: Move) => Promise<MoveOutcome | null>;
  dismiss: () => void;
  /** Puts what was typed on what somebody else saved, but for the fields given up: still to be saved. */
  keepMine: (conflict: Conflict, givenUp?: readonly string[]) => void;
  /** Shows what somebody else saved in place of what was typed. */
  takeTheirs: (conflict: Conflict) => void;
}

/** Shows each refusal at its field; the path of the first, and the refusals that have no field here. */
function placeProblems(form: UseFormReturn<CaseStudyForm>, problems: readonly Problem[]) {
  const placed = problems.map(({ field, textLocale, message }) => ({
    message,
    path: placeOf(field, textLocale)?.path,
  }));
  for (const { path, message } of placed) if (path) form.setError(path as 'topics', { type: 'server', message });
  return {
    first: placed.find(({ path }) => path)?.path,
    homeless: placed.filter(({ path }) => !path).map(({ message }) => message),
  };
}

/** What an answer to a save means for the page. */
function useSettle(
  form: UseFormReturn<CaseStudyForm>,
  reveal: (path: string) => void,
  setTrouble: (trouble: Trouble) => void,
) {
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const settle = ({ record, outcome }: SaveResult, sent: CaseStudyForm): CaseStudy | null => {
    setRefusals([]);
    if (outcome.kind === 'saved') {
      // What was typed while the answer was on its way stays, on top of what was stored.
      form.reset(rebase(sent, form.getValues(), toForm(record)));
      return record;
    }
    if (outcome.kind === 'stale') {
      setTrouble(outcome);
      return null;
    }
    if (outcome.kind === 'refused') {
      setRefusals([outcome.message]);
      return null;
    }
    const { first, homeless } = placeProblems(form, outcome.problems);
    setRefusals(homeless);
    if (first) reveal(first);
    return null;
  };
  return { refusals, settle };
}

/** After a change of language the server's labels and sentences come again; what is typed stays. */
function useRelabel(form: UseFormReturn<CaseStudyForm>, id: string, setBase: Dispatch<SetStateAction<CaseStudy>>) {
  const locale = useReaderLocale();
  const { desk } = useServices();
  const labelled = useRef(locale);
  useEffect(() => {
    if (labelled.current === locale) return;
    labelled.current = locale;
    const relabel = (fresh: CaseStudy | null) => {
      // A newer version is not taken over in silence: the next save will say who made it.
      if (!fresh) return;
      setBase((now) => (now.version === fresh.version ? fresh : now));
      const names = new Map(fresh.partners.map(({ id, name }) => [id, name]));
      const partners = form.getValues('partners');
      form.setValue(
        'partners',
        partners.map((partner) => ({ ...partner, name: names.get(partner.id) ?? partner.name })),
      );
    };
    void desk.load(id).then(relabel, () => undefined);
  }, [locale, desk, form, id, setBase]);
}

/** @param reveal shows the field of a path and gives it the focus */
export function useEditor(initial: CaseStudy, reveal: (path: string) => void): Editor {
  const t = useT();
  const notify = useNotify();
  const { desk, moves } = useServices();
  const form = useCaseStudyForm(toForm(initial));
  const [base, setBase] = useState(initial);
  const { attempt, busy, trouble, setTrouble } = useAttempt();
  const { refusals, settle } = useSettle(form, reveal, setTrouble);
  useRelabel(form, initial.id, setBase);

  const save = async (): Promise<CaseStudy | null> => {
    if (!(await form.trigger())) {
      const [first] = Object.keys(faultsOf(form.getValues()));
      if (first) reveal(first);
      notify(t('editor.mend'), { type: 'warning' });
      return null;
    }
    const sent = structuredClone(form.getValues());
    const changes = changesOf(base, sent);
    if (!changes.facts && changes.texts.length === 0) return base;
    const result = await attempt(() => desk.save(base, changes));
    if (!result) return null;
    setBase(result.record);
    return settle(result, sent);
  };

  const move = async (record: CaseStudy, step: Move): Promise<MoveOutcome | null> => {
    const outcome = await attempt(() => moves.make(record, step));
    if (outcome?.kind === 'saved') {
      setBase(outcome.record);
      form.reset(rebase(toForm(record), form.getValues(), toForm(outcome.record)));
    }
    if (outcome?.kind === 'stale') setTrouble(outcome);
    return outcome;
  };

  const ground = (conflict: Conflict, values: CaseStudyForm) => {
    setBase(conflict.current);
    form.reset(values);
    setTrouble(null);
  };
  const keepMine = (conflict: Conflict, givenUp: readonly string[] = []) => {
    const before = toForm(base);
    ground(conflict, rebase(before, giveUp(form.getValues(), before, givenUp), toForm(conflict.current)));
  };
  const takeTheirs = (conflict: Conflict) => ground(conflict, toForm(conflict.current));
  return { form, base, busy, trouble, refusals, save, move, dismiss: () => setTrouble(null), keepMine, takeTheirs };
}

/** Whether something typed is not stored yet. */
export const isDirty = (base: CaseStudy, values: CaseStudyForm): boolean => hasChanges(base, values);
