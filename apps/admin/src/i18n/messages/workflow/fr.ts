import type { workflowEn } from './en.js';

/** Sentences of the workflow in French. */
export const workflowFr: Record<keyof typeof workflowEn, string> = {
  'move.more': 'Plus',
  'move.submit.ask': 'Soumettre…',
  'move.submit.title': 'Soumettre à la relecture',
  'move.submit.text':
    'Un relecteur va le lire. D’ici là, il ne peut plus être modifié ; il vous reviendra s’il faut le corriger.',
  'move.submit.submit': 'Soumettre',
  'move.submit.done': 'C’est soumis. Un relecteur va le lire.',
  'move.requestChanges.ask': 'Demander des modifications…',
  'move.requestChanges.title': 'Demander des modifications',
  'move.requestChanges.text': 'Il revient à ses auteurs, qui peuvent le modifier et le soumettre de nouveau.',
  'move.requestChanges.words': 'Ce qu’il faut modifier',
  'move.requestChanges.wordsHelp': 'Seuls ses auteurs et les relecteurs le lisent.',
  'move.requestChanges.submit': 'Renvoyer aux auteurs',
  'move.requestChanges.done': 'Il est revenu à ses auteurs.',
  'move.approve.ask': 'Approuver…',
  'move.approve.title': 'Approuver',
  'move.approve.text': 'Il est prêt à être publié. Rien ne change encore pour les lecteurs.',
  'move.approve.submit': 'Approuver',
  'move.approve.done': 'Approuvé. Il peut maintenant être publié.',
  'move.publish.ask': 'Publier…',
  'move.withdraw.ask': 'Retirer…',
  'move.withdraw.title': 'Retirer de la publication',
  'move.withdraw.text':
    'Les lecteurs et la recherche le perdent aussitôt. Son adresse dira qu’il a été retiré, et pourquoi. Il pourra être repris plus tard.',
  'move.withdraw.words': 'Motif',
  'move.withdraw.wordsHelp': 'Tout le monde peut le lire à l’adresse du retour d’expérience.',
  'move.withdraw.submit': 'Retirer',
  'move.withdraw.done': 'Il n’est plus public.',
  'move.archive.ask': 'Archiver…',
  'move.archive.title': 'Archiver',
  'move.archive.text':
    'Pour une expérience achevée qui n’est plus tenue à jour. Les lecteurs et la recherche le perdent ; il pourra être repris plus tard.',
  'move.archive.submit': 'Archiver',
  'move.archive.done': 'Il est archivé.',
  'move.reopen.ask': 'Reprendre…',
  'move.reopen.title': 'Reprendre',
  'move.reopen.text':
    'Il redevient un brouillon, que vous pouvez modifier et soumettre. Les lecteurs le verront quand il sera de nouveau publié.',
  'move.reopen.submit': 'Reprendre',
  'move.reopen.done': 'Il est redevenu un brouillon.',
  'status.copyOpen': 'Les lecteurs voient la révision {number} jusqu’à la publication de cette version.',
};
