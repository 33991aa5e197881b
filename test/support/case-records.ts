import fc from 'fast-check';
import { checkRichText, plainTextOf, SECTIONS, SECTORS, TEXT_NAMES, type RichTextDocument } from '#shared';
import type { CaseRecord, RecordTexts } from '../../apps/api/src/modules/imports/record/case-record.js';

/** Text as it is stored: trimmed, without control characters; with all that spreadsheets stumble over. */
export const storedText = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '=1+1',
      "'=1",
      "''-2",
      '@cmd',
      '+33 1',
      '-',
      '"a";"b"',
      'a,b;c\td',
      '一行目\n二行目',
      '＝総和',
      '0123',
      'oui',
      '1,234',
    ),
  )
  .map((text) =>
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F\u2028\u2029]/g, '')
      .trim(),
  )
  .filter((text) => text !== '');
const maybeText = fc.option(storedText);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) => value + 0);
const year = fc.integer({ min: 1_800, max: 2_100 });
const local = fc
  .record({ fr: storedText, ja: storedText, en: storedText }, { requiredKeys: [] })
  .map((texts) => ({ ...texts }));
const named = local.filter((texts) => Object.keys(texts).length > 0);

const formatted: fc.Arbitrary<RichTextDocument> = fc
  .array(fc.record({ text: storedText, bold: fc.boolean() }), { minLength: 1, maxLength: 3 })
  .map((parts) => {
    const content = parts.map(({ text, bold }) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: text.replaceAll('\n', ' '), ...(bold ? { marks: [{ type: 'bold' }] } : {}) }],
    }));
    const checked = checkRichText({ type: 'doc', content });
    if ('fault' in checked) throw new Error(checked.fault.kind);
    return checked.document;
  });

/** Texts of a language: sections with formatting say what their formatting says. */
const texts: fc.Arbitrary<RecordTexts> = fc
  .record({
    plain: fc.tuple(...TEXT_NAMES.map(() => maybeText)),
    title: storedText,
    provenance: fc.constantFrom('author' as const, 'human' as const, 'machine' as const),
    documents: fc.dictionary(fc.constantFrom(...SECTIONS), formatted, { maxKeys: 2 }),
  })
  .map(({ plain, title, provenance, documents }) => ({
    ...Object.fromEntries(TEXT_NAMES.map((name, index) => [name, plain[index] ?? null])),
    ...Object.fromEntries(Object.entries(documents).map(([name, document]) => [name, plainTextOf(document)])),
    title,
    provenance,
    ...(Object.keys(documents).length > 0 ? { documents: { ...documents } } : {}),
  }));

/** Any case that this service could have stored, as it would leave. */
export const anyRecord: fc.Arbitrary<Required<CaseRecord>> = fc.record({
  source: fc.constantFrom('kakehashi', 'registre-2', '台帳'),
  externalId: fc.string({ unit: fc.constantFrom('a', 'B', '7', '-', ':', '=', '番'), minLength: 1, maxLength: 12 }),
  owner: fc.constantFrom('FR/37261', 'JP/172014', 'FR/department/37'),
  partners: fc.uniqueArray(fc.constantFrom('FR/37261', 'JP/172014', 'JP/prefecture/170003'), { maxLength: 3 }),
  originalLocale: fc.constantFrom('fr' as const, 'ja' as const, 'en' as const),
  depth: fc.constantFrom('full' as const, 'snapshot' as const),
  topics: fc.uniqueArray(fc.constantFrom('soft-mobility', 'onsen'), { maxLength: 2 }),
  themes: fc.uniqueArray(fc.constantFrom('t1', 't2'), { maxLength: 2 }),
  sdgs: fc.uniqueArray(fc.integer({ min: 1, max: 17 }), { maxLength: 4 }),
  sdgTargets: fc.uniqueArray(fc.constantFrom('11.2', '11.a'), { maxLength: 2 }),
  factors: fc.uniqueArray(fc.constantFrom('f1', 'f2'), { maxLength: 2 }),
  challenges: fc.uniqueArray(fc.constantFrom('c1', 'c2'), { maxLength: 2 }),
  sector: fc.option(fc.constantFrom(...SECTORS)),
  startYear: fc.option(year),
  endYear: fc.option(year),
  ongoing: fc.boolean(),
  place: fc.option(
    fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }).map((value) => value + 0),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }).map((value) => value + 0),
      precision: fc.constantFrom('exact' as const, 'district' as const, 'municipality' as const, 'region' as const),
    }),
  ),
  supportOffered: fc.option(
    fc.constantFrom('none' as const, 'questions' as const, 'visits' as const, 'mentoring' as const),
  ),
  licence: fc.option(fc.constantFrom('cc-by-4.0' as const, 'cc0-1.0' as const, 'etalab-2.0' as const)),
  contact: fc.option(
    fc
      .record({ office: maybeText, mailbox: fc.option(fc.constant('europe@town.example')) })
      .filter(({ office, mailbox }) => office !== null || mailbox !== null),
  ),
  sourceNote: maybeText,
  links: fc.array(fc.record({ url: fc.webUrl(), label: local }), { maxLength: 5 }),
  costs: fc.array(
    fc.record({
      kind: fc.constantFrom('investment' as const, 'operation' as const),
      amount: finite,
      currency: fc.constantFrom('EUR' as const, 'JPY' as const),
      year: fc.option(year),
      certainty: fc.option(fc.constantFrom('estimated' as const, 'budgeted' as const, 'actual' as const)),
    }),
    { maxLength: 4 },
  ),
  funding: fc.array(fc.record({ source: storedText, share: fc.option(finite), programme: maybeText }), {
    maxLength: 4,
  }),
  indicators: fc.array(
    fc.record({
      name: named,
      unit: maybeText,
      baseline: fc.option(finite),
      value: fc.option(finite),
      date: fc.option(fc.constantFrom('2024', '2024-06', '2024-06-30')),
      method: local,
      evidence: fc.option(fc.constantFrom('declared' as const, 'replicated' as const)),
    }),
    { maxLength: 5 },
  ),
  buildingBlocks: fc.array(fc.record({ title: named, purpose: local, how: local, lesson: local }), { maxLength: 4 }),
  translations: fc.record({ fr: texts, ja: texts, en: texts }, { requiredKeys: [] }).map((all) => ({ ...all })),
});
