import { Button } from '#ui';
import { useRef, type ComponentType, type FormEvent, type RefObject } from 'react';
import { formParams } from '../../app/form.js';
import { pathTo } from '../../app/paths.js';
import { useT } from '../../app/portal-messages.js';
import { useRouter } from '../../app/router.js';
import { readSearch, writeSearch } from '../../pages/search/search-state.js';
import choices from '../choices/choices.module.css';
import { useEnhancedField, whenIdle } from '../choices/use-enhanced-field.js';
import styles from './search-box.module.css';
import type { SuggestFieldProps } from './suggest-field.js';

/** Controls elsewhere on the page join the question's form by this id. */
export const SEARCH_FORM = 'search-form';

interface SearchBoxProps {
  query?: string;
  large?: boolean;
}

const loadField = async (): Promise<ComponentType<SuggestFieldProps>> =>
  (await import('./suggest-field.js')).SuggestField;

function PlainField({ query, field }: { query: string; field: RefObject<HTMLInputElement | null> }) {
  const t = useT();
  return (
    <div className={`${choices.box} ${styles.field}`}>
      <input
        ref={field}
        id="q"
        name="q"
        type="search"
        className={`${choices.input} ${styles.input}`}
        defaultValue={query}
        placeholder={t('box.placeholder')}
        autoComplete="off"
        maxLength={1000}
        enterKeyHint="search"
      />
    </div>
  );
}

/** The question box: a GET form that works by itself, with suggestions where there is JavaScript. */
export function SearchBox({ query = '', large = false }: SearchBoxProps) {
  const { locale, navigate } = useRouter();
  const t = useT();
  const plain = useRef<HTMLInputElement>(null);
  const enhanced = useEnhancedField(plain, loadField, whenIdle);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const state = { ...readSearch(formParams(event.currentTarget)), page: 1 };
    navigate(pathTo('search', locale, undefined, writeSearch(state)), { scroll: large ? 'top' : 'keep' });
  };
  return (
    <form
      id={SEARCH_FORM}
      role="search"
      method="get"
      action={pathTo('search', locale)}
      onSubmit={submit}
      className={large ? styles.large : styles.normal}
    >
      <label id="q-label" htmlFor="q" className={`${choices.label} ${styles.label}`}>
        {t('box.label')}
      </label>
      <div className={styles.row}>
        {enhanced ? (
          <enhanced.Field query={query} typed={enhanced.typed} autoFocus={enhanced.autoFocus} />
        ) : (
          <PlainField key={query} query={query} field={plain} />
        )}
        <Button type="submit" kind="primary" className={styles.submit}>
          {t('box.submit')}
        </Button>
      </div>
    </form>
  );
}
