import { Button, formatCountry } from '#ui';
import type { FormEvent } from 'react';
import { pathTo } from '../../app/paths.js';
import { Link, useRouter } from '../../app/router.js';
import type { TerritoryTopicsQuery } from '../../generated/graphql.js';
import { useT } from '../parts/catalogue.js';
import { searchOf } from '../parts/form-data.js';
import form from '../parts/form.module.css';
import { SelectField } from '../parts/select-field.js';
import { COUNTRIES } from '../parts/codes.js';
import styles from './partners.module.css';
import { parsePartners, partnersSearch, STEP, type PartnersState } from './partners-state.js';

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
      <SelectField name="country" label={t('filter.partnerCountry')} value={state.country ?? ''}>
        <option value="">{t('filter.otherCountry')}</option>
        {COUNTRIES.map((code) => (
          <option key={code} value={code}>
            {formatCountry(code, locale)}
          </option>
        ))}
      </SelectField>
      <Button type="submit">{t('filter.apply')}</Button>
      {state.topic || state.country ? <Link to={path}>{t('filter.clear')}</Link> : null}
    </form>
  );
}
