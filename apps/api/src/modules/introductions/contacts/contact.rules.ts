import type { Problem } from '../../../core/errors/index.js';
import { cleanText, textProblems } from '../introduction.rules.js';

/** Version of the words by which people agree to be shown; a new text gets the next number. */
export const CONTACT_TEXT_VERSION = 1;

/** What somebody wants to show. */
export interface ContactInput {
  email: boolean;
  phone: string | null;
  office: string | null;
  /** The person has read the words and agrees. */
  consent: boolean;
}

const PHONE = /^[+＋]?[0-9０-９ .()（）/\-ー－‐]{6,30}$/u;
const OFFICE_MAX = 120;

/** The input in the form that is kept. */
export const cleanContact = (input: ContactInput): ContactInput => ({
  ...input,
  phone: cleanText(input.phone).normalize('NFKC') || null,
  office: cleanText(input.office).replaceAll('\n', ' ') || null,
});

/** Why it can't be shown: nothing to show, no consent, or no number. @param input cleaned */
export function contactProblems({ email, phone, office, consent }: ContactInput): Problem[] {
  return [
    ...(consent ? [] : [{ field: 'consent', code: 'introduction.contact.consent' } as const]),
    ...(email || phone ? [] : [{ field: 'email', code: 'introduction.contact.nothing' } as const]),
    ...(phone === null || PHONE.test(phone) ? [] : [{ field: 'phone', code: 'introduction.contact.phone' } as const]),
    ...textProblems('office', office ?? '', OFFICE_MAX, false),
  ];
}
