import { ChooseOwn } from '../components/ChooseOwn.js';
import { useT } from '../i18n/useT.js';

/** Whose profile. */
export function ChooseProfile() {
  const t = useT();
  return <ChooseOwn room="profiles" title={t('nav.profile')} intro={t('profile.choose')} />;
}
