import { describe, expect, it } from '@jest/globals';
import type { Concept } from '../data/concepts.js';
import { differences, rebase, sameForm, toForm, toInput } from './form.js';

const concept = {
  code: 'waste',
  version: 2,
  topic: null,
  sdg: { number: 12 },
  broader: [{ code: 'environment', label: 'environnement' }],
  narrower: [],
  terms: [
    { locale: 'FR', text: 'déchets', kind: 'PREFERRED' },
    { locale: 'FR', text: 'ordures', kind: 'ALTERNATIVE' },
    { locale: 'JA', text: 'ごみ', kind: 'PREFERRED' },
    { locale: 'EN', text: 'waste', kind: 'PREFERRED' },
  ],
} as unknown as Concept;

describe('the form of a concept', () => {
  it('sends back what it was given', () => {
    const { topic, sdg, broader, terms } = toInput(toForm(concept));
    expect([topic, sdg, broader, terms]).toEqual([null, 12, ['environment'], concept.terms]);
  });

  it('reads one term a line and leaves empty lines out', () => {
    const form = toForm(concept);
    form.terms.ja.hidden = 'ごみ屋敷\n\n  ゴミ問題 ';
    expect(toInput(form).terms.filter(({ kind }) => kind === 'HIDDEN')).toEqual([
      { locale: 'JA', text: 'ごみ屋敷', kind: 'HIDDEN' },
      { locale: 'JA', text: 'ゴミ問題', kind: 'HIDDEN' },
    ]);
    expect(sameForm(form, toForm(concept))).toBe(false);
  });

  it('puts what was typed on what somebody else saved', () => {
    const typed = toForm(concept);
    typed.terms.ja.hidden = 'ごみ屋敷';
    const theirs = toForm({ ...concept, terms: [...concept.terms, { locale: 'FR', text: 'rebuts', kind: 'HIDDEN' }] });
    const joined = rebase(toForm(concept), typed, theirs);
    expect([joined.terms.ja.hidden, joined.terms.fr.hidden]).toEqual(['ごみ屋敷', 'rebuts']);
    expect(differences(theirs, joined)).toEqual(['terms.ja.hidden']);
  });
});
