import type { richTextEn } from './en.js';

/** Sentences of the editor of formatted text, in French. */
export const richTextFr: Record<keyof typeof richTextEn, string> = {
  'richText.toolbar': 'Mise en forme de « {name} »',
  'richText.heading3': 'Intertitre',
  'richText.heading4': 'Petit intertitre',
  'richText.bold': 'Gras',
  'richText.italic': 'Italique',
  'richText.link': 'Lien',
  'richText.bulletList': 'Liste',
  'richText.orderedList': 'Liste numérotée',
  'richText.indent': 'Décaler vers la droite',
  'richText.outdent': 'Décaler vers la gauche',
  'richText.quote': 'Citation',
  'richText.table': 'Insérer un tableau',
  'richText.undo': 'Annuler',
  'richText.redo': 'Rétablir',
  'richText.headerRow': 'Ligne d’en-tête',
  'richText.rowAfter': 'Ajouter une ligne',
  'richText.columnAfter': 'Ajouter une colonne',
  'richText.deleteRow': 'Supprimer la ligne',
  'richText.deleteColumn': 'Supprimer la colonne',
  'richText.deleteTable': 'Supprimer le tableau',
  'richText.help': 'Raccourcis clavier',
  'richText.help.close': 'Fermer',
  'richText.keys.toolbar': 'Aller à la mise en forme (Échap : revenir au texte)',
  'richText.keys.break': 'Nouvelle ligne dans le même paragraphe',
  'richText.keys.tab': 'Dans un tableau : cellule suivante. Ailleurs : champ suivant',
  'richText.keys.plain': 'Coller sans mise en forme',
  'richText.link.address': 'Adresse',
  'richText.link.help': 'Une page (https://…) ou une adresse électronique (nom@example.org).',
  'richText.link.refused':
    'Cette adresse ne peut pas servir : un lien mène à une page (http ou https) ou à une adresse électronique. Vérifiez-la.',
  'richText.link.cancel': 'Annuler',
  'richText.link.remove': 'Retirer le lien',
  'richText.link.submit': 'Placer le lien',
  'richText.images':
    '{count, plural, one {Une image n’a pas été reprise} other {# images n’ont pas été reprises}} : ajoutez les photos dans « Fiche », avec ce que l’on y voit et leur auteur.',
  'richText.loading': 'L’éditeur se charge.',
  'fault.richText':
    'Ce texte contient un élément impossible à enregistrer, ou trop d’éléments. Retirez ses derniers paragraphes ou collez-le sans mise en forme.',
};
