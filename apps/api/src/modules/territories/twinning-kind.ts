import type { Trilingual } from '#shared';

/** Kinds of ties. The words of the two countries are not equal, so the original wording is kept beside the code. */
export const TWINNING_KINDS = ['sister', 'friendship', 'partnership', 'cooperation', 'memorandum'] as const;
export type TwinningKind = (typeof TWINNING_KINDS)[number];

export const TWINNING_STATES = ['active', 'sleeping', 'ended'] as const;
export type TwinningState = (typeof TWINNING_STATES)[number];

/** How each kind is called in the reader's language. */
export const TWINNING_KIND_LABELS: Readonly<Record<TwinningKind, Trilingual>> = {
  sister: { fr: 'Jumelage', ja: '姉妹都市提携', en: 'Sister-city tie' },
  friendship: { fr: 'Pacte d’amitié', ja: '友好提携', en: 'Friendship pact' },
  partnership: { fr: 'Accord de partenariat', ja: 'パートナーシップ協定', en: 'Partnership agreement' },
  cooperation: { fr: 'Accord de coopération', ja: '交流・協力協定', en: 'Cooperation agreement' },
  memorandum: { fr: 'Protocole d’accord', ja: '覚書', en: 'Memorandum of understanding' },
};

/** The source's words, each put under a code; `cooperation` also covers agreements on one subject. */
const KIND_OF_WORDING: Readonly<Record<string, TwinningKind>> = {
  sister: 'sister',
  'sister/friendship pact': 'friendship',
  friendship: 'friendship',
  'friendship pact': 'friendship',
  'friendship memorandum': 'friendship',
  'tourism friendship': 'friendship',
  partnership: 'partnership',
  'partnership agreement': 'partnership',
  'partner city': 'partnership',
  'exchange city': 'partnership',
  'exchange and cooperation agreement': 'cooperation',
  'cooperation agreement': 'cooperation',
  'cooperation agreements (Alsace/Colmar with Gifu)': 'cooperation',
  'cooperation (cider)': 'cooperation',
  'memorandum of understanding': 'memorandum',
  'memorandum (water)': 'memorandum',
};

/** Code of a wording; throws on one never met, so that nobody files it under a wrong kind by default. */
export function kindOfWording(wording: string): TwinningKind {
  const kind = KIND_OF_WORDING[wording];
  if (!kind) throw new Error(`Kind of twinning never met: "${wording}". Add it to twinning-kind.ts.`);
  return kind;
}
