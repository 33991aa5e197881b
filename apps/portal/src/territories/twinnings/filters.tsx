import { Button, formatCountry } from '#ui';
import { useEffect, useRef, type FormEvent } from 'react';
import { pathTo } from '../../app/paths.js';
import { Link, useRouter } from '../../app/router.js';
import { useT } from '../parts/catalogue.js';
import { COUNTRIES } from '../parts/codes.js';
import { searchOf } from '../parts/form-data.js';
import form from '../parts/form.module.css';
import { SelectField } from '../parts/select-field.js';
import { parseRegister, registerSearch, type RegisterState } from './register.js';

/** What narrows the register: a name in any script, and which country is read first. A form that a browser can send by itself. */
export function RegisterFilters({ state }: { state: RegisterState }) {
  const { locale, navigate } = useRouter();
  const t = useT();
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (name.current) name.current.value = state.query;
  }, [state.query]);
  const path = pathTo('twinnings', locale);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { query, country } = parseRegister(searchOf(new FormData(event.currentTarget)));
    const asked = registerSearch({ ...state, query, country, page: 1 }).toString();
    navigate(asked ? `${path}?${asked}` : path, { scroll: 'keep' });
  };
  return (
    <form
      role="search"
      method="get"
      action={path}
      className={form.filters}
      onSubmit={submit}
      aria-label={t('twinnings.filters')}
    >
      <label className={form.field}>
        <span>{t('twinnings.name')}</span>
        <input ref={name} className={form.input} type="search" name="q" defaultValue={state.query} autoComplete="off" />
      </label>
      <SelectField name="country" label={t('twinnings.country')} value={state.country === 'JP' ? 'JP' : ''}>
        {COUNTRIES.map((code) => (
          <option key={code} value={code === 'FR' ? '' : code}>
            {formatCountry(code, locale)}
          </option>
        ))}
      </SelectField>
      <Button type="submit">{t('filter.apply')}</Button>
      {state.query || state.country ? <Link to={path}>{t('filter.clear')}</Link> : null}
    </form>
  );
}
