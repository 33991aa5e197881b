import type { Locale } from '#shared';
import { useRouter } from '../app/router.js';
import type { CoverPhotoFragment } from '../generated/graphql.js';
import { imageOf, wordsOf } from '../pages/case/media-view.js';
import styles from './cover.module.css';

/** As wide as its place on a card; the whole card on a telephone. */
const SIZES = '(max-width: 640px) 100vw, 11rem';

/** The photo of a case in a list: its place is kept before it has come, and it comes only once it is near. */
export function Cover({ photo, language }: { photo: CoverPhotoFragment; language: Locale }) {
  const { locale } = useRouter();
  const image = imageOf(photo);
  if (!image) return null;
  const { alternative } = wordsOf(photo, [locale, language]);
  const lang = alternative && alternative.locale !== locale ? alternative.locale : undefined;
  return (
    <img
      {...image}
      className={styles.cover}
      sizes={SIZES}
      alt={alternative?.text ?? ''}
      lang={lang}
      loading="lazy"
      decoding="async"
    />
  );
}
