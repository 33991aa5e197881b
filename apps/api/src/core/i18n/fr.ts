import { caseDocumentFr } from './messages/case-document.fr.js';
import { auditFr } from './messages/audit.fr.js';
import { searchIndexFr } from './messages/search-index.fr.js';
import { sharingFr } from './messages/sharing.fr.js';
import { importsFr } from './messages/imports.fr.js';
import { importColumnsFr } from './messages/import-columns.fr.js';
import { translationsFr } from './messages/translations.fr.js';
import type { Catalogue } from '#shared';
import { introductionsFr } from './messages/introductions.fr.js';
import type { MessageKey } from './en.js';
import { limitsFr } from './messages/limits.fr.js';
import { credentialsFr } from './messages/credentials.fr.js';
import { programmeFr } from './messages/programme.fr.js';
import { notificationsFr } from './messages/notifications.fr.js';
import { filesFr } from './messages/files.fr.js';
import { mailFr } from './messages/mail.fr.js';
import { joiningFr } from './messages/joining.fr.js';
import { reviewsFr } from './messages/reviews.fr.js';
import { membersFr } from './messages/members.fr.js';
import { shellFr } from './messages/shell.fr.js';
import { erasureFr } from './messages/erasure.fr.js';
import { tokensFr } from './messages/tokens.fr.js';
import { profilesFr } from './messages/profiles.fr.js';
import { richTextFr } from './messages/rich-text.fr.js';
import { caseDetailsFr } from './messages/case-details.fr.js';

/** Phrases de l’API en français. */
export const fr: Catalogue<MessageKey> = {
  ...limitsFr,
  ...auditFr,
  ...searchIndexFr,
  ...sharingFr,
  ...caseDocumentFr,
  ...introductionsFr,
  ...credentialsFr,
  ...notificationsFr,
  ...mailFr,
  ...shellFr,
  ...erasureFr,
  ...tokensFr,
  ...filesFr,
  ...importsFr,
  ...importColumnsFr,
  ...reviewsFr,
  ...translationsFr,
  NOT_FOUND: 'Cet élément n’existe pas ou ne vous est pas ouvert. Vérifiez l’adresse ou connectez-vous.',
  UNAUTHENTICATED: 'Connectez-vous d’abord.',
  PAGE_SIZE: 'Une page contient de 1 à {max} éléments : demandez une taille plus petite.',
  PAGE_TOO_FAR: 'Les pages vont jusqu’à l’élément {max, number} : précisez plutôt la recherche par un filtre.',
  QUERY_TOO_LONG: 'La question dépasse {max, number} caractères : gardez les mots principaux.',
  IMPORT_CHOICE:
    'La ligne {number, number} ne peut pas être importée comme vous l’avez choisi\u00a0: on crée ce qui est nouveau ou ressemblant, on met à jour ce qui est déjà présent. Choisissez à nouveau, ou laissez-la de côté.',
  BAD_INPUT: 'La requête n’a pas la forme que demande le schéma : {detail}',
  INVALID_ID: '« {value} » n’est pas un identifiant de ce service.',
  FIRST_RANGE: 'Demandez de 1 à {max} éléments.',
  DISTANCE_RANGE:
    'Donnez une latitude de -90 à 90, une longitude de -180 à 180 et une distance de 1 à {max, number} km.',
  BOX_RANGE:
    'Donnez un cadre dont les latitudes vont de -90 à 90, le sud au plus égal au nord, et les longitudes de -180 à 180.',
  NEAREST_NEEDS_PLACE: 'Pour trier par distance, dites à partir d’où : ajoutez le filtre « near ».',
  SEARCH_UNAVAILABLE:
    'La recherche ne répond pas pour le moment. Tout le reste fonctionne ; réessayez dans une minute.',
  TIMEOUT: 'La réponse a pris trop de temps. Réessayez avec une question plus précise.',
  TEXT_UNWRITABLE:
    'Un texte contient un caractère qui ne peut être enregistré (U+0000 ou une moitié de paire). Ôtez-le, puis renvoyez-le.',
  INTERNAL:
    'Une erreur est survenue de notre côté. Réessayez ; si elle persiste, donnez ce numéro à votre administrateur : {reference}.',
  'signIn.refused': 'L’adresse électronique ou le mot de passe n’est pas exact. Vérifiez les deux et réessayez.',
  'input.invalid': 'Certains champs demandent votre attention.',
  'input.required': 'Remplissez ce champ.',
  'input.tooLong': 'Raccourcissez ce texte : {length, number} caractères pour {max, number} autorisés.',
  'input.unknownCode': '« {value} » n’est pas connu : choisissez dans la liste.',
  'input.unknownCollectivity': 'Cette collectivité n’est pas dans la liste : choisissez-la parmi les propositions.',
  'input.notYours': 'Vous ne pouvez publier que pour une collectivité dont vous êtes membre.',
  'input.year': 'Donnez une année entre {min, number, ::group-off} et {max, number, ::group-off}.',
  'input.yearOrder': 'La fin ne peut pas précéder le début.',
  'input.url': 'Donnez une adresse complète qui commence par https:// ou http://.',
  'input.tooMany': '{max} éléments au plus.',
  'stale.message':
    'Quelqu’un d’autre a enregistré ce retour d’expérience entre-temps. Comparez, puis enregistrez à nouveau.',
  'incomplete.message': 'Il manque encore des champs avant la publication.',
  'incomplete.owner': 'Indiquez la collectivité dont vient ce retour d’expérience.',
  'incomplete.topics': 'Choisissez au moins un sujet.',
  'incomplete.themes': 'Choisissez au moins un thème d’atelier.',
  'incomplete.sdgs': 'Choisissez au moins un objectif de développement durable.',
  'incomplete.translation': 'Rien n’est encore écrit dans cette langue.',
  'incomplete.title': 'Donnez un titre.',
  'incomplete.teaser': 'Dites en une phrase ce qui a été fait.',
  'incomplete.summary': 'Rédigez un résumé.',
  'incomplete.context': 'Décrivez le contexte et l’enjeu.',
  'incomplete.actions': 'Décrivez ce qui a été fait.',
  'incomplete.results': 'Décrivez les résultats.',
  'incomplete.transferability': 'Dites ce que d’autres peuvent reprendre, et à quelles conditions.',
  'incomplete.locales': 'Choisissez au moins une langue à publier.',
  'state.message': 'Ce n’est pas possible dans l’état présent du retour d’expérience.',
  'concept.code':
    'Écrivez le code en minuscules sans accent, chiffres et traits d’union, par exemple « tourist-tax », en {max} caractères au plus.',
  'concept.codeTaken': 'Un concept porte déjà le code « {value} ». Ouvrez-le, ou choisissez un autre code.',
  'concept.preferredNeeded': 'Donnez le terme préféré : celui que voient les lecteurs de cette langue.',
  'concept.onePreferred': 'Un seul terme par langue est préféré : faites des autres des variantes.',
  'concept.tooManyTerms': '{max} termes au plus par langue ; il y en a {length}.',
  'concept.termTooLong': 'Raccourcissez « {value}… » : {length, number} caractères pour {max, number} autorisés.',
  'concept.termNoWord': '« {value} » n’a ni lettre ni chiffre : aucune question ne pourrait le nommer.',
  'concept.termTwice': '« {value} » figure deux fois dans cette langue ; les majuscules ne font pas de différence.',
  'concept.termTaken':
    '« {value} » appartient déjà au concept « {name} », et un terme ne nomme qu’un concept. Retirez-le d’abord là-bas, ou ne le gardez pas ici.',
  'concept.broaderLoop': '« {name} » est ce concept même ou se trouve sous lui : il ne peut pas être au-dessus.',
  'concept.stale': 'Quelqu’un d’autre a enregistré ce concept entre-temps. Comparez, puis enregistrez à nouveau.',
  'concept.gone': 'Quelqu’un d’autre a supprimé ce concept entre-temps.',
  'facet.themes': 'Thème d’atelier',
  'facet.topics': 'Sujet',
  'facet.sdgs': 'Objectif de développement durable',
  'facet.factors': 'Facteur d’attractivité',
  'facet.challenges': 'Enjeu',
  'facet.countries': 'Pays',
  'facet.countries.FR': 'France',
  'facet.countries.JP': 'Japon',
  'facet.tiers': 'Type de collectivité',
  'facet.tiers.municipality': 'Commune ou municipalité',
  'facet.tiers.intermunicipal': 'Intercommunalité',
  'facet.tiers.department': 'Département',
  'facet.tiers.region': 'Région',
  'facet.tiers.prefecture': 'Préfecture (Japon)',
  'facet.collectivities': 'Collectivité',
  'facet.populationBands': 'Population',
  'facet.populationBands.under-2k': 'Moins de 2 000',
  'facet.populationBands.2k-10k': '2 000 à 10 000',
  'facet.populationBands.10k-50k': '10 000 à 50 000',
  'facet.populationBands.50k-200k': '50 000 à 200 000',
  'facet.populationBands.200k-1m': '200 000 à 1 million',
  'facet.populationBands.over-1m': 'Plus d’un million',
  'facet.geographies': 'Géographie',
  'facet.languages': 'Disponible en',
  'facet.evidence': 'Niveau de preuve',
  'facet.depth': 'Niveau de détail',
  'facet.depth.snapshot': 'Aperçu',
  'facet.depth.full': 'Retour d’expérience complet',
  'similar.topic': 'Même sujet : {name}',
  'similar.challenge': 'Même enjeu : {name}',
  'similar.sdg': 'Contribuent l’un et l’autre à l’ODD {value} : {name}',
  'similar.concept': 'Traitent l’un et l’autre de : {name}',
  'similar.factor': 'Même facteur d’attractivité : {name}',
  'similar.words': 'Mots en commun : {name}',
  'similar.wording': 'Les deux récits emploient des mots proches.',
  ...joiningFr,
  ...membersFr,
  ...programmeFr,
  'matching.opening': 'Chers collègues de {name}, nous serions heureux d’échanger avec vous sur nos expériences.',
  ...caseDetailsFr,
  ...profilesFr,
  ...richTextFr,
};
