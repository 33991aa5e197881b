import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { LinkBase, useParams } from 'react-admin';
import { LANGUAGE_NAMES } from '#shared';
import { useServices } from '../app/services.js';
import { useChoices } from '../caseStudies/inputs/useChoices.js';
import { Page } from '../components/Page.js';
import { Unavailable } from '../components/Unavailable.js';
import { useFormats } from '../components/useFormats.js';
import { AdministratorsOnly } from '../concepts/AdministratorsOnly.js';
import { fromWire } from '../data/locales.js';
import type { User } from '../data/people.js';
import type { Theme } from '../data/readers.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { AccessDialog, type AccessAct } from './AccessDialogs.js';

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box sx={{ display: 'contents' }}>
      <Typography component="dt" color="text.secondary">
        {label}
      </Typography>
      <Box component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </Box>
  );
}

function Facts({ user }: { user: User }) {
  const t = useT();
  const { date, moment } = useFormats();
  const themes = useChoices<Theme>('themes').rows;
  const labels = user.reviewerThemes.map((code) => themes.find((theme) => theme.code === code)?.label ?? code);
  const reviews = labels.length > 0 ? labels.join(t('list.comma')) : t('user.allThemes');
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: { sm: 'max-content 1fr' }, columnGap: 4, rowGap: 1.5, m: 0 }}
    >
      <Fact label={t('user.email')}>{user.email}</Fact>
      <Fact label={t('user.language')}>{LANGUAGE_NAMES[fromWire(user.locale)]}</Fact>
      <Fact label={t('user.since')}>{date(user.createdAt)}</Fact>
      <Fact label={t('user.lastSignIn')}>{user.lastSignInAt ? moment(user.lastSignInAt) : t('user.never')}</Fact>
      <Fact label={t('user.signsInBy')}>{t(user.hasPassword ? 'user.byPassword' : 'user.byOther')}</Fact>
      <Fact label={t('role.administrator')}>{t(user.administrator ? 'user.yes' : 'user.no')}</Fact>
      <Fact label={t('role.reviewer')}>{user.reviewer ? reviews : t('user.no')}</Fact>
      <Fact label={t('nav.collectivities')}>
        {user.memberships.length === 0 ? t('user.noMembership') : null}
        <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {user.memberships.map(({ role, collectivity }) => (
            <li key={collectivity.id}>
              <Link component={LinkBase} to={`/members/${collectivity.id}`}>
                {t(role === 'MANAGER' ? 'role.manager' : 'role.contributor', { collectivity: collectivity.name })}
              </Link>
            </li>
          ))}
        </Stack>
      </Fact>
    </Box>
  );
}

/** What can be done, from what the server says may be done; why not, where it is the last administrator. */
function Actions({ user, choose }: { user: User; choose: (act: AccessAct) => void }) {
  const t = useT();
  const { setAdministrator, setReviewer, suspend, lift } = user.abilities;
  if (!setAdministrator && !setReviewer && !suspend && !lift)
    return <Alert severity="info">{t('user.ownAccess')}</Alert>;
  return (
    <Stack
      direction={{ xs: 'column', sm: 'row' }}
      spacing={1.5}
      useFlexGap
      sx={{ flexWrap: 'wrap', alignItems: { sm: 'center' } }}
    >
      {setReviewer ? (
        <Button variant="outlined" onClick={() => choose('reviewer')}>
          {t(user.reviewer ? 'user.changeReviewer' : 'user.makeReviewer')}
        </Button>
      ) : null}
      {setAdministrator ? (
        <Button variant="outlined" onClick={() => choose('administrator')}>
          {t(user.administrator ? 'user.withdrawAdministrator' : 'user.makeAdministrator')}
        </Button>
      ) : null}
      {suspend ? (
        <Button color="error" onClick={() => choose('suspend')}>
          {t('user.suspend')}
        </Button>
      ) : null}
      {lift ? (
        <Button variant="outlined" onClick={() => choose('lift')}>
          {t('user.lift')}
        </Button>
      ) : null}
      {user.lastAdministrator ? <Typography color="text.secondary">{t('user.lastAdministrator')}</Typography> : null}
    </Stack>
  );
}

function Loaded({ user }: { user: User }) {
  const t = useT();
  const { moment } = useFormats();
  const [act, setAct] = useState<AccessAct | null>(null);
  return (
    <Page title={user.name}>
      <Stack spacing={3}>
        {user.suspendedAt ? (
          <Alert severity="warning">
            {t('user.suspendedSince', { when: moment(user.suspendedAt), reason: user.suspensionReason ?? '' })}
          </Alert>
        ) : null}
        <Facts user={user} />
        <Actions user={user} choose={setAct} />
      </Stack>
      {act ? <AccessDialog key={act} act={act} user={user} close={() => setAct(null)} /> : null}
    </Page>
  );
}

function Load({ id }: { id: string }) {
  const t = useT();
  const locale = useReaderLocale();
  const { people } = useServices();
  const { data, error, isPending } = useQuery({ queryKey: ['users', id, locale], queryFn: () => people.user(id) });
  if (data) return <Loaded user={data} />;
  if (isPending) return <LinearProgress aria-label={t('list.loading')} />;
  return <Unavailable error={error} to="/users" back={t('user.back')} />;
}

/** One person: what they are, and what an administrator can change about it. */
export function UserPage() {
  const t = useT();
  const { id = '' } = useParams<{ id: string }>();
  return (
    <AdministratorsOnly>
      <Link
        component={LinkBase}
        to="/users"
        sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, minHeight: 44 }}
      >
        <ArrowBackIcon fontSize="small" aria-hidden="true" /> {t('user.back')}
      </Link>
      <Load key={id} id={id} />
    </AdministratorsOnly>
  );
}
