import CurrentIcon from '@mui/icons-material/CheckCircleOutlined';
import DueIcon from '@mui/icons-material/Schedule';
import OverdueIcon from '@mui/icons-material/ErrorOutlined';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useServices } from '../../app/services.js';
import { useFormats } from '../../components/useFormats.js';
import type { FreshnessLight as Light, FreshnessPartsFragment } from '../../generated/graphql.js';
import { useT } from '../../i18n/useT.js';
import type { Look } from '../../translations/looks.js';
import { Sign } from '../../translations/Sign.js';

const LOOKS: Readonly<Record<Light, Look>> = {
  CURRENT: { Icon: CurrentIcon, colour: 'success.main' },
  DUE_SOON: { Icon: DueIcon, colour: 'warning.main' },
  OVERDUE: { Icon: OverdueIcon, colour: 'error.main' },
};

/** How fresh a case is: a sign of its own for each, and its word. */
export function FreshnessLight({ light }: { light: Light }) {
  const t = useT();
  return <Sign look={LOOKS[light]} label={t(`fresh.${light}`)} />;
}

interface FreshnessProps {
  id: string;
  initial: FreshnessPartsFragment;
  mayConfirm: boolean;
}

/** How fresh a case is, and the button that says that it is still right. */
export function Freshness({ id, initial, mayConfirm }: FreshnessProps) {
  const t = useT();
  const notify = useNotify();
  const { date } = useFormats();
  const { translations } = useServices();
  const [freshness, setFreshness] = useState(initial);
  const [busy, setBusy] = useState(false);
  const { light, lastConfirmedAt, nextDueAt } = freshness;
  const confirm = async () => {
    setBusy(true);
    try {
      const confirmed = await translations.confirmCase(id);
      if (confirmed) setFreshness(confirmed);
      notify(t('fresh.confirmed'), { type: 'success' });
    } catch (error) {
      notify(error instanceof Error ? error.message : t('error.unexpected'), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack spacing={0.5} sx={{ alignItems: 'flex-start' }}>
      <FreshnessLight light={light} />
      <Typography variant="body2" color="text.secondary">
        {t('fresh.dates', { confirmed: date(lastConfirmedAt), due: date(nextDueAt) })}
      </Typography>
      {mayConfirm ? (
        <Button variant="outlined" size="small" loading={busy} onClick={() => void confirm()}>
          {t('fresh.confirm')}
        </Button>
      ) : null}
    </Stack>
  );
}
