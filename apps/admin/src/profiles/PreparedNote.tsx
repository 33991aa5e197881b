import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useServices } from '../app/services.js';
import { useAttempt } from '../caseStudies/editor/useAttempt.js';
import { useFormats } from '../components/useFormats.js';
import type { ProfilePart } from '../generated/graphql.js';
import { useT } from '../i18n/useT.js';

interface PreparedNoteProps {
  id: string;
  part: ProfilePart;
  prepared: { preparedBy?: string | null; preparedAt: string };
  /** Whether the reader decides about it. */
  decides: boolean;
  /** Puts it into the form. */
  take: () => void;
  discarded: () => Promise<void>;
}

/** What a contributor has prepared: taken into the form to be saved, or put aside. */
export function PreparedNote({ id, part, prepared, decides, take, discarded }: PreparedNoteProps) {
  const t = useT();
  const { moment } = useFormats();
  const { profiles } = useServices();
  const { attempt, busy, trouble } = useAttempt();
  const discard = async () => {
    await attempt(() => profiles.discard(id, part));
    await discarded();
  };
  const who = prepared.preparedBy ?? t('profile.somebody');
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {t('profile.preparedBy', { who, when: moment(prepared.preparedAt) })}
      <Stack direction="row" spacing={1} sx={{ mt: 1, flexWrap: 'wrap' }}>
        <Button variant="outlined" onClick={take}>
          {t('profile.take')}
        </Button>
        {decides ? (
          <Button onClick={() => void discard()} loading={busy}>
            {t('profile.discard')}
          </Button>
        ) : null}
      </Stack>
      {trouble?.kind === 'failed' ? trouble.message : null}
    </Alert>
  );
}
