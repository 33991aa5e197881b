export { explain, readTexts } from './explain.js';
export { highlights, partsOf, type ShownTexts } from './highlight.js';
export { Matcher, ReadText, type Span } from './matcher.js';
export { matchReasons, type MetUnit } from './reasons.js';
