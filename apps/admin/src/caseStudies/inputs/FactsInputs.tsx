import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/useT.js';
import {
  BlocksInput,
  ContactInput,
  CostsInput,
  FundingInput,
  IndicatorsInput,
  LicenceInput,
  PlaceInput,
  SectorInput,
  SupportInput,
} from '../details/DetailsInputs.js';
import { PartnersInput } from './CollectivityInputs.js';
import { DepthInput } from './DepthInput.js';
import { LinksInput } from './LinksInput.js';
import { PeriodInputs } from './PeriodInputs.js';
import { ChallengesInput, FactorsInput, SdgsInput, TargetsInput, ThemesInput, TopicsInput } from './TaxonomyInputs.js';

/** A group of fields under its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section">
      <Typography variant="h2" sx={{ mb: 2 }}>
        {title}
      </Typography>
      <Stack spacing={3}>{children}</Stack>
    </Box>
  );
}

/** The facts that belong to no language: the same when a case study is begun and when it is edited. */
export function FactsInputs() {
  const t = useT();
  return (
    <Stack spacing={5}>
      <Section title={t('section.subject')}>
        <TopicsInput />
        <SdgsInput />
        <ThemesInput />
        <FactorsInput />
        <ChallengesInput />
        <TargetsInput />
        <SectorInput />
      </Section>
      <Section title={t('section.circumstances')}>
        <DepthInput />
        <PeriodInputs />
        <PartnersInput />
        <LinksInput />
      </Section>
      <Section title={t('section.means')}>
        <CostsInput />
        <FundingInput />
      </Section>
      <Section title={t('section.figures')}>
        <IndicatorsInput />
      </Section>
      <Section title={t('section.blocks')}>
        <BlocksInput />
      </Section>
      <Section title={t('section.exchange')}>
        <PlaceInput />
        <ContactInput />
        <SupportInput />
        <LicenceInput />
      </Section>
    </Stack>
  );
}
