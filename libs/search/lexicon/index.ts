export { Lexicon, type LexiconMatch, type LexiconTables, NO_LEXICON, type Translations } from './lexicon.js';
