/**
 * What the server and both front ends share: languages, the vocabulary of a case study, messages.
 *
 * The glossary, the same words in schema, tables, code and screens:
 *
 * | term | fr | ja | meaning here |
 * | --- | --- | --- | --- |
 * | collectivity | collectivité territoriale | 自治体 | a local government of any tier |
 * | twinning | jumelage, accord de coopération | 姉妹都市・友好都市提携 | a tie between two collectivities, with its kind |
 * | case study | retour d’expérience | 取組事例 | what one collectivity did, why, how, with what results |
 * | edition | édition des Rencontres | 会議（第n回） | one holding of the Franco-Japanese meetings |
 * | theme | atelier | 分科会テーマ | a workshop’s theme, of one edition |
 * | topic | sujet | トピック | a concept of the controlled vocabulary, under a theme |
 * | concept | concept | 概念 | an entry of the thesaurus with its terms in each language |
 * | interest | besoin, offre | 関心（求める・提供する） | what a collectivity seeks or offers |
 * | introduction | mise en relation | 引き合わせ | a first contact, relayed by the platform |
 */
export * from './addresses.js';
export * from './audit-actions.js';
export * from './audit-fields.js';
export * from './bounded-map.js';
export * from './case-details.js';
export * from './case-study.js';
export * from './format.js';
export * from './locales.js';
export * from './media.js';
export * from './messages.js';
export * from './password.js';
export * from './portal.js';
export * from './scopes.js';
export * from './search-address.js';
export * from './rich-text/index.js';
export * from './collectivity-profile.js';
export * from './citation.js';
export * from './consent.js';
export * from './review.js';
export * from './same-json.js';
export * from './time-zone.js';
export * from './without-end.js';
