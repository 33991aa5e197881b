import { Button, formatCountry } from '#ui';
import type { FormEvent } from 'react';
import { pathTo } from '../../app/paths.js';
import { Link, useRouter } from '../../app/router.js';
import { useT } from '../parts/catalogue.js';
import { COUNTRIES, TIERS } from '../parts/codes.js';
import { searchOf } from '../parts/form-data.js';
import form from '../parts/form.module.css';
import { SelectField } from '../parts/select-field.js';
import { finderSearch, parseFinder, type FinderState } from './finder-state.js';
import styles from './collectivities.module.css';
import { NameField } from './name-field.js';

/** Names that show what the field understands, each in its own language. */
const EXAMPLES = [
  { text: 'Kanaz', lang: undefined },
  { text: '金沢', lang: 'ja' },
  { text: 'かなざわ', lang: 'ja' },
  { text: 'saint malo', lang: 'fr' },
] as const;

/** The question: a name, and what narrows it. A form that a browser can send by itself. */
export function FinderForm({ state }: { state: FinderState }) {
  const { locale, navigate } = useRouter();
  const t = useT();
  const path = pathTo('collectivities', locale);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const asked = finderSearch({ ...parseFinder(searchOf(new FormData(event.currentTarget))), page: 1 }).toString();
    navigate(asked ? `${path}?${asked}` : path, { scroll: 'keep' });
  };
  return (
    <form
      role="search"
      method="get"
      action={path}
      className={styles.form}
      onSubmit={submit}
      aria-label={t('finder.label')}
    >
      <NameField initial={state.query} country={state.country} />
      <p className={styles.examples}>
        {t('finder.examples')}
        {EXAMPLES.map(({ text, lang }) => (
          <Link
            key={text}
            to={pathTo('collectivities', locale, undefined, new URLSearchParams({ q: text }))}
            lang={lang === locale ? undefined : lang}
          >
            {text}
          </Link>
        ))}
      </p>
      <Filters state={state} />
    </form>
  );
}

function Filters({ state }: { state: FinderState }) {
  const { locale } = useRouter();
  const t = useT();
  return (
    <div className={form.filters}>
      <SelectField name="country" label={t('filter.country')} value={state.country ?? ''}>
        <option value="">{t('filter.anyCountry')}</option>
        {COUNTRIES.map((code) => (
          <option key={code} value={code}>
            {formatCountry(code, locale)}
          </option>
        ))}
      </SelectField>
      <SelectField name="tier" label={t('filter.tier')} value={state.tier ?? ''}>
        <option value="">{t('filter.anyTier')}</option>
        {TIERS.map((tier) => (
          <option key={tier} value={tier}>
            {t(`tier.${tier}`)}
          </option>
        ))}
      </SelectField>
      <label className={form.check}>
        <input key={String(state.casesOnly)} type="checkbox" name="cases" value="1" defaultChecked={state.casesOnly} />
        <span>{t('filter.casesOnly')}</span>
      </label>
      <Button type="submit" kind="primary">
        {t('finder.submit')}
      </Button>
    </div>
  );
}
