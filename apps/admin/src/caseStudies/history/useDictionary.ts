import { useGetMany } from 'react-admin';
import type { Collectivity, Sdg, Term } from '../../data/readers.js';
import type { FieldComparison } from '../../data/history.js';
import { useT } from '../../i18n/useT.js';
import { useChoices } from '../inputs/useChoices.js';
import { nameWithCountry } from '../labels.js';
import type { Dictionary } from './said.js';

const byCode = (rows: readonly { code: string; label: string }[]) =>
  new Map(rows.map(({ code, label }) => [code, label] as const));

/** Words for the codes of a comparison; collectivities that it names are asked for by their ids. */
export function useDictionary(comparisons: readonly FieldComparison[]): Dictionary {
  const t = useT();
  const { rows: topics } = useChoices<Term>('topics');
  const { rows: themes } = useChoices<Term>('themes');
  const { rows: factors } = useChoices<Term>('factors');
  const { rows: challenges } = useChoices<Term>('challenges');
  const { rows: sdgs } = useChoices<Sdg>('sdgs');
  const partners = comparisons.find(({ field }) => field === 'partnerIds')?.parts ?? [];
  const ids = [...new Set(partners.flatMap(({ text }) => text.split('\n')).filter((id) => /^\d+$/.test(id)))];
  const { data: places } = useGetMany<Collectivity>('collectivities', { ids }, { enabled: ids.length > 0 });
  return {
    topics: byCode(topics),
    themes: byCode(themes),
    factors: byCode(factors),
    challenges: byCode(challenges),
    sdgs: new Map(sdgs.map(({ number, label }) => [String(number), t('choice.sdg', { number, label })])),
    sdgTargets: new Map(
      sdgs.flatMap(({ targets }) => targets.map(({ code, label }) => [code, `${code} ${label}`] as const)),
    ),
    partnerIds: new Map((places ?? []).map((place) => [place.id, nameWithCountry(place, t)])),
  };
}
