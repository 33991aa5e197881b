import { type Locale, timeZoneName } from '#shared';
import type { Problem } from '../../../core/errors/index.js';
import { nameProblems } from '../person-name.js';

export interface Profile {
  name: string;
  locale: Locale;
  timeZone: string;
}

/** Why a profile can't be stored; empty where it can. The name is expected trimmed. */
export function profileProblems({ name, timeZone }: Profile): Problem[] {
  const problems = nameProblems(name);
  if (timeZoneName(timeZone) === undefined)
    problems.push({ field: 'timeZone', code: 'input.unknownCode', values: { value: timeZone.slice(0, 60) } });
  return problems;
}
