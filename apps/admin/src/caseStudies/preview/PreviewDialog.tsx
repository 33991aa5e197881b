import Button from '@mui/material/Button';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { LANGUAGE_NAMES, LOCALES, type Locale } from '#shared';
import type { CaseStudy } from '../../data/desk.js';
import { useT } from '../../i18n/useT.js';
import type { CaseStudyForm } from '../form.js';
import { Completeness } from './Completeness.js';
import { Shown } from './Shown.js';

interface PreviewDialogProps {
  base: CaseStudy;
  /** What is typed, saved or not. */
  values: CaseStudyForm;
  first: Locale;
  reveal: (path: string) => void;
  close: () => void;
}

/** The case as readers will see it, in each language, with what it still lacks beside it. */
export function PreviewDialog({ base, values, first, reveal, close }: PreviewDialogProps) {
  const t = useT();
  const [locale, setLocale] = useState<Locale>(first);
  const go = (path: string) => {
    close();
    reveal(path);
  };
  return (
    <Dialog open onClose={close} aria-labelledby="preview-title" fullScreen>
      <DialogTitle id="preview-title">{t('preview.title')}</DialogTitle>
      <DialogContent dividers>
        <Typography color="text.secondary">{t('preview.text')}</Typography>
        <Tabs
          value={locale}
          onChange={(_, chosen: Locale) => setLocale(chosen)}
          aria-label={t('preview.languages')}
          sx={{ borderBottom: 1, borderColor: 'divider', mb: 3 }}
        >
          {LOCALES.map((one) => (
            <Tab
              key={one}
              value={one}
              id={`preview-tab-${one}`}
              aria-controls={one === locale ? `preview-${one}` : undefined}
              label={<span lang={one}>{LANGUAGE_NAMES[one]}</span>}
            />
          ))}
        </Tabs>
        <Box
          sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 300px' } }}
        >
          <div role="tabpanel" id={`preview-${locale}`} aria-labelledby={`preview-tab-${locale}`} tabIndex={0}>
            <Shown values={values} base={base} locale={locale} />
          </div>
          <Completeness base={base} values={values} locale={locale} reveal={go} />
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={close}>
          {t('preview.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
