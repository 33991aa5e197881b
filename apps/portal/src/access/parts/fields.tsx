import { useId, useState, type InputHTMLAttributes, type ReactNode } from 'react';
import { passwordStrength, PASSWORD_MIN } from '#shared';
import { useT } from './catalogue.js';
import styles from '../access.module.css';

interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  /** Stands beside the input, as the button that shows a password does. */
  beside?: ReactNode;
}

/** One input with its label; hint and error belong to it for those who hear the page as well. */
export function Field({ name, label, hint, error, beside, ...input }: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      <div className={styles.row}>
        <input
          {...input}
          id={id}
          name={name}
          className={styles.input}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
        />
        {beside}
      </div>
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </div>
  );
}

/** The address that somebody signs in with. */
export function EmailField({ error }: { error?: string }) {
  const t = useT();
  return (
    <Field
      name="email"
      type="email"
      label={t('field.email')}
      error={error}
      autoComplete="username"
      inputMode="email"
      spellCheck={false}
      required
      maxLength={254}
    />
  );
}

interface PasswordFieldProps {
  label: string;
  error?: string;
  /** A new one is asked for: says the rule, and how strong what is typed is. */
  isNew?: boolean;
}

/** A password that can be shown. Pasting is welcome: programs that keep passwords do it. */
export function PasswordField({ label, error, isNew = false }: PasswordFieldProps) {
  const t = useT();
  const [shown, setShown] = useState(false);
  const [typed, setTyped] = useState('');
  const toggle = (
    <button type="button" className={styles.toggle} aria-pressed={shown} onClick={() => setShown(!shown)}>
      {t(shown ? 'password.hide' : 'password.show')}
    </button>
  );
  return (
    <div className={styles.field}>
      <Field
        name="password"
        type={shown ? 'text' : 'password'}
        label={label}
        hint={isNew ? t('password.rule', { min: PASSWORD_MIN }) : undefined}
        error={error}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        autoCapitalize="none"
        spellCheck={false}
        required
        beside={toggle}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {isNew ? (
        <p className={styles.strength} aria-live="polite">
          {strengthKey(typed) ? t(strengthKey(typed) ?? 'password.fair') : ''}
        </p>
      ) : null}
    </div>
  );
}

/** What is said of what is typed; nothing before anything is. */
function strengthKey(typed: string) {
  const { length } = [...typed.normalize('NFKC')];
  if (length === 0) return undefined;
  return length < PASSWORD_MIN ? 'password.short' : (`password.${passwordStrength(typed)}` as const);
}
