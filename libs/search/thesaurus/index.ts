export { type CompiledConcept, hasJapanese, isInflection, japaneseKey, latinKeys, termReadings } from './compiled.js';
export { ThesaurusCache, type ConceptSource, type LoadedThesaurus } from './source.js';
export { ConceptSuggester, suggestionKey, type ConceptSuggestion } from './suggest.js';
export { Thesaurus, type ConceptMatch } from './thesaurus.js';
export { placeCode, placeOfCode } from './places.js';
export { JapaneseSpeller } from './slips.js';
