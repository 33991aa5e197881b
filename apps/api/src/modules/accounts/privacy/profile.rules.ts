import type { Locale } from '#shared';
import type { Problem } from '../../../core/errors/index.js';

export interface Profile {
  name: string;
  locale: Locale;
  timeZone: string;
}

const LONGEST = 100;

/** Whether the runtime knows a time zone by this name, e.g. Asia/Tokyo. */
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' && /^[A-Z]/.test(name);
  } catch {
    return false;
  }
}

/** Why a profile can't be stored; empty where it can. The name is expected trimmed. */
export function profileProblems({ name, timeZone }: Profile): Problem[] {
  const problems: Problem[] = [];
  if (name === '') problems.push({ field: 'name', code: 'input.required' });
  const lengths = { length: name.length, max: LONGEST };
  if (name.length > LONGEST) problems.push({ field: 'name', code: 'input.tooLong', values: lengths });
  if (!isTimeZone(timeZone))
    problems.push({ field: 'timeZone', code: 'input.unknownCode', values: { value: timeZone.slice(0, 60) } });
  return problems;
}
