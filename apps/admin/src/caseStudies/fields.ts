import { LOCALES, TEXT_NAMES, type Locale, type TextName } from '#shared';
import type { CaseStudyDepth } from '../generated/graphql.js';

/** The texts of a translation, in the order in which they are written and read. */
export const TEXT_FIELDS = TEXT_NAMES;
export type TextField = TextName;

const SNAPSHOT_FIELDS: readonly TextField[] = ['title', 'teaser', 'summary'];

/** Whether a field belongs to what a case of this depth shows first; the others are folded away. */
export const isFront = (field: TextField, depth: CaseStudyDepth) => depth === 'FULL' || SNAPSHOT_FIELDS.includes(field);

/** The facts that belong to no language. */
export const FACT_FIELDS = [
  'depth',
  'partners',
  'topics',
  'themes',
  'sdgs',
  'factors',
  'challenges',
  'startYear',
  'endYear',
  'ongoing',
  'links',
  'costs',
  'funding',
  'indicators',
  'buildingBlocks',
  'sdgTargets',
  'sector',
  'place',
  'supportOffered',
  'licence',
  'contact',
  'photos',
  'attachments',
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

/** Which panel of the editor a field stands in. */
export type Panel = 'facts' | Locale;
export const PANELS: readonly Panel[] = ['facts', ...LOCALES];

const isTextField = (field: string): field is TextField => (TEXT_FIELDS as readonly string[]).includes(field);
const isFactField = (field: string): field is FactField => (FACT_FIELDS as readonly string[]).includes(field);

/** Names of inputs where they differ from the form's fields, and what is chosen through another field. */
const FACT_ALIASES: Readonly<Record<string, FactField>> = {
  partnerIds: 'partners',
  theme: 'topics',
  themes: 'topics',
  topic: 'topics',
  sdg: 'sdgs',
  period: 'startYear',
  evidence: 'indicators',
};

/** Where in the form a field of the server's answer is. */
export interface FieldPlace {
  /** Path in the form's values. */
  path: string;
  panel: Panel;
}

/** The rest of a path inside a fact: names that the form has otherwise, and the input that takes the focus for a group. */
function placeWithin(fact: FactField, rest: readonly string[]): readonly string[] {
  const [index, name, ...further] = rest;
  if (fact === 'contact')
    return rest[0] === 'person' ? [rest[1] === 'consents' ? 'consents' : 'person'] : [rest[0] ?? 'mailbox'];
  if (fact === 'place') return [rest[0] ?? 'latitude'];
  if (fact === 'indicators' && index !== undefined && name === 'name') return [index, 'label', further[0] ?? 'fr'];
  if (index !== undefined && (name === 'method' || (fact === 'links' && name === 'label')))
    return [index, name, further[0] ?? 'fr'];
  if (fact === 'buildingBlocks' && index !== undefined && name !== undefined) return [index, name, further[0] ?? 'fr'];
  return ['links', 'costs', 'funding', 'indicators', 'buildingBlocks'].includes(fact) ? rest : [];
}

/**
 * The place of a field that the server named, undefined where the form has none.
 * @param field e.g. `title`, `topics`, `links.0.url`
 */
export function placeOf(field: string, textLocale?: Locale): FieldPlace | undefined {
  const [head = '', ...rest] = field.split('.');
  if (textLocale) {
    // A section is named by its plain text or by its document.
    const text = head.replace(/Document$/, '');
    return isTextField(text) ? { path: `translations.${textLocale}.${text}`, panel: textLocale } : undefined;
  }
  const fact = FACT_ALIASES[head] ?? (isFactField(head) ? head : undefined);
  return fact ? { path: [fact, ...placeWithin(fact, rest)].join('.'), panel: 'facts' } : undefined;
}

/** The panel of a path in the form's values. */
export function panelOf(path: string): Panel {
  const [head, locale] = path.split('.');
  return head === 'translations' ? (LOCALES.find((known) => known === locale) ?? 'facts') : 'facts';
}

/** The id of the element that takes the focus for a path of the form. */
export const fieldId = (path: string) => `field-${path.replaceAll('.', '-')}`;

/** Length as a reader counts it: code points, not UTF-16 units. */
export const lengthOf = (text: string) => [...text].length;
