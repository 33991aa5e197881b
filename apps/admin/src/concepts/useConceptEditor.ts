import { useState } from 'react';
import { useNavigate, useNotify } from 'react-admin';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useQueryClient } from '@tanstack/react-query';
import { useServices } from '../app/services.js';
import { fieldId } from '../caseStudies/fields.js';
import { useAttempt, type Trouble } from '../caseStudies/editor/useAttempt.js';
import type { Concept, ConceptConflict } from '../data/concepts.js';
import { useT } from '../i18n/useT.js';
import { PATHS, rebase, sameForm, toForm, toInput, type ConceptForm } from './form.js';

/** The state of the editor of one concept. */
export interface ConceptEditor {
  form: UseFormReturn<ConceptForm>;
  /** What stands on the server, as far as this page knows; null for a concept that isn't stored. */
  base: Concept | null;
  busy: boolean;
  trouble: Trouble<ConceptConflict> | null;
  refusals: readonly string[];
  save: () => Promise<void>;
  remove: () => Promise<void>;
  unsaved: () => boolean;
  dismiss: () => void;
  keepMine: (conflict: ConceptConflict) => void;
  takeTheirs: (conflict: ConceptConflict) => void;
}

/** Shows each refusal at its field and goes to the first; returns those that have no field here. */
function placeProblems(form: UseFormReturn<ConceptForm>, problems: readonly { field: string; message: string }[]) {
  const byField = Map.groupBy(problems, ({ field }) => field);
  for (const [field, list] of byField) {
    const message = list.map((problem) => problem.message).join('\n');
    if (PATHS.includes(field)) form.setError(field as 'code', { type: 'server', message });
  }
  const first = PATHS.find((path) => byField.has(path));
  if (first) document.getElementById(fieldId(first))?.focus();
  return problems.filter(({ field }) => !PATHS.includes(field)).map(({ message }) => message);
}

/** Edits a concept, or makes one where `initial` is null. */
export function useConceptEditor(initial: Concept | null): ConceptEditor {
  const t = useT();
  const notify = useNotify();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { thesaurus } = useServices();
  const form = useForm<ConceptForm>({ defaultValues: toForm(initial) });
  const [base, setBase] = useState(initial);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const { attempt, busy, trouble, setTrouble } = useAttempt<ConceptConflict>();
  const unsaved = () => !sameForm(form.getValues(), toForm(base));
  const ground = (record: Concept | null, values: ConceptForm) => {
    setBase(record);
    form.reset(values);
    setTrouble(null);
  };

  const save = async () => {
    const sent = structuredClone(form.getValues());
    form.clearErrors();
    setRefusals([]);
    const code = base?.code ?? sent.code.trim();
    const outcome = await attempt(() => thesaurus.save(code, base?.version ?? 0, toInput(sent)));
    if (outcome?.kind === 'invalid') setRefusals(placeProblems(form, outcome.problems));
    if (outcome?.kind === 'stale') setTrouble(outcome);
    if (outcome?.kind !== 'saved') return;
    ground(outcome.record, toForm(outcome.record));
    void queries.invalidateQueries({ queryKey: ['concepts'] });
    notify(t('concept.saved'), { type: 'success' });
    if (!base) setTimeout(() => navigate(`/concepts/${code}`));
  };

  const remove = async () => {
    if (!base) return;
    const outcome = await attempt(() => thesaurus.remove(base.code, base.version));
    if (outcome?.kind === 'stale') setTrouble(outcome);
    if (outcome?.kind !== 'deleted') return;
    form.reset(toForm(base));
    void queries.invalidateQueries({ queryKey: ['concepts'] });
    notify(t('concept.deleted'), { type: 'success' });
    setTimeout(() => navigate('/concepts'));
  };

  const keepMine = ({ current }: ConceptConflict) =>
    ground(current, current ? rebase(toForm(base), form.getValues(), toForm(current)) : form.getValues());
  const takeTheirs = ({ current }: ConceptConflict) => {
    ground(current ?? base, toForm(current ?? base));
    if (!current) setTimeout(() => navigate('/concepts'));
  };
  const dismiss = () => setTrouble(null);
  return { form, base, busy, trouble, refusals, save, remove, unsaved, dismiss, keepMine, takeTheirs };
}
