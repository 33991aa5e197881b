import { GEOGRAPHIES, isMailbox, LOCALES, PROFILE_LIMITS, type LocalText } from '#shared';
import type { Problem } from '../../../core/errors/index.js';
import { cleanText, lengthOf } from '../../case-studies/index.js';
import type { Interest, ProfileContent } from './profile.model.js';

/** A text in several languages as an input gives it. */
export type TextInput = { readonly [locale in 'fr' | 'ja' | 'en']?: string | null };

export type InterestInput = Omit<Interest, 'note' | 'intent' | 'weight'> & {
  intent?: Interest['intent'];
  weight: number;
  note?: TextInput | null;
};
export type ProfileInput = Partial<Omit<ProfileContent, 'presentation' | 'strengths'>> & {
  presentation?: TextInput | null;
  strengths?: TextInput | null;
};

function cleanTexts(input: TextInput | null | undefined): LocalText {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const text = cleanText(input?.[locale]);
      return text === null ? [] : [[locale, text]];
    }),
  );
}

function lengthProblems(field: string, texts: LocalText, max: number): Problem[] {
  return LOCALES.flatMap((locale) => {
    const length = lengthOf(texts[locale] ?? '');
    return length > max
      ? [{ field: `${field}.${locale}`, code: 'input.tooLong' as const, values: { length, max } }]
      : [];
  });
}

/** Interests as they are stored: texts cleaned, in the order given. */
export function cleanInterests(inputs: readonly InterestInput[]): Interest[] {
  return inputs.map(({ topic, stance, intent, weight, note }) => ({
    topic,
    stance,
    intent: intent ?? null,
    weight: weight as Interest['weight'],
    note: cleanTexts(note),
  }));
}

/** Every reason why these interests can't be stored. @param topics codes that exist */
export function interestProblems(interests: readonly Interest[], topics: ReadonlySet<string>): Problem[] {
  const seen = new Set<string>();
  const { interests: most, note } = PROFILE_LIMITS;
  return [
    ...(interests.length > most ? [{ field: 'interests', code: 'input.tooMany' as const, values: { max: most } }] : []),
    ...interests.flatMap((interest, index): Problem[] => {
      const at = `interests.${index}`;
      const key = `${interest.topic}|${interest.stance}|${interest.intent}`;
      const twice = seen.has(key);
      seen.add(key);
      return [
        ...(topics.has(interest.topic)
          ? []
          : [{ field: `${at}.topic`, code: 'input.unknownCode' as const, values: { value: interest.topic } }]),
        ...(twice ? [{ field: `${at}.topic`, code: 'interest.twice' as const }] : []),
        ...([1, 2, 3].includes(interest.weight) ? [] : [{ field: `${at}.weight`, code: 'interest.weight' as const }]),
        ...lengthProblems(`${at}.note`, interest.note, note),
      ];
    }),
  ];
}

/** A profile as it is stored: texts cleaned, lists without repeats; what is left out stays as it was. */
export function cleanProfile(input: ProfileInput, current: ProfileContent): ProfileContent {
  const given = <Name extends keyof ProfileInput>(name: Name) => input[name] !== undefined;
  return {
    capacity: given('capacity') ? (input.capacity ?? null) : current.capacity,
    languages: LOCALES.filter((locale) => (input.languages ?? current.languages).includes(locale)),
    hasInterpreter: given('hasInterpreter') ? (input.hasInterpreter ?? null) : current.hasInterpreter,
    geographies: [...new Set(input.geographies ?? current.geographies)],
    contactMailbox: given('contactMailbox') ? cleanText(input.contactMailbox) : current.contactMailbox,
    presentation: given('presentation') ? cleanTexts(input.presentation) : current.presentation,
    strengths: given('strengths') ? cleanTexts(input.strengths) : current.strengths,
  };
}

/** Every reason why this profile can't be stored. */
export function profileProblems(profile: ProfileContent): Problem[] {
  const { capacity, geographies, contactMailbox } = profile;
  const known: readonly string[] = GEOGRAPHIES;
  const strange = geographies.find((code) => !known.includes(code));
  const fits = capacity === null || (capacity >= 0 && capacity <= PROFILE_LIMITS.capacity);
  return [
    ...(fits
      ? []
      : [{ field: 'capacity', code: 'profile.capacity' as const, values: { max: PROFILE_LIMITS.capacity } }]),
    ...(strange === undefined
      ? []
      : [{ field: 'geographies', code: 'input.unknownCode' as const, values: { value: strange } }]),
    ...(contactMailbox === null || isMailbox(contactMailbox)
      ? []
      : [{ field: 'contactMailbox', code: 'input.mailbox' as const }]),
    ...lengthProblems('presentation', profile.presentation, PROFILE_LIMITS.presentation),
    ...lengthProblems('strengths', profile.strengths, PROFILE_LIMITS.strengths),
  ];
}
