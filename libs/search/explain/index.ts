export { highlights, partsOf, type ShownTexts } from './highlight.js';
export { Matcher, type Span } from './matcher.js';
export { matchReasons, type MetUnit } from './reasons.js';
