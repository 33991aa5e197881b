import { useQuery } from '@tanstack/react-query';
import LinearProgress from '@mui/material/LinearProgress';
import { useParams } from 'react-admin';
import { useServices } from '../app/services.js';
import { Unavailable } from '../components/Unavailable.js';
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
  return <Unavailable error={error} to="/caseStudies" back={t('editor.back')} />;
}
