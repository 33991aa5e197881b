import type { auditEn } from './audit.en.js';

/** Headings of the audit trail as a file in French. */
export const auditFr: Record<keyof typeof auditEn, string> = {
  'audit.column.moment': 'Date et heure',
  'audit.column.person': 'Personne',
  'audit.column.action': 'Action',
  'audit.column.outcome': 'Issue',
  'audit.column.kind': 'Type d’objet',
  'audit.column.subject': 'Identifiant de l’objet',
  'audit.column.changes': 'Modifications',
  'audit.column.address': 'Adresse',
  'audit.column.program': 'Programme',
  'audit.cut':
    'Voici les {max, number} événements les plus récents\u202f; choisissez des jours pour obtenir les précédents.',
};
