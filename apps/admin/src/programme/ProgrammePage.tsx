import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import MenuItem from '@mui/material/MenuItem';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useViewer } from '../auth/useViewer.js';
import { Page } from '../components/Page.js';
import { EmptyState } from '../components/EmptyState.js';
import { useT } from '../i18n/useT.js';
import { DelegationsTab } from './DelegationsTab.js';
import { OwnProgramme } from './OwnProgramme.js';
import { ProgrammeTab } from './ProgrammeTab.js';
import { RoundsTab } from './RoundsTab.js';
import { RulesTab } from './RulesTab.js';
import { useEditions, useGathering } from './useProgramme.js';

const TABS = ['meetings', 'delegations', 'rounds', 'rules'] as const;

/** The tabs of those who organise. */
function Organiser({ edition }: { edition: string }) {
  const t = useT();
  const [tab, setTab] = useState<(typeof TABS)[number]>('meetings');
  const { data } = useGathering(edition);
  if (!data) return <LinearProgress aria-label={t('list.loading')} />;
  const parts = { edition, gathering: data.gathering, delegations: data.delegations };
  return (
    <>
      <Tabs
        value={tab}
        onChange={(_, chosen: (typeof TABS)[number]) => setTab(chosen)}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={t('programme.title')}
        sx={{ mb: 3, '@media print': { display: 'none' } }}
      >
        {TABS.map((name) => (
          <Tab
            key={name}
            value={name}
            label={t(`programme.tab.${name}`)}
            id={`tab-${name}`}
            aria-controls={`panel-${name}`}
          />
        ))}
      </Tabs>
      <Box role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === 'meetings' ? <ProgrammeTab {...parts} /> : null}
        {tab === 'delegations' ? <DelegationsTab {...parts} /> : null}
        {tab === 'rounds' ? <RoundsTab {...parts} /> : null}
        {tab === 'rules' ? <RulesTab {...parts} /> : null}
      </Box>
    </>
  );
}

/** What a delegation's managers see: their own. */
function Guest({ edition }: { edition: string }) {
  const t = useT();
  const { data, isPending } = useGathering(edition);
  if (isPending) return <LinearProgress aria-label={t('list.loading')} />;
  if (!data) return <EmptyState title={t('programme.notComing')} hint={t('programme.notComing.hint')} />;
  return <OwnProgramme edition={edition} gathering={data.gathering} delegations={data.delegations} />;
}

/** The programme of an edition: for organisers all of it, for delegations their own. */
export function ProgrammePage() {
  const t = useT();
  const viewer = useViewer();
  const editions = useEditions();
  const [chosen, setChosen] = useState<string | null>(null);
  const edition = chosen ?? editions?.[0]?.code;
  return (
    <Page
      title={t('programme.title')}
      intro={t(viewer?.administrator ? 'programme.intro' : 'programme.own.intro')}
      actions={
        editions && editions.length > 1 ? (
          <TextField
            select
            size="small"
            label={t('programme.edition')}
            value={edition ?? ''}
            onChange={(event) => setChosen(event.target.value)}
            sx={{ minWidth: 220 }}
          >
            {editions.map(({ code, title }) => (
              <MenuItem key={code} value={code}>
                {title}
              </MenuItem>
            ))}
          </TextField>
        ) : null
      }
    >
      {!viewer || !edition ? <LinearProgress aria-label={t('list.loading')} /> : null}
      {viewer && edition ? viewer.administrator ? <Organiser edition={edition} /> : <Guest edition={edition} /> : null}
    </Page>
  );
}
