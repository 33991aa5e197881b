import { LOCALES, type Locale } from '#shared';
import { useEffect, useRef, type ComponentType } from 'react';
import { useT } from '../../app/portal-messages.js';
import { useRouter } from '../../app/router.js';
import choices from '../../parts/choices/choices.module.css';
import { useEnhancedField, whenIdle } from '../../parts/choices/use-enhanced-field.js';
import { SEARCH_FORM } from '../../parts/search-box/search-box.js';
import type { NameChoicesProps } from '../../territories/collectivities/name-choices.js';
import styles from './facets.module.css';

type Load = () => Promise<ComponentType<NameChoicesProps>>;

/** The field of names is the territories'; its sentences come with it. */
const loadIn =
  (locale: Locale): Load =>
  async () => {
    const [{ NameChoices }, { messages }] = await Promise.all([
      import('../../territories/collectivities/name-choices.js'),
      import('../../territories/parts/catalogue.js'),
    ]);
    await messages.load(locale);
    return NameChoices;
  };
const LOADS = Object.fromEntries(LOCALES.map((locale) => [locale, loadIn(locale)])) as Record<Locale, Load>;

interface AroundFieldProps {
  id: string;
  /** The name that the page could not settle; empty where there is none. */
  query: string;
  chosen: string | undefined;
  form: boolean;
  onChoose: (id: string) => void;
  /** Asks for a name as it was typed. */
  onEnter: (typed: string) => void;
}

/** Whose surroundings: a name in any script, with choices as one types where there is JavaScript. */
export function AroundField({ id, query, chosen, form, onChoose, onEnter }: AroundFieldProps) {
  const { locale } = useRouter();
  const t = useT();
  const plain = useRef<HTMLInputElement>(null);
  const enhanced = useEnhancedField(plain, LOADS[locale], whenIdle);
  useEffect(() => {
    if (plain.current) plain.current.value = query;
  }, [query]);
  const owner = form ? SEARCH_FORM : undefined;
  return (
    <div className={styles.year}>
      <label id={`${id}-label`} htmlFor={id}>
        {t('search.around.name')}
      </label>
      {enhanced ? (
        <enhanced.Field
          {...{ id, query, chosen }}
          name="place"
          form={owner}
          small
          typed={enhanced.typed}
          autoFocus={enhanced.autoFocus}
          country={null}
          onChoose={(choice) => onChoose(choice.id)}
          onEnter={form ? undefined : onEnter}
        />
      ) : (
        <div className={choices.box}>
          <input
            ref={plain}
            id={id}
            name="place"
            form={owner}
            type="search"
            className={styles.yearInput}
            defaultValue={query}
            autoComplete="off"
            maxLength={200}
          />
        </div>
      )}
    </div>
  );
}
