import { useCallback, useState } from 'react';
import { useNotify } from 'react-admin';
import type { UseFormReturn } from 'react-hook-form';
import { useServices } from '../../app/services.js';
import { RequestError } from '../../data/client.js';
import type { CaseStudy, Conflict, PublishOutcome, SaveResult } from '../../data/desk.js';
import type { Locale } from '#shared';
import { useT } from '../../i18n/useT.js';
import { placeOf } from '../fields.js';
import { changesOf, hasChanges, rebase, toForm, type CaseStudyForm } from '../form.js';
import { faultyPaths, useCaseStudyForm } from '../useCaseStudyForm.js';

/** What keeps a save from being finished: what was typed stays in every case. */
export type Trouble = { kind: 'stale'; conflict: Conflict } | { kind: 'signedOut' } | { kind: 'failed'; message: string };

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
  save(): Promise<CaseStudy | null>;
  publish(record: CaseStudy, locales: readonly Locale[]): Promise<PublishOutcome | null>;
  dismiss(): void;
  /** Puts what was typed on what somebody else saved: still to be saved. */
  keepMine(conflict: Conflict): void;
  /** Shows what somebody else saved in place of what was typed. */
  takeTheirs(conflict: Conflict): void;
}

function troubleOf(error: unknown, unexpected: string): Trouble {
  if (error instanceof RequestError && error.status === 401) return { kind: 'signedOut' };
  return { kind: 'failed', message: error instanceof RequestError ? error.message : unexpected };
}

/** @param reveal shows the field of a path and gives it the focus */
export function useEditor(initial: CaseStudy, reveal: (path: string) => void): Editor {
  const t = useT();
  const notify = useNotify();
  const { desk } = useServices();
  const form = useCaseStudyForm(toForm(initial));
  const [base, setBase] = useState(initial);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [refusals, setRefusals] = useState<readonly string[]>([]);

  const attempt = useCallback(
    async <Result>(work: () => Promise<Result>): Promise<Result | null> => {
      setBusy(true);
      setTrouble(null);
      setRefusals([]);
      try {
        return await work();
      } catch (error) {
        setTrouble(troubleOf(error, t('error.unexpected')));
        return null;
      } finally {
        setBusy(false);
      }
    },
    [t],
  );

  const settle = ({ record, outcome }: SaveResult, sent: CaseStudyForm): CaseStudy | null => {
    setBase(record);
    if (outcome.kind === 'saved') {
      // What was typed while the answer was on its way stays, on top of what was stored.
      form.reset(rebase(sent, form.getValues(), toForm(record)));
      return record;
    }
    if (outcome.kind === 'stale') {
      setTrouble({ kind: 'stale', conflict: outcome.conflict });
      return null;
    }
    const placed = outcome.problems.map((problem) => ({ ...problem, place: placeOf(problem.field, problem.textLocale) }));
    for (const { place, message } of placed) if (place) form.setError(place.path as 'topics', { type: 'server', message });
    setRefusals(placed.filter(({ place }) => !place).map(({ message }) => message));
    const first = placed.find(({ place }) => place)?.place;
    if (first) reveal(first.path);
    return null;
  };

  const save = async (): Promise<CaseStudy | null> => {
    if (!(await form.trigger())) {
      const [first] = faultyPaths(form.formState.errors);
      if (first) reveal(first);
      notify(t('editor.mend'), { type: 'warning' });
      return null;
    }
    const sent = structuredClone(form.getValues());
    const changes = changesOf(base, sent);
    if (!changes.facts && changes.texts.length === 0) return base;
    const result = await attempt(() => desk.save(base, changes));
    return result && settle(result, sent);
  };

  const publish = async (record: CaseStudy, locales: readonly Locale[]): Promise<PublishOutcome | null> => {
    const outcome = await attempt(() => desk.publish(record, locales));
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

  return {
    form,
    base,
    busy,
    trouble,
    refusals,
    save,
    publish,
    dismiss: () => setTrouble(null),
    keepMine: (conflict) => ground(conflict, rebase(toForm(base), form.getValues(), toForm(conflict.current))),
    takeTheirs: (conflict) => ground(conflict, toForm(conflict.current)),
  };
}

/** Whether something typed is not stored yet; follows every change. */
export const isDirty = (base: CaseStudy, values: CaseStudyForm): boolean => hasChanges(base, values);
