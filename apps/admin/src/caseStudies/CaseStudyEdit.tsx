import { useQuery } from '@tanstack/react-query';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { LinkBase, useDataProvider, useParams } from 'react-admin';
import type { CaseStudy } from '../data/desk.js';
import { useT } from '../i18n/useT.js';
import { CaseStudyEditor } from './editor/CaseStudyEditor.js';

/** Loads a case study afresh and opens the editor on it. */
export function CaseStudyEdit() {
  const t = useT();
  const { id = '' } = useParams<{ id: string }>();
  const dataProvider = useDataProvider();
  // Not react-admin's cache: a list fills that with lines that lack most fields, and an old version would be refused.
  const { data, error, isPending } = useQuery({
    queryKey: ['caseStudyForEditing', id],
    queryFn: async () => (await dataProvider.getOne<CaseStudy>('caseStudies', { id })).data,
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  });
  if (isPending) return <LinearProgress aria-label={t('list.loading')} />;
  if (error)
    return (
      <Alert
        severity="error"
        action={
          <Button color="inherit" component={LinkBase} to="/caseStudies">
            {t('editor.back')}
          </Button>
        }
      >
        {error.message}
      </Alert>
    );
  return <CaseStudyEditor key={id} initial={data} />;
}
