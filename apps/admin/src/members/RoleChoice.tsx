import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useId } from 'react';
import type { MembershipRole } from '../generated/graphql.js';
import { useT } from '../i18n/useT.js';

const ROLES = ['CONTRIBUTOR', 'MANAGER'] as const satisfies readonly MembershipRole[];

/** Which role somebody gets in a collectivity. */
export function RoleChoice({ role, choose }: { role: MembershipRole; choose: (role: MembershipRole) => void }) {
  const t = useT();
  const id = useId();
  return (
    <FormControl>
      <FormLabel id={id}>{t('member.role')}</FormLabel>
      <RadioGroup aria-labelledby={id} value={role} onChange={(_, value) => choose(value as MembershipRole)}>
        {ROLES.map((one) => (
          <FormControlLabel key={one} value={one} control={<Radio />} label={t(`member.roleLong.${one}`)} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}
