import { formatFigure, formatMoney, formatNumber, localTextIn, type RichElement } from '#shared';
import { translator } from '../../../core/i18n/index.js';
import type { PublicCaseStudy } from '../case-study.view.js';
import type { PdfPart } from './case-pdf.content.js';
import { element, headedTable } from './pdf-elements.js';

/** Not known, in a table where every cell says something. */
const UNKNOWN = '–';

function indicatorsOf({ indicators, locale, originalLocale }: PublicCaseStudy): PdfPart | undefined {
  if (indicators.length === 0) return undefined;
  const t = translator(locale);
  const head = (['name', 'baseline', 'value', 'evidence'] as const).map((key) => t(`document.indicator.${key}`));
  const rows = indicators.map(({ name, unit, baseline, value, date, method, evidence }) => [
    localTextIn(name, locale, originalLocale)?.text ?? UNKNOWN,
    formatFigure(baseline, unit, locale),
    [formatFigure(value, unit, locale), date && (locale === 'ja' ? `（${date}）` : ` (${date})`)]
      .filter(Boolean)
      .join(''),
    [evidence ? t(`facet.evidence.${evidence}`) : UNKNOWN, localTextIn(method, locale, originalLocale)?.text]
      .filter(Boolean)
      .join(locale === 'ja' ? '：' : locale === 'fr' ? '\u00a0: ' : ': '),
  ]);
  return { heading: t('document.section.indicators'), elements: [headedTable(head, rows)] };
}

function costsOf({ costs, locale }: PublicCaseStudy): RichElement[] {
  if (costs.length === 0) return [];
  const t = translator(locale);
  const head = (['kind', 'amount', 'year', 'certainty'] as const).map((key) => t(`document.cost.${key}`));
  const rows = costs.map(({ kind, amount, currency, year, certainty }) => [
    t(`document.cost.${kind}`),
    formatMoney(amount, currency, locale),
    year === null ? UNKNOWN : String(year),
    certainty ? t(`document.certainty.${certainty}`) : UNKNOWN,
  ]);
  return [element('h3', t('document.costs')), headedTable(head, rows)];
}

function fundingOf({ funding, locale }: PublicCaseStudy): RichElement[] {
  if (funding.length === 0) return [];
  const t = translator(locale);
  const percent = (share: number) => formatNumber(share / 100, locale, { style: 'percent', maximumFractionDigits: 1 });
  const head = (['source', 'share', 'programme'] as const).map((key) => t(`document.funding.${key}`));
  const rows = funding.map(({ source, share, programme }) => [
    source,
    share === null ? UNKNOWN : percent(share),
    programme ?? UNKNOWN,
  ]);
  return [element('h3', t('document.funding')), headedTable(head, rows)];
}

/** The comparable figures of a case as tables: indicators, costs and funding. */
export function figuresOf(view: PublicCaseStudy): { indicators?: PdfPart; means?: PdfPart } {
  const indicators = indicatorsOf(view);
  const means = [...costsOf(view), ...fundingOf(view)];
  return {
    ...(indicators ? { indicators } : {}),
    ...(means.length > 0
      ? { means: { heading: translator(view.locale)('document.section.means'), elements: means } }
      : {}),
  };
}
