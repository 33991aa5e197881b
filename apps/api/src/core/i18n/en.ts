import { caseDocumentEn } from './messages/case-document.en.js';
import { auditEn } from './messages/audit.en.js';
import { searchIndexEn } from './messages/search-index.en.js';
import { sharingEn } from './messages/sharing.en.js';
import { importsEn } from './messages/imports.en.js';
import { importColumnsEn } from './messages/import-columns.en.js';
import { translationsEn } from './messages/translations.en.js';
import { introductionsEn } from './messages/introductions.en.js';
import { limitsEn } from './messages/limits.en.js';
import { credentialsEn } from './messages/credentials.en.js';
import { programmeEn } from './messages/programme.en.js';
import { notificationsEn } from './messages/notifications.en.js';
import { filesEn } from './messages/files.en.js';
import { mailEn } from './messages/mail.en.js';
import { joiningEn } from './messages/joining.en.js';
import { reviewsEn } from './messages/reviews.en.js';
import { membersEn } from './messages/members.en.js';
import { shellEn } from './messages/shell.en.js';
import { erasureEn } from './messages/erasure.en.js';
import { tokensEn } from './messages/tokens.en.js';
import { profilesEn } from './messages/profiles.en.js';
import { richTextEn } from './messages/rich-text.en.js';
import { caseDetailsEn } from './messages/case-details.en.js';

/** Sentences of the API in English; the key list that the other languages must match. */
export const en = {
  ...limitsEn,
  ...auditEn,
  ...searchIndexEn,
  ...sharingEn,
  ...caseDocumentEn,
  ...introductionsEn,
  ...credentialsEn,
  ...notificationsEn,
  ...mailEn,
  ...shellEn,
  ...erasureEn,
  ...tokensEn,
  ...filesEn,
  ...importsEn,
  ...importColumnsEn,
  ...reviewsEn,
  ...translationsEn,
  NOT_FOUND: 'This does not exist, or is not open to you. Check the address, or sign in.',
  UNAUTHENTICATED: 'Please sign in first.',
  PAGE_SIZE: 'A page holds 1 to {max} entries: ask for a smaller size.',
  PAGE_TOO_FAR: 'Pages reach up to entry {max, number}: narrow the search with a filter instead.',
  QUERY_TOO_LONG: 'The question is longer than {max, number} characters: shorten it to its main words.',
  IMPORT_CHOICE:
    'Row {number, number} cannot be imported in the way chosen for it: create what is new or looks alike, update what is here. Choose again, or leave it out.',
  BAD_INPUT: 'The request is not in the form that the schema asks for: {detail}',
  INVALID_ID: '“{value}” is not an identifier of this service.',
  FIRST_RANGE: 'Ask for 1 to {max} entries.',
  DISTANCE_RANGE: 'Give a latitude of -90 to 90, a longitude of -180 to 180 and a distance of 1 to {max, number} km.',
  BOX_RANGE: 'Give a box with latitudes of -90 to 90, the south not above the north, and longitudes of -180 to 180.',
  NEAREST_NEEDS_PLACE: 'To sort by distance, say from where: add the filter “near”.',
  SEARCH_UNAVAILABLE: 'The search does not answer at the moment. Everything else works; please try again in a minute.',
  TIMEOUT: 'The answer took too long. Please try again, with a narrower question.',
  TEXT_UNWRITABLE:
    'A text holds a character that can’t be kept (U+0000, or half of a pair). Take it out and send it again.',
  INTERNAL:
    'Something went wrong on our side. Please try again; if it stays, give your administrator this number: {reference}.',
  'signIn.refused': 'The e-mail address or the password is not right. Check both and try again.',
  'input.invalid': 'Some fields need your attention.',
  'input.required': 'Fill in this field.',
  'input.tooLong': 'Shorten this text: {length, number} characters, {max, number} are allowed.',
  'input.unknownCode': '“{value}” is not known: choose from the list.',
  'input.unknownCollectivity': 'This collectivity is not in the list: choose it from the suggestions.',
  'input.notYours': 'You can only publish for a collectivity that you belong to.',
  'input.year': 'Give a year between {min, number, ::group-off} and {max, number, ::group-off}.',
  'input.yearOrder': 'The end must not come before the start.',
  'input.url': 'Give a whole address that starts with https:// or http://.',
  'input.tooMany': 'At most {max} entries.',
  'stale.message': 'Somebody else saved this case study in the meantime. Compare, then save again.',
  'incomplete.message': 'Some fields are still missing before it can be published.',
  'incomplete.owner': 'Say which collectivity the case study is from.',
  'incomplete.topics': 'Choose at least one topic.',
  'incomplete.themes': 'Choose at least one workshop theme.',
  'incomplete.sdgs': 'Choose at least one Sustainable Development Goal.',
  'incomplete.translation': 'Nothing is written in this language yet.',
  'incomplete.title': 'Give a title.',
  'incomplete.teaser': 'Say in one sentence what was done.',
  'incomplete.summary': 'Write a summary.',
  'incomplete.context': 'Describe the context and the challenge.',
  'incomplete.actions': 'Describe what was done.',
  'incomplete.results': 'Describe the results.',
  'incomplete.transferability': 'Say what others can take over, and under which conditions.',
  'incomplete.locales': 'Choose at least one language to publish.',
  'state.message': 'This is not possible while the case study is in its present state.',
  'concept.code':
    'Write the code in small letters without accents, digits and hyphens, such as “tourist-tax”, with at most {max} characters.',
  'concept.codeTaken': 'There is a concept with the code “{value}” already. Open that one, or choose another code.',
  'concept.preferredNeeded': 'Give the preferred term: the one that readers of this language see.',
  'concept.onePreferred': 'Only one term of a language is preferred: make the others alternatives.',
  'concept.tooManyTerms': 'At most {max} terms in one language; there are {length}.',
  'concept.termTooLong': 'Shorten “{value}…”: {length, number} characters, {max, number} are allowed.',
  'concept.termNoWord': '“{value}” has neither letter nor digit: no question could ever name it.',
  'concept.termTwice': '“{value}” is given twice in this language; capitals and width make no difference.',
  'concept.termTaken':
    '“{value}” belongs to the concept “{name}” already, and a term names one concept only. Take it away there first, or leave it out here.',
  'concept.broaderLoop': '“{name}” is this concept itself or stands below it, so it can’t stand above it.',
  'concept.stale': 'Somebody else saved this concept in the meantime. Compare, then save again.',
  'concept.gone': 'Somebody else deleted this concept in the meantime.',
  'facet.themes': 'Workshop theme',
  'facet.topics': 'Topic',
  'facet.sdgs': 'Sustainable Development Goal',
  'facet.factors': 'Attractiveness factor',
  'facet.challenges': 'Challenge',
  'facet.countries': 'Country',
  'facet.countries.FR': 'France',
  'facet.countries.JP': 'Japan',
  'facet.tiers': 'Kind of collectivity',
  'facet.tiers.municipality': 'Municipality',
  'facet.tiers.intermunicipal': 'Intermunicipal body',
  'facet.tiers.department': 'Department (France)',
  'facet.tiers.region': 'Region (France)',
  'facet.tiers.prefecture': 'Prefecture (Japan)',
  'facet.collectivities': 'Collectivity',
  'facet.populationBands': 'Population',
  'facet.populationBands.under-2k': 'Under 2,000',
  'facet.populationBands.2k-10k': '2,000 to 10,000',
  'facet.populationBands.10k-50k': '10,000 to 50,000',
  'facet.populationBands.50k-200k': '50,000 to 200,000',
  'facet.populationBands.200k-1m': '200,000 to 1 million',
  'facet.populationBands.over-1m': 'Over 1 million',
  'facet.geographies': 'Geography',
  'facet.languages': 'Available in',
  'facet.evidence': 'Evidence',
  'facet.depth': 'Depth',
  'facet.depth.snapshot': 'Short account',
  'facet.depth.full': 'Full case study',
  'similar.topic': 'Same topic: {name}',
  'similar.challenge': 'Same challenge: {name}',
  'similar.sdg': 'Both serve SDG {value}: {name}',
  'similar.concept': 'Both are about: {name}',
  'similar.factor': 'Same attractiveness factor: {name}',
  'similar.words': 'Words in common: {name}',
  'similar.wording': 'They tell of the same in similar words.',
  ...joiningEn,
  ...membersEn,
  ...programmeEn,
  'matching.opening': 'Dear colleagues of {name}, we would be glad to exchange with you on our experience.',
  ...caseDetailsEn,
  ...profilesEn,
  ...richTextEn,
} as const;

export type MessageKey = keyof typeof en;
