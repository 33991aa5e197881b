import { isMediaLicence, LICENCE_NAMES, localTextIn, type Locale } from '#shared';
import { fromGraphqlLocale } from '../../app/graphql.js';
import { useT } from '../../app/portal-messages.js';
import { useRouter } from '../../app/router.js';
import type { CaseMediaFragment } from '../../generated/graphql.js';
import { writtenIn, type Reading } from './case-view.js';
import caseStyles from './case.module.css';
import { imageOf, inOrder, type Attachment, type Photo, type Said, typeName, wordsOf } from './media-view.js';
import styles from './media.module.css';

/** Wide enough for the column of the story; the whole width on a telephone. */
const SIZES = '(max-width: 900px) 100vw, 44rem';

const foreign = (said: Said | undefined, page: Locale) => (said && said.locale !== page ? said.locale : undefined);

/** Who made it, and under which terms it may be used. */
function Rights({ credit, licence }: { credit: string | null; licence: string | null }) {
  const t = useT();
  const known = licence && isMediaLicence(licence) ? licence : null;
  if (!credit && !known) return null;
  return (
    <small className={styles.rights}>
      {credit ? t('media.credit', { name: credit }) : null}
      {credit && known ? ' · ' : null}
      {known === 'rights-reserved' ? t('media.rightsReserved') : null}
      {known && known !== 'rights-reserved' ? (
        <a href={LICENCE_NAMES[known].url} rel="license noopener external">
          {LICENCE_NAMES[known].name}
        </a>
      ) : null}
    </small>
  );
}

function Figure({ photo, reading, first }: { photo: Photo; reading: Reading; first: boolean }) {
  const { locale } = useRouter();
  const image = imageOf(photo);
  if (!image) return null;
  const { alternative, caption } = wordsOf(photo, [reading.locale, locale, reading.original]);
  return (
    <figure className={styles.figure}>
      <img
        {...image}
        sizes={SIZES}
        alt={alternative?.text ?? ''}
        lang={foreign(alternative, locale)}
        loading={first ? 'eager' : 'lazy'}
        decoding="async"
      />
      {(caption ?? photo.credit ?? photo.licence) ? (
        <figcaption className={styles.caption}>
          {caption ? <span lang={foreign(caption, locale)}>{caption.text}</span> : null}
          <Rights {...photo} />
        </figcaption>
      ) : null}
    </figure>
  );
}

type Media = Pick<CaseMediaFragment, 'photos' | 'attachments'>;

/** The photo that stands for the case, above its story. */
export function Cover({ caseStudy: { photos }, reading }: { caseStudy: Media; reading: Reading }) {
  const [cover] = inOrder(photos);
  return cover ? <Figure photo={cover} reading={reading} first /> : null;
}

/** The further photos, below the story. */
export function Gallery({ caseStudy: { photos }, reading }: { caseStudy: Media; reading: Reading }) {
  const t = useT();
  const [, ...others] = inOrder(photos);
  if (others.length === 0) return null;
  return (
    <section id="photos" tabIndex={-1} aria-labelledby="photos-title" className={caseStyles.section}>
      <h2 id="photos-title">{t('media.photos')}</h2>
      <div className={styles.gallery}>
        {others.map((photo) => (
          <Figure key={photo.file} photo={photo} reading={reading} first={false} />
        ))}
      </div>
    </section>
  );
}

function Document({ attachment, reading }: { attachment: Attachment; reading: Reading }) {
  const { locale } = useRouter();
  const t = useT();
  const title = localTextIn(writtenIn(attachment.titles), reading.locale, reading.original);
  const language = attachment.locale ? fromGraphqlLocale(attachment.locale) : undefined;
  const kilobytes = Math.max(1, Math.round(attachment.size / 1_000));
  const size =
    kilobytes < 1_000
      ? t('media.kilobytes', { size: kilobytes })
      : t('media.megabytes', { size: Math.round(kilobytes / 100) / 10 });
  return (
    <li>
      <a href={attachment.url} hrefLang={language} lang={foreign(title ?? undefined, locale)} download>
        {title?.text ?? attachment.title}
      </a>
      <span className={caseStyles.quiet}>
        {t('media.document', { type: typeName(attachment), size })} <Rights {...attachment} />
      </span>
    </li>
  );
}

/** Documents to take away. */
export function Documents({ caseStudy: { attachments }, reading }: { caseStudy: Media; reading: Reading }) {
  const t = useT();
  if (attachments.length === 0) return null;
  return (
    <section id="documents" tabIndex={-1} aria-labelledby="documents-title" className={caseStyles.section}>
      <h2 id="documents-title">{t('media.documents')}</h2>
      <ul className={styles.documents}>
        {attachments.map((attachment) => (
          <Document key={attachment.file} attachment={attachment} reading={reading} />
        ))}
      </ul>
    </section>
  );
}
