import { PROFILE_LIMITS, LOCALES, type Locale } from '#shared';
import type { EditorProfile } from '../data/profiles.js';
import { fromWire, toWire } from '../data/locales.js';
import type {
  CollectivityProfileInput,
  Intent,
  InterestInput,
  InterestPartsFragment,
  Stance,
} from '../generated/graphql.js';

/** A text by language as the form holds it: empty where nothing is written. */
export type Texts = Readonly<Record<Locale, string>>;

/** An interest as the form holds it; `key` stays with the row while others come and go. */
export interface InterestValue {
  key: string;
  topic: string | null;
  stance: Stance;
  intent: Intent | null;
  weight: number;
  note: Texts;
}

/** The profile as the form holds it. */
export interface ProfileValue {
  /** Empty: not said. */
  capacity: string;
  languages: readonly Locale[];
  /** Empty: not said. */
  hasInterpreter: '' | 'yes' | 'no';
  geographies: readonly string[];
  contactMailbox: string;
  presentation: Texts;
  strengths: Texts;
}

type WireTexts = { fr?: string | null; ja?: string | null; en?: string | null };

const textsOf = (wire: WireTexts): Texts => ({ fr: wire.fr ?? '', ja: wire.ja ?? '', en: wire.en ?? '' });
const NO_TEXTS: Texts = { fr: '', ja: '', en: '' };

/** How an interest is told from others of its list. */
const keyOf = ({ topic, intent, stance }: InterestPartsFragment): string => `${stance}-${topic.code}-${intent ?? ''}`;

/** Interests as the server gives them, as the form holds them. */
export const interestValues = (interests: readonly InterestPartsFragment[]): InterestValue[] =>
  interests.map((one) => ({
    key: keyOf(one),
    topic: one.topic.code,
    stance: one.stance,
    intent: one.intent ?? null,
    weight: one.weight,
    note: textsOf(one.note),
  }));

/** A new row. @param key unlike that of any other row */
export const newInterest = (key: string, stance: Stance, topic: string | null): InterestValue => ({
  key,
  topic,
  stance,
  intent: null,
  weight: 2,
  note: NO_TEXTS,
});

/** What is sent; a row without a topic is sent with an empty one, so that the server says what is missing. */
export const interestInputs = (values: readonly InterestValue[]): InterestInput[] =>
  values.map(({ topic, stance, intent, weight, note }) => ({
    topic: topic ?? '',
    stance,
    intent,
    weight,
    note: { ...note },
  }));

/** A profile as the server gives it, as the form holds it. */
export function profileValue(
  profile: Pick<
    EditorProfile,
    'capacity' | 'languages' | 'hasInterpreter' | 'geographies' | 'contactMailbox' | 'presentation' | 'strengths'
  >,
): ProfileValue {
  const { capacity, hasInterpreter } = profile;
  return {
    capacity: capacity === null || capacity === undefined ? '' : String(capacity),
    languages: profile.languages.map(fromWire),
    hasInterpreter: hasInterpreter === true ? 'yes' : hasInterpreter === false ? 'no' : '',
    geographies: profile.geographies,
    contactMailbox: profile.contactMailbox ?? '',
    presentation: textsOf(profile.presentation),
    strengths: textsOf(profile.strengths),
  };
}

/** What is sent: all of it, for the form shows all of it. */
export const profileInput = (value: ProfileValue): CollectivityProfileInput => ({
  capacity: value.capacity === '' ? null : Number(value.capacity),
  languages: value.languages.map(toWire),
  hasInterpreter: value.hasInterpreter === '' ? null : value.hasInterpreter === 'yes',
  geographies: [...value.geographies],
  contactMailbox: value.contactMailbox,
  presentation: { ...value.presentation },
  strengths: { ...value.strengths },
});

/** The choices of how many new partners: few are many. */
export const CAPACITIES = Array.from({ length: PROFILE_LIMITS.capacity + 1 }, (_, index) => String(index));

/** Languages in which something is written. */
export const writtenIn = (texts: Texts): Locale[] => LOCALES.filter((locale) => texts[locale].trim() !== '');
