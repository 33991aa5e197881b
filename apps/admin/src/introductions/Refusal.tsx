import Alert from '@mui/material/Alert';
import type { Written } from '../data/introductions.js';
import { useT } from '../i18n/useT.js';

/** Fields that have a place of their own on the page. */
const PLACED = /^(letters\.|answerWithinDays$)/;

/** Why a letter was refused; what concerns a field stands there, the rest here. */
export function Refusal({ refused }: { refused: Extract<Written, { kind: 'refused' }> | null }) {
  const t = useT();
  const others = refused?.problems.filter(({ field }) => !PLACED.test(field)) ?? [];
  const message = refused?.problems.length ? t('intro.problem.letters') : refused?.message;
  return (
    <div role="alert">
      {refused ? (
        <Alert severity="error">{[message, ...others.map((problem) => problem.message)].join(' ')}</Alert>
      ) : null}
    </div>
  );
}
