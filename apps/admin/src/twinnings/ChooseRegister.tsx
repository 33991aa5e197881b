import { ChooseOwn } from '../components/ChooseOwn.js';
import { useT } from '../i18n/useT.js';

/** Whose twinnings. */
export function ChooseRegister() {
  const t = useT();
  return <ChooseOwn room="twinningProposals" title={t('nav.register')} intro={t('register.choose')} managed />;
}
