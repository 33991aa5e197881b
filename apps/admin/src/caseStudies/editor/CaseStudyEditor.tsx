import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import { useMediaQuery, type Theme } from '@mui/material';
import { useCallback, useMemo, useState } from 'react';
import { LinkBase, useNotify } from 'react-admin';
import { FormProvider } from 'react-hook-form';
import { LanguageSign } from '#ui';
import { LeaveGuard } from '../../components/LeaveGuard.js';
import { Page } from '../../components/Page.js';
import { StateChip } from '../../components/StateChip.js';
import type { CaseStudy } from '../../data/desk.js';
import type { MoveName } from '../../data/moves.js';
import { fromWire } from '../../data/locales.js';
import { useReaderLocale, useT } from '../../i18n/useT.js';
import { placeOf } from '../fields.js';
import { FormSurroundingsProvider } from '../inputs/context.js';
import { FactsInputs } from '../inputs/FactsInputs.js';
import { MediaInputs } from '../media/MediaInputs.js';
import { PreviewDialog } from '../preview/PreviewDialog.js';
import { LatestReview } from '../review/LatestReview.js';
import { titlesOf } from '../titles.js';
import { EditorBar } from './EditorBar.js';
import { LanguagePanel } from './LanguagePanel.js';
import { MoveDialog } from './MoveDialog.js';
import { MissingFold, MissingPanel } from './MissingPanel.js';
import { PanelTabs } from './PanelTabs.js';
import { PublishDialog } from './PublishDialog.js';
import { StatusPanel } from './StatusPanel.js';
import { TroubleNotes } from './TroubleNotes.js';
import { isDirty, useEditor, type Editor } from './useEditor.js';
import { useReveal, type Reveal } from './useReveal.js';

function useSurroundingsOf(base: CaseStudy) {
  return useMemo(() => {
    const places = base.missing.map(
      (field) => [placeOf(field.field, field.locale ? fromWire(field.locale) : undefined), field.message] as const,
    );
    return {
      missing: new Map(places.flatMap(([place, message]) => (place ? [[place.path, message] as const] : []))),
      factsReadOnly: !base.abilities.edit,
      textsReadOnly: !base.abilities.translate,
    };
  }, [base]);
}

function Facts({ base }: { base: CaseStudy }) {
  return (
    <Stack spacing={5}>
      <FactsInputs />
      <MediaInputs base={base} />
    </Stack>
  );
}

function Panels({ editor, reveal }: { editor: Editor; reveal: Reveal }) {
  const { base, form } = editor;
  const { panel, open } = reveal;
  return (
    <FormProvider {...form}>
      <FormSurroundingsProvider value={useSurroundingsOf(base)}>
        <PanelTabs base={base} panel={panel} open={open} />
        <Box role="tabpanel" id={`panel-${panel}`} aria-labelledby={`tab-${panel}`} key={panel}>
          {panel === 'facts' ? <Facts base={base} /> : <LanguagePanel base={base} locale={panel} />}
        </Box>
      </FormSurroundingsProvider>
    </FormProvider>
  );
}

function Aside({ editor, reveal, wide }: { editor: Editor; reveal: Reveal; wide: boolean }) {
  return (
    <Stack component="aside" spacing={2}>
      {wide ? (
        <Paper variant="outlined" sx={{ p: 2 }}>
          <MissingPanel base={editor.base} reveal={reveal.reveal} />
        </Paper>
      ) : null}
      <Paper variant="outlined" sx={{ p: 2 }}>
        <StatusPanel base={editor.base} />
      </Paper>
    </Stack>
  );
}

/** The title's language and translation, and the state. */
function UnderTitle({ base }: { base: CaseStudy }) {
  const { own, translated } = titlesOf(base, useReaderLocale());
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
      <LanguageSign locale={own.locale} />
      <StateChip state={base.state} />
      {translated ? <span>{translated.title}</span> : null}
    </Stack>
  );
}

/** A move that is being decided on, and the case as it stands on the server. */
interface Pending {
  name: MoveName;
  record: CaseStudy;
}

/** Saving and moving, as the bar's buttons and the keyboard do them: what is typed is saved before any move. */
function useActions(editor: Editor) {
  const t = useT();
  const notify = useNotify();
  const [pending, setPending] = useState<Pending | null>(null);
  const [previewing, setPreviewing] = useState(false);
  const save = async () => {
    if (await editor.save()) notify(t('editor.savedNote'), { type: 'success' });
  };
  const begin = async (name: MoveName) => {
    const record = await editor.save();
    if (record) setPending({ name, record });
  };
  return {
    save: () => void save(),
    begin: (name: MoveName) => void begin(name),
    pending,
    close: () => setPending(null),
    previewing,
    preview: () => setPreviewing(true),
    closePreview: () => setPreviewing(false),
  };
}

interface DialogsProps {
  editor: Editor;
  reveal: Reveal;
  actions: ReturnType<typeof useActions>;
}

/** What stands above the page: a move that is being decided on, or the preview. */
function Dialogs({ editor, reveal, actions }: DialogsProps) {
  const { pending, close, previewing, closePreview } = actions;
  return (
    <>
      {pending?.name === 'publish' ? (
        <PublishDialog editor={editor} record={pending.record} reveal={reveal.reveal} close={close} />
      ) : null}
      {pending && pending.name !== 'publish' ? (
        <MoveDialog editor={editor} name={pending.name} record={pending.record} reveal={reveal.reveal} close={close} />
      ) : null}
      {previewing ? (
        <PreviewDialog
          base={editor.base}
          values={editor.form.getValues()}
          first={reveal.panel === 'facts' ? fromWire(editor.base.originalLocale) : reveal.panel}
          reveal={reveal.reveal}
          close={closePreview}
        />
      ) : null}
    </>
  );
}

/** Writes and translates one case study: facts, one panel a language, what is missing, and publication. */
export function CaseStudyEditor({ initial }: { initial: CaseStudy }) {
  const t = useT();
  const reader = useReaderLocale();
  const reveal = useReveal(fromWire(initial.originalLocale));
  const editor = useEditor(initial, reveal.reveal);
  const { base, form } = editor;
  const actions = useActions(editor);
  const { save, begin } = actions;
  const unsaved = useCallback(() => isDirty(base, form.getValues()), [base, form]);
  const { own } = titlesOf(base, reader);
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('lg'), { noSsr: true });
  const readOnly = !base.abilities.edit && !base.abilities.translate;
  return (
    <>
      <Link
        component={LinkBase}
        to="/caseStudies"
        sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, minHeight: 44 }}
      >
        <ArrowBackIcon fontSize="small" aria-hidden="true" /> {t('editor.back')}
      </Link>
      <Page title={own.title || t('case.untitled')} titleLang={own.locale} intro={<UnderTitle base={base} />}>
        <TroubleNotes editor={editor} retry={save} />
        <LatestReview base={base} />
        {readOnly ? (
          <Alert severity="info" sx={{ mb: 2 }}>
            {t('editor.readOnly')}
          </Alert>
        ) : null}
        {wide ? null : <MissingFold base={base} reveal={reveal.reveal} />}
        <Box
          sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 300px' } }}
        >
          <Box sx={{ minWidth: 0 }}>
            <Panels editor={editor} reveal={reveal} />
          </Box>
          <Aside editor={editor} reveal={reveal} wide={wide} />
        </Box>
        <EditorBar editor={editor} save={save} begin={begin} preview={actions.preview} />
      </Page>
      <Dialogs editor={editor} reveal={reveal} actions={actions} />
      <LeaveGuard when={unsaved} />
    </>
  );
}
