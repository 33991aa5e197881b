import { useEffect, useRef, useState, type ComponentType } from 'react';
import type { Country } from '../../generated/graphql.js';
import { useT } from '../parts/catalogue.js';
import type { NameChoicesProps } from './name-choices.js';
import styles from './name-field.module.css';

interface Enhanced {
  Choices: ComponentType<NameChoicesProps>;
  typed: string;
  focused: boolean;
}

/** Brings choices to the plain field once their code is here, never under the fingers of somebody typing. */
function useChoicesField(plain: { readonly current: HTMLInputElement | null }): Enhanced | undefined {
  const [enhanced, setEnhanced] = useState<Enhanced>();
  useEffect(() => {
    let gone = false;
    const load = async (): Promise<void> => {
      const { NameChoices } = await import('./name-choices.js');
      const input = plain.current;
      if (gone || !input) return;
      const swap = (focused: boolean): void => {
        if (!gone) setEnhanced({ Choices: NameChoices, typed: input.value, focused });
      };
      if (document.activeElement !== input) swap(false);
      else if (input.value === input.defaultValue) swap(true);
      else input.addEventListener('blur', () => setTimeout(() => swap(false)), { once: true });
    };
    void load().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [plain]);
  return enhanced;
}

/** The name to look for, in any script: the field of a form, with choices as one types where there is JavaScript. */
export function NameField({ initial, country }: { initial: string; country: Country | null }) {
  const t = useT();
  const plain = useRef<HTMLInputElement>(null);
  const enhanced = useChoicesField(plain);
  useEffect(() => {
    if (plain.current) plain.current.value = initial;
  }, [initial]);
  return (
    <div className={styles.field}>
      <label id="name-label" htmlFor="name" className={styles.label}>
        {t('finder.name')}
      </label>
      {enhanced ? (
        <enhanced.Choices query={initial} typed={enhanced.typed} autoFocus={enhanced.focused} country={country} />
      ) : (
        <div className={styles.box}>
          <input
            ref={plain}
            id="name"
            name="q"
            type="search"
            className={styles.input}
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
