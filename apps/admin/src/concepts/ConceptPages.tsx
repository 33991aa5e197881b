import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { LinkBase, useParams } from 'react-admin';
import { FormProvider, useController } from 'react-hook-form';
import { useServices } from '../app/services.js';
import { EDITING } from '../caseStudies/CaseStudyEdit.js';
import { SignInAgain } from '../caseStudies/editor/TroubleNotes.js';
import { fieldId } from '../caseStudies/fields.js';
import { LeaveGuard } from '../components/LeaveGuard.js';
import { Page } from '../components/Page.js';
import { Unavailable } from '../components/Unavailable.js';
import type { Concept } from '../data/concepts.js';
import { useT } from '../i18n/useT.js';
import { AdministratorsOnly } from './AdministratorsOnly.js';
import { DeleteDialog, StaleConceptDialog } from './ConceptDialogs.js';
import type { ConceptForm } from './form.js';
import { LinksInputs } from './LinksInputs.js';
import { TermsInputs } from './TermsInputs.js';
import { useConceptEditor, type ConceptEditor } from './useConceptEditor.js';

function CodeInput() {
  const t = useT();
  const { field, fieldState } = useController<ConceptForm, 'code'>({ name: 'code' });
  const { ref, ...input } = field;
  return (
    <TextField
      {...input}
      required
      id={fieldId('code')}
      inputRef={ref}
      label={t('concept.code')}
      error={fieldState.invalid}
      helperText={fieldState.error?.message ?? t('concept.code.help')}
      sx={{ maxWidth: { sm: 420 } }}
      slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false, autoCapitalize: 'none' } }}
    />
  );
}

/** Whatever keeps the concept from being stored, said in words, with the way on. */
function Troubles({ editor }: { editor: ConceptEditor }) {
  const t = useT();
  const { trouble, refusals } = editor;
  const messages = [...refusals, ...(trouble?.kind === 'failed' ? [`${trouble.message} ${t('editor.kept')}`] : [])];
  return (
    <Stack spacing={1} role="alert" sx={{ '&:not(:empty)': { mb: 2 } }}>
      {messages.map((message) => (
        <Alert key={message} severity="error">
          {message}
        </Alert>
      ))}
      {trouble?.kind === 'signedOut' ? <SignInAgain dismiss={editor.dismiss} retry={() => void editor.save()} /> : null}
      {trouble?.kind === 'stale' ? <StaleConceptDialog editor={editor} conflict={trouble.conflict} /> : null}
    </Stack>
  );
}

function Actions({ editor }: { editor: ConceptEditor }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const { base, busy } = editor;
  const remove = () => {
    setAsking(false);
    void editor.remove();
  };
  return (
    <Stack direction="row" spacing={2} sx={{ justifyContent: 'space-between' }}>
      <Button type="submit" variant="contained" loading={busy}>
        {t('editor.save')}
      </Button>
      {base ? (
        <Button color="error" disabled={busy} onClick={() => setAsking(true)}>
          {t('concept.deleteAsk')}
        </Button>
      ) : null}
      {base && asking ? <DeleteDialog concept={base} close={() => setAsking(false)} remove={remove} /> : null}
    </Stack>
  );
}

function ConceptEditorPage({ initial }: { initial: Concept | null }) {
  const t = useT();
  const editor = useConceptEditor(initial);
  const { base, form } = editor;
  const intro = base?.narrower.length
    ? t('concept.narrower', { names: base.narrower.map(({ label }) => label).join(t('list.comma')) })
    : t('concept.intro');
  return (
    <>
      <Link
        component={LinkBase}
        to="/concepts"
        sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, minHeight: 44 }}
      >
        <ArrowBackIcon fontSize="small" aria-hidden="true" /> {t('concept.back')}
      </Link>
      <Page title={base?.label ?? t('concept.add')} intro={intro}>
        <Troubles editor={editor} />
        <FormProvider {...form}>
          <Stack
            component="form"
            noValidate
            spacing={4}
            useFlexGap
            onSubmit={(event) => {
              event.preventDefault();
              void editor.save();
            }}
          >
            {base ? <Box>{t('concept.codeIs', { code: base.code })}</Box> : <CodeInput />}
            <TermsInputs />
            <LinksInputs own={base?.code ?? ''} />
            <Actions editor={editor} />
          </Stack>
        </FormProvider>
      </Page>
      <LeaveGuard when={editor.unsaved} />
    </>
  );
}

/** Makes a concept. */
export function ConceptCreate() {
  return (
    <AdministratorsOnly>
      <ConceptEditorPage initial={null} />
    </AdministratorsOnly>
  );
}

function LoadedConcept({ code }: { code: string }) {
  const t = useT();
  const { thesaurus } = useServices();
  // Not react-admin's cache: an old version would be refused.
  const { data, error, isPending } = useQuery({
    queryKey: [EDITING, 'concept', code],
    queryFn: () => thesaurus.load(code),
    gcTime: 0,
    staleTime: Infinity,
  });
  if (data) return <ConceptEditorPage initial={data} />;
  if (isPending) return <LinearProgress aria-label={t('list.loading')} />;
  return <Unavailable error={error} to="/concepts" back={t('concept.back')} />;
}

/** Loads a concept afresh and opens the editor on it. */
export function ConceptEdit() {
  const { id = '' } = useParams<{ id: string }>();
  return (
    <AdministratorsOnly>
      <LoadedConcept key={id} code={id} />
    </AdministratorsOnly>
  );
}
