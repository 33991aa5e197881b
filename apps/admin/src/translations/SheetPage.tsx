import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import Alert from '@mui/material/Alert';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useCallback, useRef } from 'react';
import { LinkBase, useParams } from 'react-admin';
import { isLocale, LANGUAGE_NAMES, LOCALES, type Locale } from '#shared';
import { useServices } from '../app/services.js';
import { titlesOf } from '../caseStudies/titles.js';
import { LeaveGuard } from '../components/LeaveGuard.js';
import { Page } from '../components/Page.js';
import { StateChip } from '../components/StateChip.js';
import { Unavailable } from '../components/Unavailable.js';
import { useFormats } from '../components/useFormats.js';
import { fromWire } from '../data/locales.js';
import type { Sheet, SheetField as Field } from '../data/translations.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { engineName, WORK } from './looks.js';
import { MachineDraft } from './MachineDraft.js';
import { SheetBar } from './SheetBar.js';
import { SheetField } from './SheetField.js';
import { SheetTroubles } from './SheetTroubles.js';
import { Sign } from './Sign.js';
import { SuggestBar, SuggestionNote } from './SuggestBar.js';
import { SuggestionsPanel } from './SuggestionsPanel.js';
import { useSheet, type SheetState } from './useSheet.js';
import { isUnsent, modeOf, useByField, type ForField, type SheetMode } from './useSuggesting.js';
import { changedFields } from './values.js';

/** Of the query that opens a sheet: what it brought is the page's own from then on. */
export const SHEET = 'translationSheet';

/** The other languages of the same case. */
function Others({ sheet }: { sheet: Sheet }) {
  const t = useT();
  const { caseStudy, locale } = sheet;
  const others = LOCALES.filter((one) => one !== fromWire(locale) && one !== fromWire(caseStudy.originalLocale));
  return (
    <Typography component="nav" variant="body2" aria-label={t('sheet.other')}>
      {others.map((one) => (
        <Link
          key={one}
          component={LinkBase}
          to={`/translations/${caseStudy.id}/${one}`}
          lang={one}
          sx={{ mr: 2, display: 'inline-block', py: 1 }}
        >
          {LANGUAGE_NAMES[one]}
        </Link>
      ))}
      <Link component={LinkBase} to={`/caseStudies/${caseStudy.id}`} sx={{ display: 'inline-block', py: 1 }}>
        {t('sheet.toCase')}
      </Link>
    </Typography>
  );
}

function Intro({ sheet }: { sheet: Sheet }) {
  const t = useT();
  const { date } = useFormats();
  const { caseStudy, locale, work, reviewedBy, reviewedAt } = sheet;
  const languages = {
    from: fromWire(caseStudy.originalLocale),
    to: fromWire(locale),
  };
  return (
    <Stack spacing={0.5}>
      <Stack direction="row" spacing={2} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <span>{t('sheet.fromTo', languages)}</span>
        <Sign look={WORK[work]} label={t(`work.${work}`)} />
        <StateChip state={caseStudy.state} />
      </Stack>
      {reviewedBy && reviewedAt ? (
        <Typography variant="body2">{t('sheet.reviewed', { name: reviewedBy, date: date(reviewedAt) })}</Typography>
      ) : null}
      <Others sheet={sheet} />
    </Stack>
  );
}

/** What a translator has to know before beginning. */
function Notes({ sheet }: { sheet: Sheet }) {
  const t = useT();
  const { provenance, engine, reviewedAt } = sheet;
  const mode = modeOf(sheet);
  return (
    <>
      {mode === 'write' ? null : (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t(mode === 'read' ? 'sheet.readOnly' : 'suggest.intro')}
        </Alert>
      )}
      {provenance === 'MACHINE' && !reviewedAt ? (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {engine ? t('sheet.engine', { engine: engineName(engine) }) : t('sheet.machine')}
        </Alert>
      ) : null}
    </>
  );
}

const NONE: readonly ForField[] = [];

/** The photo that a field tells of, as small as there is one; undefined for every other field. */
function imageOf({ caseStudy }: Sheet, { name, fact }: Field): string | undefined {
  if (fact?.part !== 'alternative') return undefined;
  const photo = caseStudy.photos.find(({ file }) => name === `photos.${file}.alternative`);
  return photo?.sizes.toSorted((one, other) => one.width - other.width)[0]?.url;
}

/** Every text that either language has. */
function Fields({ state, mode }: { state: SheetState; mode: SheetMode }) {
  const t = useT();
  const { sheet, typed, faults, passed, busy, type } = state;
  const now = useRef(state);
  now.current = state;
  const confirm = useCallback((name: string) => now.current.confirm(name), []);
  const take = useCallback((...what: Parameters<typeof state.take>) => now.current.take(...what), []);
  const suggestionsFor = useByField(sheet);
  const writes = mode === 'write';
  const shown = sheet.fields.filter(({ status }) => status !== 'EMPTY');
  return (
    <Stack spacing={4}>
      {shown.map((field, index) => (
        <Fragment key={field.name}>
          {field.fact && !shown[index - 1]?.fact ? <Typography variant="h2">{t('fact.title')}</Typography> : null}
          <SheetField
            field={field}
            image={imageOf(sheet, field)}
            from={fromWire(sheet.caseStudy.originalLocale)}
            to={fromWire(sheet.locale)}
            typed={typed[field.name]}
            fault={faults[field.name] ?? faults[`${field.name}Document`]}
            passed={passed.includes(field.name)}
            busy={busy}
            readOnly={mode === 'read'}
            type={type}
            confirm={writes ? confirm : undefined}
            suggestions={writes ? suggestionsFor(field.name) : NONE}
            take={take}
          />
        </Fragment>
      ))}
    </Stack>
  );
}

function SheetEditor({ initial }: { initial: Sheet }) {
  const t = useT();
  const reader = useReaderLocale();
  const state = useSheet(initial);
  const { sheet, typed, note } = state;
  const { own } = titlesOf(sheet.caseStudy, reader);
  const mode = modeOf(sheet);
  const unsaved = useCallback(
    () => (mode === 'suggest' ? isUnsent(sheet, typed, note) : changedFields(sheet, typed).length > 0),
    [mode, sheet, typed, note],
  );
  return (
    <>
      <Link
        component={LinkBase}
        to="/translations"
        sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, minHeight: 44 }}
      >
        <ArrowBackIcon fontSize="small" aria-hidden="true" /> {t('sheet.back')}
      </Link>
      <Page title={own.title} titleLang={own.locale} intro={<Intro sheet={sheet} />}>
        <SheetTroubles state={state} />
        <Notes sheet={sheet} />
        {mode === 'write' ? <SuggestionsPanel state={state} /> : null}
        {mode === 'write' ? <MachineDraft state={state} /> : null}
        {mode === 'read' ? null : (
          <Typography variant="body2" color="text.secondary" sx={{ mb: 3 }}>
            {t(mode === 'write' ? 'sheet.nextHint' : 'suggest.nextHint')}
          </Typography>
        )}
        <Fields state={state} mode={mode} />
        {mode === 'write' ? <SheetBar state={state} /> : null}
        {mode === 'suggest' ? (
          <>
            <SuggestionNote state={state} />
            <SuggestBar state={state} />
          </>
        ) : null}
      </Page>
      <LeaveGuard when={unsaved} />
    </>
  );
}

/** One language of a case beside its original. */
export function SheetPage() {
  const t = useT();
  const { id = '', language } = useParams<{ id: string; language: string }>();
  const { translations } = useServices();
  const locale: Locale | null = language !== undefined && isLocale(language) ? language : null;
  const { data, error, isPending } = useQuery({
    queryKey: [SHEET, id, locale],
    queryFn: () => (locale ? translations.sheet(id, locale) : null),
    gcTime: 0,
    staleTime: Infinity,
  });
  if (data) return <SheetEditor key={`${id} ${language}`} initial={data} />;
  if (isPending) return <LinearProgress aria-label={t('list.loading')} />;
  return <Unavailable error={error} to="/translations" back={t('sheet.back')} />;
}
