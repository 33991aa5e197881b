import { useEffect, useRef, type ComponentType } from 'react';
import type { Country } from '../../generated/graphql.js';
import field from '../../parts/choices/choices.module.css';
import { useEnhancedField } from '../../parts/choices/use-enhanced-field.js';
import { useT } from '../parts/catalogue.js';
import type { NameChoicesProps } from './name-choices.js';
import styles from './name-field.module.css';

const loadChoices = async (): Promise<ComponentType<NameChoicesProps>> =>
  (await import('./name-choices.js')).NameChoices;

/** The name to look for, in any script: the field of a form, with choices as one types where there is JavaScript. */
export function NameField({ initial, country }: { initial: string; country: Country | null }) {
  const t = useT();
  const plain = useRef<HTMLInputElement>(null);
  const enhanced = useEnhancedField(plain, loadChoices);
  useEffect(() => {
    if (plain.current) plain.current.value = initial;
  }, [initial]);
  return (
    <div className={styles.field}>
      <label id="name-label" htmlFor="name" className={field.label}>
        {t('finder.name')}
      </label>
      {enhanced ? (
        <enhanced.Field
          id="name"
          name="q"
          query={initial}
          typed={enhanced.typed}
          autoFocus={enhanced.autoFocus}
          country={country}
        />
      ) : (
        <div className={field.box}>
          <input
            ref={plain}
            id="name"
            name="q"
            type="search"
            className={`${field.input} ${styles.input}`}
            defaultValue={initial}
            autoComplete="off"
            enterKeyHint="search"
            maxLength={200}
          />
        </div>
      )}
    </div>
  );
}
