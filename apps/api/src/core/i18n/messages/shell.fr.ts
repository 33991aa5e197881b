import type { shellEn } from './shell.en.js';

/** Sentences of the shell around the API, in French. */
export const shellFr: Record<keyof typeof shellEn, string> = {
  BODY_MALFORMED: 'Le corps de la requête n’est pas du JSON en UTF-8. Vérifiez la façon dont il est écrit.',
  BODY_DUPLICATE_KEY: 'Le corps nomme deux fois la même clé dans un objet. Retirez l’une des deux.',
  BODY_FORBIDDEN_KEY: 'Le corps contient une clé qui n’est pas admise (__proto__, constructor, prototype). Retirez-la.',
  BODY_SHAPE: 'Envoyez un objet avec « query », et « variables » sous forme d’objet s’il y en a.',
  BATCH_REFUSED: 'Envoyez une opération par requête : les listes d’opérations ne sont pas admises.',
  ADDRESS_UNKNOWN: 'Il n’y a rien à cette adresse. Vérifiez-la, ou partez de la page d’accueil.',
  METHOD_REFUSED: 'Cette adresse ne répond qu’à POST. Envoyez l’opération dans le corps de la requête.',
  BODY_TOO_LARGE: 'Le corps de la requête est trop grand. Envoyez moins à la fois.',
  CONTENT_TYPE_REFUSED: 'Envoyez la requête avec l’en-tête « content-type: application/json ».',
  REQUEST_REFUSED: 'La requête n’a pas une forme à laquelle on puisse répondre.',
  GRAPHQL_PARSE_FAILED: 'L’opération ne peut pas être lue comme du GraphQL. « detail » dit où.',
  GRAPHQL_VALIDATION_FAILED: 'L’opération ne correspond pas au schéma. « detail » dit où.',
  BAD_USER_INPUT: 'Une variable ne correspond pas au schéma. « detail » dit laquelle.',
  OPERATION_RESOLUTION_FAILURE: 'Dites par « operationName » laquelle des opérations doit s’exécuter.',
  INTROSPECTION_REFUSED: 'Le schéma n’est pas montré ici. Il est publié avec le code source (apps/api/schema.gql).',
  OPERATION_TOO_LONG: 'L’opération compte plus de {max, number} mots et signes. Procédez en plusieurs fois.',
  OPERATION_TOO_DEEP: 'L’opération a {value} niveaux ; {max} sont admis. Procédez en plusieurs fois.',
  OPERATION_TOO_COSTLY:
    'L’opération coûte {value, number} points ; {max, number} sont admis. Demandez des pages plus petites, moins de champs, ou procédez en plusieurs fois.',
  TOO_MANY_ALIASES: 'L’opération a {value} alias ; {max} sont admis. Procédez en plusieurs fois.',
  TOO_MANY_DIRECTIVES: 'L’opération a {value} directives ; {max} sont admises.',
  TOO_MANY_ROOT_FIELDS:
    'L’opération demande {value} choses à la fois ; {max} sont admises. Procédez en plusieurs fois.',
  PERSISTED_QUERY_NOT_SUPPORTED:
    'Les opérations ne sont pas gardées ici. Envoyez l’opération entière, sans « persistedQuery ».',
  MUTATION_REPEATED: 'L’opération appelle « {name} » plus d’une fois. Envoyez une requête pour chacune.',
  TOO_MANY_VALUES:
    'Les variables contiennent {value, number} valeurs ; {max, number} sont admises. Envoyez moins à la fois.',
};
