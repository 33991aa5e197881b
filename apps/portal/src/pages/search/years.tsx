import { useState, type KeyboardEvent } from 'react';
import { useT } from '../../app/portal-messages.js';
import { SEARCH_FORM } from '../../parts/search-box/search-box.js';
import styles from './facets.module.css';
import type { FacetsProps } from './facets.js';
import { useChange } from './use-change.js';
import { withYear, type SearchState, type YearName } from './search-state.js';

interface YearProps {
  name: YearName;
  state: SearchState;
  form: boolean;
  /** The id of the sentence that says what a year looks like, where what is typed isn't one. */
  trouble: string;
  wrong: boolean;
  apply: (name: YearName, typed: string) => void;
}

function Year({ name, state, form, trouble, wrong, apply }: YearProps) {
  const t = useT();
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    // In the sheet there is no form to send.
    if (event.key === 'Enter' && !form) apply(name, event.currentTarget.value);
  };
  return (
    <label className={styles.year}>
      <span>{t(`search.years.${name}`)}</span>
      <input
        key={state[name] ?? ''}
        name={name}
        form={form ? SEARCH_FORM : undefined}
        defaultValue={state[name] ?? ''}
        inputMode="numeric"
        pattern="(19|20)[0-9]{2}"
        maxLength={4}
        autoComplete="off"
        placeholder="2020"
        className={styles.yearInput}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? trouble : undefined}
        onBlur={(event) => apply(name, event.currentTarget.value)}
        onKeyDown={onKey}
      />
    </label>
  );
}

/** The years that a case was going on in. What is no year changes nothing, and is said. */
export function Years({ state, idPrefix, form = false }: FacetsProps) {
  const t = useT();
  const change = useChange();
  const [wrong, setWrong] = useState<YearName>();
  const apply = (name: YearName, typed: string): void => {
    const next = withYear(state, name, typed);
    setWrong(next ? undefined : name);
    if (next && (next.from !== state.from || next.to !== state.to)) change(next);
  };
  const id = `${idPrefix}-years`;
  const trouble = `${id}-trouble`;
  return (
    <details className={styles.group} open={state.from !== undefined || state.to !== undefined || undefined}>
      <summary className={styles.legend} id={id}>
        {t('search.facet.years')}
      </summary>
      <div role="group" aria-labelledby={id} className={styles.years}>
        {(['from', 'to'] as const).map((name) => (
          <Year key={name} {...{ name, state, form, trouble, apply }} wrong={wrong === name} />
        ))}
      </div>
      <p id={trouble} role="status" className={styles.trouble}>
        {wrong ? t('search.years.wrong') : ''}
      </p>
    </details>
  );
}
