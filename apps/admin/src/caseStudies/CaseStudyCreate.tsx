import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useCallback, useRef, useState } from 'react';
import { useNavigate, useNotify } from 'react-admin';
import { FormProvider, useController, useFormContext, useWatch } from 'react-hook-form';
import { LANGUAGE_NAMES, LOCALES, type Locale } from '#shared';
import { useServices } from '../app/services.js';
import { useViewer } from '../auth/useViewer.js';
import { LeaveGuard } from '../components/LeaveGuard.js';
import { Page } from '../components/Page.js';
import { RequestError } from '../data/client.js';
import type { Viewer } from '../data/session.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { SignInAgain } from './editor/TroubleNotes.js';
import { fieldId, placeOf } from './fields.js';
import { createInput, newForm, type CaseStudyForm } from './form.js';
import { OwnerInput } from './inputs/CollectivityInputs.js';
import { FactsInputs, Section } from './inputs/FactsInputs.js';
import { Lookalikes } from './inputs/Lookalikes.js';
import { TextInput } from './inputs/TextInput.js';
import { faultyPaths, useCaseStudyForm } from './useCaseStudyForm.js';

function OriginalLocaleInput() {
  const t = useT();
  const { getValues, setValue } = useFormContext<CaseStudyForm>();
  const { field } = useController<CaseStudyForm, 'originalLocale'>({ name: 'originalLocale' });
  const choose = (locale: Locale) => {
    // A title that was already typed goes along.
    const title = getValues(`translations.${field.value}.title`);
    setValue(`translations.${field.value}.title`, '');
    setValue(`translations.${locale}.title`, title);
    field.onChange(locale);
  };
  return (
    <TextField
      select
      id={fieldId('originalLocale')}
      label={t('field.originalLocale')}
      helperText={t('field.originalLocale.help')}
      value={field.value}
      onChange={(event) => choose(event.target.value as Locale)}
      sx={{ maxWidth: { sm: 320 } }}
    >
      {LOCALES.map((locale) => (
        <MenuItem key={locale} value={locale} lang={locale}>
          {LANGUAGE_NAMES[locale]}
        </MenuItem>
      ))}
    </TextField>
  );
}

function Beginning({ viewer }: { viewer: Viewer }) {
  const t = useT();
  const locale = useWatch<CaseStudyForm, 'originalLocale'>({ name: 'originalLocale' });
  const own = viewer.memberships.map(({ collectivity }) => collectivity);
  return (
    <Section title={t('section.beginning')}>
      <OwnerInput {...(viewer.administrator ? {} : { among: own })} />
      <OriginalLocaleInput />
      <TextInput key={locale} locale={locale} name="title" />
      <Lookalikes locale={locale} />
    </Section>
  );
}

const focusField = (path: string) => document.getElementById(fieldId(path))?.focus();

/** Stores the draft and goes on to its editor; a refusal is shown at its field. */
function useCreate(form: ReturnType<typeof useCaseStudyForm>, onStored: () => void) {
  const t = useT();
  const { desk } = useServices();
  const navigate = useNavigate();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const [signedOut, setSignedOut] = useState(false);
  const store = async (values: CaseStudyForm) => {
    const outcome = await desk.create(createInput(values));
    if (outcome.kind === 'saved') {
      onStored();
      notify(t('create.done'), { type: 'success' });
      navigate(`/caseStudies/${outcome.record.id}`);
      return;
    }
    const place = (field: string) =>
      field === 'title'
        ? `translations.${values.originalLocale}.title`
        : field === 'ownerId'
          ? 'owner'
          : placeOf(field)?.path;
    const placed = outcome.problems.map((problem) => ({ ...problem, path: place(problem.field) }));
    for (const { path, message } of placed) if (path) form.setError(path as 'topics', { type: 'server', message });
    setRefusals(placed.filter(({ path }) => !path).map(({ message }) => message));
    const first = placed.find(({ path }) => path)?.path;
    if (first) focusField(first);
  };
  const create = form.handleSubmit(
    async (values) => {
      setBusy(true);
      setRefusals([]);
      await store(values)
        .catch((error: Error) => {
          if (error instanceof RequestError && error.status === 401) setSignedOut(true);
          else setRefusals([`${error.message} ${t('editor.kept')}`]);
        })
        .finally(() => setBusy(false));
    },
    (errors) => {
      const [first] = faultyPaths(errors);
      if (first) focusField(first);
    },
  );
  return { create, busy, refusals, signedOut, dismiss: () => setSignedOut(false) };
}

function CreateForm({ viewer }: { viewer: Viewer }) {
  const t = useT();
  const locale = useReaderLocale();
  const [start] = useState(() => {
    const first = viewer.memberships[0]?.collectivity;
    return newForm(first ? { id: first.id, name: first.name, country: first.country } : null, locale);
  });
  const form = useCaseStudyForm(start);
  const stored = useRef(false);
  const { create, busy, refusals, signedOut, dismiss } = useCreate(form, () => void (stored.current = true));
  const unsaved = useCallback(
    () => !stored.current && JSON.stringify(form.getValues()) !== JSON.stringify(start),
    [form, start],
  );
  return (
    <FormProvider {...form}>
      <Stack
        component="form"
        noValidate
        spacing={5}
        useFlexGap
        sx={{ maxWidth: 820 }}
        onSubmit={(event) => void create(event)}
      >
        <Stack role="alert" spacing={1} sx={{ '&:empty': { display: 'none' } }}>
          {refusals.map((message) => (
            <Alert key={message} severity="error">
              {message}
            </Alert>
          ))}
        </Stack>
        <Beginning viewer={viewer} />
        <FactsInputs />
        <Box>
          <Button type="submit" variant="contained" loading={busy}>
            {t('create.submit')}
          </Button>
        </Box>
      </Stack>
      {signedOut ? <SignInAgain dismiss={dismiss} retry={() => void create()} /> : null}
      <LeaveGuard when={unsaved} />
    </FormProvider>
  );
}

/** Begins a case study: an owner, a language and a title are enough. */
export function CaseStudyCreate() {
  const t = useT();
  const viewer = useViewer();
  return (
    <Page title={t('create.title')} intro={t('create.intro')}>
      {viewer ? <CreateForm viewer={viewer} /> : <LinearProgress aria-label={t('list.loading')} />}
    </Page>
  );
}
