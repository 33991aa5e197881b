import type { auditEn } from './en.js';

/** Phrases du journal d’audit en français. */
export const auditFr: Record<keyof typeof auditEn, string> = {
  'nav.audit': 'Journal d’audit',
  'audit.intro': 'Qui a fait quoi, quand et d’où, et ce qui a été refusé. Rien ne peut y être modifié.',
  'audit.subject': 'Identifiant de l’objet',
  'audit.when': 'Quand',
  'audit.who': 'Qui',
  'audit.what': 'Quoi',
  'audit.changes': 'Modification',
  'audit.where': 'D’où',
  'audit.outcome': 'Issue',
  'audit.done': 'Fait',
  'audit.refused': 'Refusé',
  'audit.from': 'Du',
  'audit.until': 'Au',
  'audit.nobody': 'Personne n’était connecté',
  'audit.erased': 'Personne effacée',
  'audit.only': 'Ne montrer que ce que {name} a fait',
  'audit.everybody': 'Montrer tout le monde',
  'audit.forgotten': 'N’est plus conservé',
  'audit.before': 'avant\u00a0: {value}',
  'audit.empty': 'vide',
  'audit.none': 'Rien d’enregistré ne correspond',
  'audit.noneHint': 'Retirez un filtre ou choisissez d’autres jours.',
};
