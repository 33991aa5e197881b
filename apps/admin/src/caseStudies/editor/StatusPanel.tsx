import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';
import { LANGUAGE_NAMES } from '#shared';
import { OwnerName } from '../../components/OwnerName.js';
import { StateChip } from '../../components/StateChip.js';
import { useFormats } from '../../components/useFormats.js';
import type { CaseStudy, PublicAddress } from '../../data/desk.js';
import { useT } from '../../i18n/useT.js';
import { Freshness } from './Freshness.js';
import { usePublicAddresses } from './usePublicAddresses.js';

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <Typography component="dt" variant="body2" color="text.secondary">
        {label}
      </Typography>
      <Box component="dd" sx={{ m: 0, mb: 1.5 }}>
        {children}
      </Box>
    </>
  );
}

/** The public pages of a case study, by language. */
export function PublicLinks({ addresses }: { addresses: readonly PublicAddress[] }) {
  return (
    <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {addresses.map(({ locale, href }) => (
        <li key={locale}>
          <Link href={href} lang={locale} sx={{ display: 'inline-block', py: 0.5 }}>
            {LANGUAGE_NAMES[locale]}
          </Link>
        </li>
      ))}
    </Stack>
  );
}

function HistoryLink({ id }: { id: string }) {
  const t = useT();
  return (
    <Typography sx={{ mb: 1.5 }}>
      <Link component={LinkBase} to={`/caseStudies/${id}/history`}>
        {t('history.open')}
      </Link>
    </Typography>
  );
}

/** Where a case study stands: its state, its owner, its dates and its public pages. */
export function StatusPanel({ base }: { base: CaseStudy }) {
  const t = useT();
  const { moment } = useFormats();
  const addresses = usePublicAddresses(base);
  const { abilities, state, publishedRevision } = base;
  return (
    <Box component="section" aria-labelledby="status-title">
      <Typography variant="h3" component="h2" id="status-title" sx={{ mb: 1.5 }}>
        {t('status.title')}
      </Typography>
      <Box component="dl" sx={{ m: 0 }}>
        <Fact label={t('field.state')}>
          <StateChip state={state} />
          {publishedRevision !== null && state !== 'PUBLISHED' ? (
            <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
              {t('status.copyOpen', { number: publishedRevision })}
            </Typography>
          ) : null}
        </Fact>
        <Fact label={t('field.owner')}>
          <OwnerName owner={base.owner} />
        </Fact>
        <Fact label={t('field.updatedAt')}>
          <time dateTime={base.updatedAt}>{moment(base.updatedAt)}</time>
        </Fact>
        {base.publishedAt ? (
          <Fact label={t('field.publishedAt')}>
            <time dateTime={base.publishedAt}>{moment(base.publishedAt)}</time>
          </Fact>
        ) : null}
        {base.freshness ? (
          <Fact label={t('fresh.label')}>
            <Freshness id={base.id} initial={base.freshness} mayConfirm={abilities.confirm} />
          </Fact>
        ) : null}
        {addresses.length > 0 ? (
          <Fact label={t('field.publicPages')}>
            <PublicLinks addresses={addresses} />
          </Fact>
        ) : null}
      </Box>
      {abilities.readHistory ? <HistoryLink id={base.id} /> : null}
      {abilities.publish ? null : (
        <Typography variant="body2" color="text.secondary">
          {t('status.reviewerPublishes')}
        </Typography>
      )}
    </Box>
  );
}
