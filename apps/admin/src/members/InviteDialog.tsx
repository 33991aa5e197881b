import DialogContentText from '@mui/material/DialogContentText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { isLocale, LANGUAGE_NAMES, LOCALES, type Locale } from '#shared';
import { useServices } from '../app/services.js';
import { ActionDialog } from '../components/ActionDialog.js';
import type { MembershipRole } from '../generated/graphql.js';
import { useReaderLocale, useT } from '../i18n/useT.js';
import { RoleChoice } from './RoleChoice.js';

/** Asks whom to invite, as what, and in which language the mail is. */
export function InviteDialog({ collectivityId, close }: { collectivityId: string; close: () => void }) {
  const t = useT();
  const { people } = useServices();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<MembershipRole>('CONTRIBUTOR');
  const [language, setLanguage] = useState<Locale>(useReaderLocale());
  return (
    <ActionDialog
      title={t('invitation.invite.title')}
      confirm={t('invitation.send')}
      act={() => people.invite({ collectivityId, email, role, language })}
      said={t('invitation.sent')}
      close={close}
    >
      <DialogContentText>{t('invitation.invite.text')}</DialogContentText>
      <TextField
        id="invite-email"
        type="email"
        required
        label={t('user.email')}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        slotProps={{ htmlInput: { autoComplete: 'off' } }}
      />
      <RoleChoice role={role} choose={setRole} />
      <TextField
        select
        id="invite-language"
        label={t('invitation.language')}
        value={language}
        onChange={({ target }) => {
          if (isLocale(target.value)) setLanguage(target.value);
        }}
        slotProps={{ inputLabel: { id: 'invite-language-label' } }}
      >
        {LOCALES.map((one) => (
          <MenuItem key={one} value={one} lang={one}>
            {LANGUAGE_NAMES[one]}
          </MenuItem>
        ))}
      </TextField>
    </ActionDialog>
  );
}
