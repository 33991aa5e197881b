import { useQuery } from '@tanstack/react-query';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { LinkBase, useParams } from 'react-admin';
import { useServices } from '../app/services.js';
import { useT } from '../i18n/useT.js';
import { CaseStudyEditor } from './editor/CaseStudyEditor.js';

/** Of the query that opens the editor: what it brought is the editor's own from then on, and isn't asked for again. */
export const EDITING = 'caseStudyForEditing';

/** Loads a case study afresh and opens the editor on it. */
export function CaseStudyEdit() {
  const t = useT();
  const { id = '' } = useParams<{ id: string }>();
  const { desk } = useServices();
  // Not react-admin's cache: a list fills that with lines that lack most fields, and an old version would be refused.
  const { data, error, isPending } = useQuery({
    queryKey: [EDITING, id],
    queryFn: () => desk.load(id),
    gcTime: 0,
    staleTime: Infinity,
  });
  if (data) return <CaseStudyEditor key={id} initial={data} />;
  if (isPending) return <LinearProgress aria-label={t('list.loading')} />;
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" component={LinkBase} to="/caseStudies">
          {t('editor.back')}
        </Button>
      }
    >
      {error?.message ?? t('error.notFound')}
    </Alert>
  );
}
