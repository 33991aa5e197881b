import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useServices } from '../../app/services.js';
import { useFormats } from '../../components/useFormats.js';
import type { Review } from '../../data/history.js';
import { useT } from '../../i18n/useT.js';

function Reply({ review, onStored }: { review: Review; onStored: () => void }) {
  const t = useT();
  const { history } = useServices();
  const [words, setWords] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const send = async () => {
    const problem = await history.reply(review.id, words).catch((error: Error) => error.message);
    setRefusal(problem);
    if (problem === undefined) onStored();
  };
  return (
    <Stack spacing={1} sx={{ mt: 1 }}>
      {refusal ? <Alert severity="error">{refusal}</Alert> : null}
      <TextField
        id={`reply-${review.id}`}
        multiline
        minRows={2}
        label={t('review.reply')}
        helperText={t('review.replyHelp')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Box>
        <Button variant="outlined" disabled={words.trim() === ''} onClick={() => void send()}>
          {t('review.replySend')}
        </Button>
      </Box>
    </Stack>
  );
}

function Words({ label, text }: { label: string; text: string | null }) {
  if (!text) return null;
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="body2" color="text.secondary">
        {label}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: '72ch' }}>{text}</Typography>
    </Box>
  );
}

function One({ review, mayReply, onStored }: { review: Review; mayReply: boolean; onStored: () => void }) {
  const t = useT();
  const { moment } = useFormats();
  return (
    <Paper component="li" variant="outlined" sx={{ p: 2 }}>
      <Typography sx={{ fontWeight: 600 }}>{t(`review.decision.${review.decision}`)}</Typography>
      <Typography variant="body2" color="text.secondary">
        {review.reviewer ?? t('stale.somebody')}, <time dateTime={review.createdAt}>{moment(review.createdAt)}</time>
        {review.revision ? `, ${t('history.revision', { number: review.revision })}` : ''}
      </Typography>
      {review.scores.length > 0 ? (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {review.scores.map(({ label, score }) => t('review.scored', { label, score })).join(t('list.comma'))}
        </Typography>
      ) : null}
      <Words label={t('review.opinion')} text={review.opinion} />
      {review.opinion ? (
        <Typography variant="body2" color="text.secondary">
          {t(review.revision ? 'review.public' : 'review.notPublic')}
        </Typography>
      ) : null}
      <Words label={t('review.note')} text={review.note} />
      <Words label={t('review.reply')} text={review.reply} />
      {mayReply && !review.reply ? <Reply review={review} onStored={onStored} /> : null}
    </Paper>
  );
}

/** What reviewers decided and wrote, and what the authors answered. */
export function Reviews(props: { reviews: readonly Review[]; mayReply: boolean; onStored: () => void }) {
  const t = useT();
  const { reviews, ...rest } = props;
  if (reviews.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="reviews-title">
      <Typography variant="h2" id="reviews-title" sx={{ mb: 2 }}>
        {t('review.title')}
      </Typography>
      <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {reviews.map((review) => (
          <One key={review.id} review={review} {...rest} />
        ))}
      </Stack>
    </Box>
  );
}
