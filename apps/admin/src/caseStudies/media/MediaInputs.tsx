import type { CaseStudy } from '../../data/desk.js';
import { fromWire } from '../../data/locales.js';
import { useT } from '../../i18n/useT.js';
import { Section } from '../inputs/FactsInputs.js';
import { AttachmentsInput } from './AttachmentsInput.js';
import { PhotosInput } from './PhotosInput.js';

/** Photos and documents of a case that is there already: a file needs a case to belong to. */
export function MediaInputs({ base }: { base: CaseStudy }) {
  const t = useT();
  const locales = base.translations.map(({ locale }) => fromWire(locale));
  return (
    <Section title={t('section.media')}>
      <PhotosInput caseStudyId={base.id} locales={locales} />
      <AttachmentsInput caseStudyId={base.id} locales={locales} />
    </Section>
  );
}
