import type { Locale } from '#shared';
import { intersection } from './compare.js';
import type { Profile } from './profile.js';
import { NO_COMMON_LANGUAGE } from './weights.js';

/** Why a pair is out of the question. A veto is silent: this code is for the caller, never for the reader. */
export type Obstacle = 'self' | 'veto' | 'declined' | 'capacity';

/** How two offices could talk: a language of both, somebody who interprets, letters through translation, or not known. */
export type Speech =
  | { readonly kind: 'language'; readonly languages: readonly Locale[] }
  | { readonly kind: 'interpreter'; readonly sides: readonly ('a' | 'b')[] }
  | { readonly kind: 'translation' }
  | { readonly kind: 'unknown' };

/** Whether two could really work together: the factor on the score, and why. */
export interface Feasibility {
  readonly value: number;
  readonly obstacle: Obstacle | null;
  readonly speech: Speech;
}

/** 0 for an obstacle; less than 1 where both said that they have neither a common language nor an interpreter. */
export function feasible(a: Profile, b: Profile): Feasibility {
  const obstacle = obstacleBetween(a, b);
  const speech = speechBetween(a, b);
  const ease = speech.kind === 'translation' ? NO_COMMON_LANGUAGE : 1;
  return { value: obstacle === null ? ease : 0, obstacle, speech };
}

/** The reason for which a pair must not be suggested, or null. Either side's word is enough. */
export function obstacleBetween(a: Profile, b: Profile): Obstacle | null {
  if (a.collectivityId === b.collectivityId) return 'self';
  if (a.vetoes.includes(b.collectivityId) || b.vetoes.includes(a.collectivityId)) return 'veto';
  if (a.declined.includes(b.collectivityId) || b.declined.includes(a.collectivityId)) return 'declined';
  return a.capacity === 0 || b.capacity === 0 ? 'capacity' : null;
}

function speechBetween(a: Profile, b: Profile): Speech {
  const languages = intersection(a.languages, b.languages);
  if (languages.length > 0) return { kind: 'language', languages };
  const sides = [...(a.hasInterpreter ? ['a' as const] : []), ...(b.hasInterpreter ? ['b' as const] : [])];
  if (sides.length > 0) return { kind: 'interpreter', sides };
  const said = [a, b].every((side) => side.languages.length > 0 && side.hasInterpreter === false);
  return { kind: said ? 'translation' : 'unknown' };
}
