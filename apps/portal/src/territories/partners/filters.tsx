import { Button, formatCountry } from '#ui';
import type { FormEvent } from 'react';
import { pathTo } from '../../app/paths.js';
import { Link, useRouter } from '../../app/router.js';
import type { TerritoryTopicsQuery } from '../../generated/graphql.js';
import { useT } from '../parts/catalogue.js';
import { searchOf } from '../parts/form-data.js';
import form from '../parts/form.module.css';
import { SelectField } from '../parts/select-field.js';
import { COUNTRIES, TIERS } from '../parts/codes.js';
import styles from './partners.module.css';
import {
  isFiltered,
  KINDS,
  parsePartners,
  partnersSearch,
  SIZE_CODES,
  STEP,
  type PartnersState,
} from './partners-state.js';

type Topic = TerritoryTopicsQuery['topics'][number];

/** Topics under their workshops, in the workshops' order. */
function byTheme(topics: readonly Topic[]): { label: string; topics: Topic[] }[] {
  const themes = new Map<string, { number: number; label: string; topics: Topic[] }>();
  for (const topic of topics) {
    const { code = '', number = null, label = '' } = topic.theme ?? {};
    const theme = themes.get(code) ?? { number: number ?? 99, label, topics: [] };
    theme.topics.push(topic);
    themes.set(code, theme);
  }
  return [...themes.values()].sort((a, b) => a.number - b.number);
}

/** What narrows the suggestions: a topic, a country. A form that a browser can send by itself. */
export function PartnerFilters({ id, state, topics }: { id: string; state: PartnersState; topics: readonly Topic[] }) {
  const { locale, navigate } = useRouter();
  const t = useT();
  const path = pathTo('partners', locale, { id });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const asked = partnersSearch({
      ...parsePartners(searchOf(new FormData(event.currentTarget))),
      first: STEP,
    }).toString();
    navigate(asked ? `${path}?${asked}` : path, { scroll: 'keep' });
  };
  return (
    <form method="get" action={path} className={form.filters} onSubmit={submit} aria-label={t('partners.filters')}>
      <SelectField name="topic" label={t('filter.topic')} value={state.topic ?? ''} className={styles.topic}>
        <option value="">{t('filter.anyTopic')}</option>
        {byTheme(topics).map((theme) => (
          <optgroup key={theme.label} label={theme.label}>
            {theme.topics.map((topic) => (
              <option key={topic.code} value={topic.code}>
                {topic.label}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      <Places state={state} />
      <Button type="submit">{t('filter.apply')}</Button>
      {isFiltered(state) ? <Link to={path}>{t('filter.clear')}</Link> : null}
    </form>
  );
}

/** Where partners lie, and how large they are. */
function Places({ state }: { state: PartnersState }) {
  const { locale } = useRouter();
  const t = useT();
  return (
    <>
      <SelectField name="country" label={t('filter.partnerCountry')} value={state.country ?? ''}>
        <option value="">{t('filter.otherCountry')}</option>
        {COUNTRIES.map((code) => (
          <option key={code} value={code}>
            {formatCountry(code, locale)}
          </option>
        ))}
        <option value="both">{t('filter.bothCountries')}</option>
      </SelectField>
      <SelectField name="tier" label={t('filter.tier')} value={state.tier ?? ''}>
        <option value="">{t('filter.anyTier')}</option>
        {TIERS.map((code) => (
          <option key={code} value={code}>
            {t(`tier.${code}`)}
          </option>
        ))}
      </SelectField>
      <SelectField name="size" label={t('filter.size')} value={state.size ?? ''}>
        <option value="">{t('filter.anySize')}</option>
        {SIZE_CODES.map((code) => (
          <option key={code} value={code}>
            {t(`size.${code}`)}
          </option>
        ))}
      </SelectField>
      <SelectField name="geography" label={t('filter.geography')} value={state.geography ?? ''}>
        <option value="">{t('filter.anyGeography')}</option>
        {KINDS.map((code) => (
          <option key={code} value={code}>
            {t(`geography.${code}`)}
          </option>
        ))}
      </SelectField>
    </>
  );
}
