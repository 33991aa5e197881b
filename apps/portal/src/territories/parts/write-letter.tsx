import { buttonClass } from '#ui';
import { letterAddress, type LetterTo } from '../../parts/letter-address.js';
import { useT } from './catalogue.js';

/** Leads to the desk, to the letter that begins an introduction; who isn't signed in is asked to there. */
export function WriteLetter(to: LetterTo) {
  const t = useT();
  return (
    <a className={buttonClass('secondary')} href={letterAddress(to)}>
      {t('letter.write')}
    </a>
  );
}
