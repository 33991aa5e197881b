import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useServices } from '../../app/services.js';
import { useReaderLocale, useT } from '../../i18n/useT.js';

/** A review as it is being written; a criterion without score is left out. */
export interface ReviewDraft {
  opinion: string;
  note: string;
  scores: Readonly<Record<string, number>>;
}

export const NO_REVIEW: ReviewDraft = { opinion: '', note: '', scores: {} };

/** As the contract takes it. */
export const reviewInput = ({ opinion, note, scores }: ReviewDraft) => ({
  opinion: opinion.trim() || null,
  note: note.trim() || null,
  scores: Object.entries(scores).map(([criterion, score]) => ({ criterion, score })),
});

/** Whether anything of a review is written. */
export const isReviewed = ({ opinion, note, scores }: ReviewDraft): boolean =>
  opinion.trim() !== '' || note.trim() !== '' || Object.keys(scores).length > 0;

/** The published criteria with what each score means, a public opinion and a private note. */
export function ReviewInputs({ value, onChange }: { value: ReviewDraft; onChange: (value: ReviewDraft) => void }) {
  const t = useT();
  const locale = useReaderLocale();
  const { history } = useServices();
  const { data: criteria } = useQuery({ queryKey: ['reviewCriteria', locale], queryFn: () => history.criteria() });
  const score = (code: string, given: string) => {
    const { [code]: _before, ...others } = value.scores;
    onChange({ ...value, scores: given === '' ? others : { ...others, [code]: Number(given) } });
  };
  return (
    <Stack spacing={2}>
      {(criteria ?? []).map(({ code, label, steps }) => (
        <TextField
          key={code}
          select
          id={`score-${code}`}
          label={label}
          value={String(value.scores[code] ?? '')}
          onChange={(event) => score(code, event.target.value)}
        >
          <MenuItem value="">{t('review.noScore')}</MenuItem>
          {steps.map((step, index) => (
            <MenuItem key={step} value={String(index + 1)} sx={{ whiteSpace: 'normal' }}>
              {t('review.step', { score: index + 1, step })}
            </MenuItem>
          ))}
        </TextField>
      ))}
      <TextField
        id="review-opinion"
        multiline
        minRows={3}
        label={t('review.opinion')}
        helperText={t('review.opinionHelp')}
        value={value.opinion}
        onChange={(event) => onChange({ ...value, opinion: event.target.value })}
      />
      <TextField
        id="review-note"
        multiline
        minRows={2}
        label={t('review.note')}
        helperText={t('review.noteHelp')}
        value={value.note}
        onChange={(event) => onChange({ ...value, note: event.target.value })}
      />
    </Stack>
  );
}
