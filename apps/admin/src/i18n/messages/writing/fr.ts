import { richTextFr } from '../richText/fr.js';
import type { writingEn } from './en.js';

/** Sentences of writing: the editor’s, the preview’s, of comparisons and of reviews beside a text, in French. */
export const writingFr: Record<keyof typeof writingEn, string> = {
  ...richTextFr,
  'nav.administration': 'Administration',
  'preview.open': 'Aperçu',
  'preview.title': 'Aperçu',
  'preview.text':
    'Ce que les lecteurs verront, avec ce que vous avez saisi sans l’enregistrer. Rien n’est public avant la publication.',
  'preview.close': 'Revenir à la saisie',
  'preview.languages': 'Langue de l’aperçu',
  'preview.nothing': 'Rien n’est encore écrit dans cette langue.',
  'preview.untitled': 'Pas encore de titre',
  'preview.complete': 'Complet : cette langue peut être publiée.',
  'preview.lacks': 'Ce qui manque dans cette langue',
  'preview.empty': 'Rubriques sans texte',
  'preview.asSaved': 'D’après le dernier enregistrement.',
  'preview.period': 'Période',
  'preview.goesOn': 'Depuis {from}',
  'preview.noAlternative': 'Pas encore de texte de remplacement',
  'ongoing.TRUE': 'Toujours en cours',
  'ongoing.FALSE': 'Terminé',
  'field.sourceNote': 'Source',
  'history.noMore': 'La mise en forme (intertitres, gras) n’est pas comparée, seulement les mots.',
  'publish.review': 'Votre avis (facultatif)',
  'publish.reviewHelp': 'Les lecteurs voient les notes et l’avis à côté du texte publié, sans votre nom.',
  'review.asked': '{who} a demandé des modifications le {when}',
  'review.answer': 'Toutes les relectures, et y répondre',
  'review.public': 'Les lecteurs voient cet avis.',
  'review.notPublic': 'Seuls les auteurs et la relecture le voient.',
};
