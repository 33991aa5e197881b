import { describe, expect, it } from '@jest/globals';
import { noLocal } from './details/local.js';
import { newForm, type CaseStudyForm } from './form.js';
import { faultsOf } from './rules.js';

function form(change: (values: CaseStudyForm) => void = () => undefined): CaseStudyForm {
  const values = newForm({ id: '1', name: 'Nancy', country: 'FR' }, 'fr');
  values.translations.fr.title = 'Un titre';
  change(values);
  return values;
}

describe('the rules of a case study', () => {
  it('need only an owner and a title in one language', () => {
    expect(faultsOf(form())).toEqual({});
    expect(Object.keys(faultsOf(newForm(null, 'ja')))).toEqual(['owner', 'translations.ja.title']);
  });

  it('want a title where another language was begun', () => {
    const faults = faultsOf(form((values) => void (values.translations.ja.summary = '要約')));
    expect(faults).toEqual({ 'translations.ja.title': { key: 'fault.titleNeeded' } });
  });

  it('count characters as a reader does', () => {
    const faults = faultsOf(form((values) => void (values.translations.fr.title = '𠮷'.repeat(252))));
    expect(faults).toEqual({ 'translations.fr.title': { key: 'fault.tooLong', values: { over: 2 } } });
  });

  it.each([
    ['2019', '2023', false, []],
    ['2023', '2019', false, ['endYear']],
    ['2023', '2019', true, []],
    ['19', '', false, ['startYear']],
    ['', '20233', false, ['endYear']],
  ])('take the period %s to %s, ongoing %s', (startYear, endYear, ongoing, faulty) => {
    const faults = faultsOf(form((values) => void Object.assign(values, { startYear, endYear, ongoing })));
    expect(Object.keys(faults)).toEqual(faulty);
  });

  it('take only addresses of the web', () => {
    const links = ['https://example.org', 'javascript:alert(1)', 'example.org', ''].map((url) => ({
      ...{ entry: '', url },
      label: noLocal(),
    }));
    expect(Object.keys(faultsOf(form((values) => void (values.links = links))))).toEqual([
      'links.1.url',
      'links.2.url',
    ]);
  });
});
