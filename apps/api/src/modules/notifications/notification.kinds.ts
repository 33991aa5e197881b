/** What people are told of. Each kind has a sentence (`notification.<kind>`) and a name in three languages. */
export const NOTIFICATION_KINDS = [
  'case.submitted',
  'case.changesRequested',
  'case.approved',
  'case.published',
  'case.withdrawn',
  'case.archived',
  'case.confirmDue',
  'case.translationSuggested',
  'case.machineDraftFailed',
  'case.suggestionTaken',
  'case.suggestionDeclined',
  'membership.requested',
  'membership.granted',
  'membership.refused',
  'membership.changed',
  'membership.ended',
  'care.handedOver',
  'invitation.accepted',
  'twinning.proposed',
  'twinning.confirmed',
  'twinning.refused',
  'programme.published',
  'programme.changed',
  'search.alert',
  'import.finished',
  'introduction.prepared',
  'introduction.proposed',
  'introduction.reminder',
  'introduction.accepted',
  'introduction.declined',
  'introduction.expired',
  'introduction.withdrawn',
  'introduction.message',
  'introduction.contact',
  'introduction.call',
  'introduction.callAgreed',
  'introduction.concluded',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** When a mail tells of it: by itself at once, gathered in the morning, on Monday morning, or not. */
export const MAIL_CADENCES = ['none', 'immediate', 'daily', 'weekly'] as const;
export type MailCadence = (typeof MAIL_CADENCES)[number];

/** How a person wants to hear of a kind. */
export interface Preference {
  kind: NotificationKind;
  inApp: boolean;
  mail: MailCadence;
}

/** What nobody has to ask for: seen on the site, and gathered in one mail a day. */
export const usual = (kind: NotificationKind): Preference => ({ kind, inApp: true, mail: 'daily' });

export const isKind = (kind: string): kind is NotificationKind =>
  (NOTIFICATION_KINDS as readonly string[]).includes(kind);
