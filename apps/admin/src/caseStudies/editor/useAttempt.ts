import { useState } from 'react';
import { RequestError } from '../../data/client.js';
import type { Conflict } from '../../data/desk.js';
import { useT } from '../../i18n/useT.js';

/** What keeps a save from being finished: what was typed stays in every case. */
export type Trouble<What = Conflict> =
  { kind: 'stale'; conflict: What } | { kind: 'signedOut' } | { kind: 'failed'; message: string };

function troubleOf(error: unknown, unexpected: string): Exclude<Trouble, { kind: 'stale' }> {
  if (error instanceof RequestError && error.status === 401) return { kind: 'signedOut' };
  return { kind: 'failed', message: error instanceof RequestError ? error.message : unexpected };
}

/** Runs a request of the editor: whether one is on its way, and what went wrong with the last. */
export function useAttempt<What = Conflict>() {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble<What> | null>(null);
  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result | null> => {
    setBusy(true);
    setTrouble(null);
    try {
      return await work();
    } catch (error) {
      setTrouble(troubleOf(error, t('error.unexpected')));
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { attempt, busy, trouble, setTrouble };
}
