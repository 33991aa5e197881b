import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { RequestError } from '../data/client.js';
import type { Done } from '../data/people.js';
import { useT } from '../i18n/useT.js';

/** Runs an action of a form on the page, says that it is done, or gives the sentence of the refusal. */
export function useDone() {
  const t = useT();
  const notify = useNotify();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const run = async (act: () => Promise<Done>, said: string): Promise<boolean> => {
    setBusy(true);
    setRefusal(null);
    try {
      const outcome = await act();
      void queries.invalidateQueries();
      if (outcome.kind === 'done') notify(said, { type: 'success' });
      else setRefusal(outcome.message);
      return outcome.kind === 'done';
    } catch (error) {
      setRefusal(error instanceof RequestError ? error.message : t('error.unexpected'));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, refusal };
}
