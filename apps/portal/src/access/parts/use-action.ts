import { useState } from 'react';
import { ApiError, browserExecute } from '../../app/graphql.js';
import type { Variables } from '../../app/page.js';
import { useRouter } from '../../app/router.js';
import type { TypedDocumentString } from '../../generated/graphql.js';
import { useT } from './catalogue.js';

/** What a form has to say after it was sent. */
export interface Trouble {
  /** Said above the form. */
  message?: string;
  /** Said at each field. */
  fields: Readonly<Record<string, string>>;
}

const NONE: Trouble = { fields: {} };

interface Answer {
  __typename: string;
  message?: string;
  problems?: readonly { field: string; message: string }[];
}

/** Sends mutations of a form; keeps what was wrong, and whether one is under way. */
export function useAction() {
  const { locale } = useRouter();
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>(NONE);
  /** The answer, or undefined where the server refused or couldn't be reached: that is said in the form. */
  const send = async <Data, Vars extends Variables>(
    document: TypedDocumentString<Data, Vars>,
    variables: Vars,
  ): Promise<Data | undefined> => {
    setBusy(true);
    setTrouble(NONE);
    try {
      return await browserExecute(locale)<Data>(document.toString(), variables);
    } catch (error) {
      setTrouble({ message: error instanceof ApiError && error.code ? error.message : t('form.failed'), fields: {} });
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  /** Shows what a refusal says. @returns whether it was one */
  const refuse = ({ __typename, message, problems }: Answer): boolean => {
    if (problems) {
      const fields: Record<string, string> = {};
      for (const problem of problems) fields[problem.field] ??= problem.message;
      setTrouble({ message: t('form.attention'), fields });
      return true;
    }
    if (!__typename.endsWith('Refused')) return false;
    setTrouble({ message, fields: {} });
    return true;
  };
  return { busy, trouble, send, refuse, setTrouble };
}
