import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useRedirect } from 'react-admin';
import { RequestError } from '../data/client.js';
import type { Written } from '../data/introductions.js';
import { useT } from '../i18n/useT.js';

type Refused = Extract<Written, { kind: 'refused' }>;

/** Stores or sends a letter: goes to its page where that worked, and tells what was refused where not. */
export function useLetter() {
  const t = useT();
  const notify = useNotify();
  const redirect = useRedirect();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const run = async (act: () => Promise<Written>, said: string): Promise<void> => {
    setBusy(true);
    setRefused(null);
    try {
      const outcome = await act();
      void queries.invalidateQueries();
      if (outcome.kind === 'refused') return setRefused(outcome);
      notify(said, { type: 'success' });
      redirect('edit', 'introductions', outcome.id);
    } catch (error) {
      const message = error instanceof RequestError ? error.message : t('error.unexpected');
      setRefused({ kind: 'refused', message, problems: [] });
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, refused };
}
