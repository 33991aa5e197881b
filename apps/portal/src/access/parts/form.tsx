import { Button } from '#ui';
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import type { Trouble } from './use-action.js';
import styles from '../access.module.css';

interface AccessFormProps {
  submit: string;
  busy: boolean;
  trouble: Trouble;
  onSubmit: (values: Readonly<Record<string, string>>) => void;
  children?: ReactNode;
}

function valuesOf(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') values[name] = value;
  return values;
}

/** A form with one button. What was wrong is said above it, and the focus goes to the first field that it is about. */
export function AccessForm({ submit, busy, trouble, onSubmit, children }: AccessFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(trouble.fields).length === 0) return;
    form.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus();
  }, [trouble]);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!busy) onSubmit(valuesOf(event.currentTarget));
  };
  return (
    <form ref={form} className={styles.form} onSubmit={send} noValidate>
      <div role="alert">{trouble.message ? <p className={styles.trouble}>{trouble.message}</p> : null}</div>
      {children}
      <Button type="submit" kind="primary" aria-disabled={busy || undefined}>
        {submit}
      </Button>
    </form>
  );
}
