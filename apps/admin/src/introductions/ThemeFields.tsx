import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useGetList, useGetOne } from 'react-admin';
import { type CollectivityOption, useCollectivityOptions } from '../caseStudies/inputs/useCollectivityOptions.js';
import type { Collectivity, Topic } from '../data/readers.js';
import type { Viewer } from '../data/session.js';
import type { Locale } from '../generated/graphql.js';
import { useT } from '../i18n/useT.js';
import type { LetterTheme } from './letterForm.js';

/** What is being chosen: who writes, to whom, about what. */
export interface ThemeChoice {
  proposerId: string;
  setProposerId: (id: string) => void;
  recipient: CollectivityOption | null;
  setRecipient: (recipient: CollectivityOption | null) => void;
  topic: string;
  setTopic: (topic: string) => void;
  /** A case or a tie that one came with: then there is no topic to choose. */
  given: boolean;
  /** Null while something is missing. */
  theme: LetterTheme | null;
}

/** Who writes and who is written to: a link names two places, and knows not which of them is the reader's. */
export function sidesOf(params: URLSearchParams, own: readonly string[]): [proposer: string, recipient: string] {
  const [proposer, recipient] = [params.get('proposer') ?? '', params.get('recipient') ?? ''];
  return own.includes(recipient) && !own.includes(proposer) ? [recipient, proposer] : [proposer, recipient];
}

/** @param params of the address: `proposer`, `recipient`, and one of `topic`, `caseStudy` and `twinning` */
export function useTheme(viewer: Viewer, params: URLSearchParams): ThemeChoice {
  const own = viewer.memberships.map(({ collectivity }) => collectivity.id);
  const [asked, other] = sidesOf(params, own);
  const [proposerId, setProposerId] = useState(own.includes(asked) ? asked : (own[0] ?? ''));
  const [topic, setTopic] = useState(params.get('topic') ?? '');
  const [chosen, setRecipient] = useState<CollectivityOption | null | undefined>(undefined);
  const { data } = useGetOne<Collectivity>('collectivities', { id: other }, { enabled: other !== '' });
  const recipient = chosen === undefined ? (data ?? null) : chosen;
  const [caseStudyId, twinningId] = [params.get('caseStudy'), params.get('twinning')];
  const given = caseStudyId !== null || twinningId !== null;
  const theme =
    recipient && proposerId !== '' && (given || topic !== '')
      ? { proposerId, recipientId: recipient.id, topic: given ? null : topic, caseStudyId, twinningId }
      : null;
  return { proposerId, setProposerId, recipient, setRecipient, topic, setTopic, given, theme };
}

interface ThemeFieldsProps {
  viewer: Viewer;
  choice: ThemeChoice;
  letterLocale: Locale;
  setLetterLocale: (locale: Locale) => void;
}

const LOCALES = ['FR', 'JA', 'EN'] as const;

function TopicField({ choice }: { choice: ThemeChoice }) {
  const t = useT();
  const { data: topics = [] } = useGetList<Topic>('topics');
  return (
    <TextField
      select
      id="letter-topic"
      required
      label={t('intro.topic')}
      value={topics.some(({ code }) => code === choice.topic) ? choice.topic : ''}
      onChange={(event) => choice.setTopic(event.target.value)}
      slotProps={{ inputLabel: { id: 'letter-topic-label' } }}
    >
      {topics.map(({ code, label }) => (
        <MenuItem key={code} value={code} sx={{ whiteSpace: 'normal' }}>
          {label}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** The fields of what comes before the letter. */
export function ThemeFields({ viewer, choice, letterLocale, setLetterLocale }: ThemeFieldsProps) {
  const t = useT();
  const options = useCollectivityOptions();
  return (
    <Box
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' } }}
    >
      <TextField
        select
        id="letter-from"
        label={t('intro.from')}
        value={choice.proposerId}
        onChange={(event) => choice.setProposerId(event.target.value)}
        slotProps={{ inputLabel: { id: 'letter-from-label' } }}
      >
        {viewer.memberships.map(({ collectivity }) => (
          <MenuItem key={collectivity.id} value={collectivity.id}>
            {collectivity.name}
          </MenuItem>
        ))}
      </TextField>
      <Autocomplete<CollectivityOption>
        {...options}
        id="letter-to"
        value={choice.recipient}
        onChange={(_, value) => choice.setRecipient(value)}
        renderInput={(props) => <TextField {...props} label={t('intro.to')} required />}
      />
      {choice.given ? null : <TopicField choice={choice} />}
      <TextField
        select
        id="letter-locale"
        label={t('intro.letterLocale')}
        value={letterLocale}
        onChange={(event) => setLetterLocale(event.target.value as Locale)}
        slotProps={{ inputLabel: { id: 'letter-locale-label' } }}
      >
        {LOCALES.map((locale) => (
          <MenuItem key={locale} value={locale}>
            {t(`intro.lang.${locale}`)}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
