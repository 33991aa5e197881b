import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useAttempt } from '../caseStudies/editor/useAttempt.js';
import type { ProfileSaved } from '../data/profiles.js';
import { useT } from '../i18n/useT.js';

const NONE: ReadonlyMap<string, string> = new Map();

/** One save: whether it is on its way, and why it was refused, field by field. What was typed stays. */
export function useSaving(send: () => Promise<ProfileSaved>, saved: () => Promise<void>) {
  const t = useT();
  const notify = useNotify();
  const { attempt, busy, trouble } = useAttempt();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [problems, setProblems] = useState(NONE);
  const done = useRef(false);
  const save = async () => {
    const outcome = await attempt(send);
    if (outcome === null) return;
    setProblems(outcome.kind === 'refused' ? outcome.problems : NONE);
    setRefusal(outcome.kind === 'refused' ? outcome.message : null);
    if (outcome.kind === 'refused') return;
    done.current = true;
    // The new version first: who reads that it is saved may save the next thing at once.
    await saved();
    notify(outcome.notice ?? t('profile.saved'), { type: 'success' });
    done.current = false;
  };
  const told =
    trouble?.kind === 'failed' ? trouble.message : trouble?.kind === 'signedOut' ? t('profile.signedOut') : null;
  return { save, busy, problems, done, refusal: told ?? refusal };
}

/** The button that saves, and why it was refused. */
export function SaveBar({ saving, verb }: { saving: ReturnType<typeof useSaving>; verb: string }) {
  return (
    <Box sx={{ mt: 3 }}>
      <div role="alert">
        {saving.refusal ? (
          <Alert severity="error" sx={{ mb: 2 }}>
            {saving.refusal}
          </Alert>
        ) : null}
      </div>
      <Button variant="contained" onClick={() => void saving.save()} loading={saving.busy}>
        {verb}
      </Button>
    </Box>
  );
}
