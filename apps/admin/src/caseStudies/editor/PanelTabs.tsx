import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useMediaQuery, type Theme } from '@mui/material';
import { useFormState } from 'react-hook-form';
import { LANGUAGE_NAMES, type Locale } from '#shared';
import { TextStatus } from '../../components/TextStatus.js';
import type { CaseStudy } from '../../data/desk.js';
import { toWire } from '../../data/locales.js';
import { useT } from '../../i18n/useT.js';
import { panelOf, PANELS, type Panel } from '../fields.js';
import type { CaseStudyForm } from '../form.js';
import { faultyPaths } from '../useCaseStudyForm.js';

function LanguageTab({ locale, base }: { locale: Locale; base: CaseStudy }) {
  const t = useT();
  const text = base.translations.find((translation) => translation.locale === toWire(locale));
  return (
    <Box component="span" sx={{ textAlign: 'start' }}>
      <Box component="span" lang={locale} sx={{ display: 'block' }}>
        {LANGUAGE_NAMES[locale]}
      </Box>
      <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400, fontSize: '0.875rem' }}>
        {text ? <TextStatus status={text.status} state={base.state} outdated={text.outdated} /> : t('status.none')}
      </Box>
    </Box>
  );
}

function Faults({ count }: { count: number }) {
  const t = useT();
  return (
    <Box component="span" sx={{ color: 'error.main', fontSize: '0.875rem' }}>
      {t('editor.faults', { count })}
    </Box>
  );
}

interface PanelTabsProps {
  base: CaseStudy;
  panel: Panel;
  open: (panel: Panel) => void;
}

/** The panels of the editor: the facts and each language, with its status and the number of its faults. */
export function PanelTabs({ base, panel, open }: PanelTabsProps) {
  const t = useT();
  const roomy = useMediaQuery<Theme>((theme) => theme.breakpoints.up('sm'), { noSsr: true });
  const { errors } = useFormState<CaseStudyForm>();
  const faulty = faultyPaths(errors).map(panelOf);
  return (
    <Tabs
      value={panel}
      onChange={(_, chosen: Panel) => open(chosen)}
      // Where all tabs have room, arrows to the sides would only be in the way.
      {...(roomy ? {} : { variant: 'scrollable', scrollButtons: 'auto', allowScrollButtonsMobile: true })}
      aria-label={t('editor.panels')}
      sx={{ borderBottom: 1, borderColor: 'divider', mb: 3 }}
    >
      {PANELS.map((one) => {
        const count = faulty.filter((other) => other === one).length;
        return (
          <Tab
            key={one}
            value={one}
            id={`tab-${one}`}
            aria-controls={one === panel ? `panel-${one}` : undefined}
            label={
              <>
                {one === 'facts' ? <span>{t('editor.facts')}</span> : <LanguageTab locale={one} base={base} />}
                {count > 0 ? <Faults count={count} /> : null}
              </>
            }
          />
        );
      })}
    </Tabs>
  );
}
