import { BLOCK_TEXTS, type BlockText, type LocalText, type Locale } from '#shared';
import type { CaseStudyFacts } from '../case-study.model.js';

/** The facts that say something in words. */
type Worded = Pick<CaseStudyFacts, 'indicators' | 'buildingBlocks' | 'links' | 'attachments'>;

/** Which languages a publication takes from the working copy, and which its readers have. */
interface Published {
  locales: readonly Locale[];
  shown: readonly Locale[];
  original: Locale;
}

/** Words of facts in the languages that readers have: those of `locales` as written now, the others as before. */
export function namedIn(now: Worded, before: Worded | undefined, { locales, shown, original }: Published): Worded {
  const text = (written: LocalText, published: LocalText | undefined): LocalText =>
    Object.fromEntries(
      shown.flatMap((locale) => {
        const one = (locales.includes(locale) ? written : published)?.[locale];
        return one ? [[locale, one]] : [];
      }),
    );
  // A document is called something in every publication.
  const title = (written: LocalText, published: LocalText | undefined): LocalText => {
    const said = text(written, published);
    if (Object.keys(said).length > 0) return said;
    return written[original] ? { [original]: written[original] } : written;
  };
  const was = <Row extends { id: string }>(rows: readonly Row[] | undefined, id: string) =>
    rows?.find((row) => row.id === id);
  return {
    indicators: now.indicators.map((one) => {
      const old = was(before?.indicators, one.id);
      return { ...one, name: text(one.name, old?.name), method: text(one.method, old?.method) };
    }),
    buildingBlocks: now.buildingBlocks.map((block) => {
      const old = was(before?.buildingBlocks, block.id);
      const texts = BLOCK_TEXTS.map((name) => [name, text(block[name], old?.[name])] as const);
      return { id: block.id, ...(Object.fromEntries(texts) as Record<BlockText, LocalText>) };
    }),
    links: now.links.map((link) => ({ ...link, label: text(link.label, was(before?.links, link.id)?.label) })),
    attachments: now.attachments.map((one) => ({
      ...one,
      title: title(one.title, before?.attachments.find(({ file }) => file === one.file)?.title),
    })),
  };
}
