export { analyse, phraseText, tokens, wordTokens } from './analyse.js';
export { asOneWord, chains, withoutLostGrammar } from './compounds.js';
export { fold, foldAccents, foldText, type FoldedText } from './fold.js';
export { latinForms, type LatinForms } from './latin.js';
export { isAskingWord, isTurningWord, mayTurn } from './stop-words.js';
export { KIND_WEIGHT, TOKEN_MAX_LENGTH, type Analysis, type TextTermKind, type Token, type Word } from './tokens.js';
export { isEverydayWord } from './everyday.js';
