import ExpandIcon from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { LANGUAGE_NAMES, type Locale } from '#shared';
import type { CaseStudy, MissingField } from '../../data/desk.js';
import { fromWire } from '../../data/locales.js';
import { useT } from '../../i18n/useT.js';
import { isReviewed, NO_REVIEW, type ReviewDraft, reviewInput, ReviewInputs } from '../review/ReviewInputs.js';
import { completeLocales, MissingList, readyLocales } from './MissingPanel.js';
import { PublicLinks } from './StatusPanel.js';
import type { Editor } from './useEditor.js';
import { usePublicAddresses } from './usePublicAddresses.js';

interface PublishDialogProps {
  editor: Editor;
  /** What will be published: as it stands on the server. */
  record: CaseStudy;
  reveal: (path: string) => void;
  close: () => void;
}

interface LocaleChoicesProps {
  record: CaseStudy;
  chosen: readonly Locale[];
  choose: (locales: Locale[]) => void;
}

/** The languages of the case; those that lack something can't be chosen, and say how much. */
function LocaleChoices({ record, chosen, choose }: LocaleChoicesProps) {
  const t = useT();
  const complete = completeLocales(record);
  return (
    <FormControl component="fieldset" variant="standard">
      <FormLabel component="legend">{t('publish.languages')}</FormLabel>
      <FormGroup>
        {record.translations.map((translation) => {
          const locale = fromWire(translation.locale);
          const missing = record.missing.filter((field) => field.locale === translation.locale || !field.locale).length;
          return (
            <FormControlLabel
              key={locale}
              disabled={!complete.includes(locale)}
              control={
                <Checkbox
                  checked={chosen.includes(locale)}
                  onChange={(_, on) => choose(on ? [...chosen, locale] : chosen.filter((one) => one !== locale))}
                />
              }
              label={
                <>
                  <span lang={locale}>{LANGUAGE_NAMES[locale]}</span>
                  {missing > 0 ? ` – ${t('publish.lacks', { count: missing })}` : ''}
                </>
              }
            />
          );
        })}
      </FormGroup>
    </FormControl>
  );
}

function Published({ record, close }: { record: CaseStudy; close: () => void }) {
  const t = useT();
  const addresses = usePublicAddresses(record);
  return (
    <>
      <DialogContent>
        <Stack spacing={2}>
          <Alert severity="success">{t('publish.done')}</Alert>
          <Typography sx={{ fontWeight: 600 }}>{t('field.publicPages')}</Typography>
          <PublicLinks addresses={addresses} />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={close}>
          {t('publish.close')}
        </Button>
      </DialogActions>
    </>
  );
}

/** What is complete and new to readers; else all that is complete, for changed facts. */
function firstChoice(record: CaseStudy): Locale[] {
  const ready = readyLocales(record);
  return ready.length > 0 ? ready : completeLocales(record);
}

/** A reviewer who publishes says why, with the scores; what was written at the approval stays as it is. */
function ReviewFold(props: { value: ReviewDraft; onChange: (value: ReviewDraft) => void }) {
  const t = useT();
  return (
    <Accordion slotProps={{ heading: { component: 'h3' }, transition: { unmountOnExit: true } }}>
      <AccordionSummary expandIcon={<ExpandIcon />}>{t('publish.review')}</AccordionSummary>
      <AccordionDetails>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
          {t('publish.reviewHelp')}
        </Typography>
        <ReviewInputs {...props} />
      </AccordionDetails>
    </Accordion>
  );
}

function Lacking({ fields, reveal }: { fields: readonly MissingField[]; reveal: (path: string) => void }) {
  const t = useT();
  if (fields.length === 0) return null;
  return (
    <div>
      <Typography sx={{ fontWeight: 600 }}>{t('missing.title')}</Typography>
      <MissingList fields={fields} reveal={reveal} />
    </div>
  );
}

function Choose({
  editor,
  record,
  reveal,
  close,
  onPublished,
}: PublishDialogProps & { onPublished: (record: CaseStudy) => void }) {
  const t = useT();
  const [chosen, setChosen] = useState<Locale[]>(() => firstChoice(record));
  const [review, setReview] = useState(NO_REVIEW);
  const [refusal, setRefusal] = useState<{ message: string; missing: readonly MissingField[] }>();
  const go = (path: string) => {
    close();
    reveal(path);
  };
  const publish = async () => {
    const outcome = await editor.move(record, {
      name: 'publish',
      locales: chosen,
      review: isReviewed(review) ? reviewInput(review) : null,
    });
    if (outcome?.kind === 'saved') onPublished(outcome.record);
    else if (outcome?.kind === 'incomplete') setRefusal(outcome);
    else if (outcome?.kind === 'refused') setRefusal({ message: outcome.message, missing: [] });
    else close();
  };
  const missing = refusal?.missing ?? record.missing;
  return (
    <>
      <DialogContent>
        <Stack spacing={2}>
          {refusal ? <Alert severity="error">{refusal.message}</Alert> : <Typography>{t('publish.text')}</Typography>}
          <LocaleChoices record={record} chosen={chosen} choose={setChosen} />
          <ReviewFold value={review} onChange={setReview} />
          <Lacking fields={missing} reveal={go} />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{t('publish.cancel')}</Button>
        <Button variant="contained" disabled={chosen.length === 0} loading={editor.busy} onClick={() => void publish()}>
          {t('publish.submit')}
        </Button>
      </DialogActions>
    </>
  );
}

/** Chooses the languages to publish, says what holds the others back, and leads to the public pages. */
export function PublishDialog(props: PublishDialogProps) {
  const t = useT();
  const [published, setPublished] = useState<CaseStudy>();
  return (
    <Dialog open onClose={props.close} aria-labelledby="publish-title" maxWidth="sm" fullWidth>
      <DialogTitle id="publish-title">{t(published ? 'publish.doneTitle' : 'publish.title')}</DialogTitle>
      {published ? (
        <Published record={published} close={props.close} />
      ) : (
        <Choose {...props} onPublished={setPublished} />
      )}
    </Dialog>
  );
}
