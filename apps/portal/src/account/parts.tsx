import { useId, useState, type FormEvent, type InputHTMLAttributes, type ReactNode } from 'react';
import { browserExecute } from '../app/graphql.js';
import type { Variables } from '../app/page.js';
import { useRouter } from '../app/router.js';
import type { TypedDocumentString } from '../generated/graphql.js';
import styles from './account.module.css';

/** A part of the page under its heading. */
export function Section({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{title}</h2>
      {lead ? <p className={styles.quiet}>{lead}</p> : null}
      {children}
    </section>
  );
}

/** A labelled field. */
export function Field({ label, ...rest }: { label: string } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label className={styles.field}>
      {label}
      <input {...rest} className={styles.input} />
    </label>
  );
}

/** What an action came to, said where screen readers hear it. */
export function Told({ text, wrong }: { text: string | undefined; wrong?: boolean }) {
  return (
    <p role={wrong ? 'alert' : 'status'} className={wrong ? styles.wrong : styles.done}>
      {text}
    </p>
  );
}

/** The values of a form, sent without leaving the page. */
export const submitted =
  (work: (values: FormData, form: HTMLFormElement) => void) =>
  (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    work(new FormData(event.currentTarget), event.currentTarget);
  };

/** A text value of a form. */
export function textOf(values: FormData, name: string): string {
  const value = values.get(name);
  return typeof value === 'string' ? value : '';
}

/** One action at a time: runs an operation, and keeps what to say of it. */
export function useAction() {
  const { locale } = useRouter();
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const [done, setDone] = useState<string>();
  /** @param judge says what is wrong with the answer; nothing where it is good */
  async function run<Data, Vars extends Variables>(
    document: TypedDocumentString<Data, Vars>,
    variables: Vars,
    judge: (data: Data) => string | undefined = () => undefined,
    said?: string,
  ): Promise<Data | undefined> {
    setBusy(true);
    setDone(undefined);
    try {
      const data = await browserExecute(locale)<Data>(document.toString(), variables);
      const fault = judge(data);
      setWrong(fault);
      if (fault !== undefined) return undefined;
      setDone(said);
      return data;
    } catch (error) {
      setWrong(error instanceof Error ? error.message : String(error));
      return undefined;
    } finally {
      setBusy(false);
    }
  }
  return { busy, run, told: <Told text={wrong ?? done} wrong={wrong !== undefined} /> };
}
