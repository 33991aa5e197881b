import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { AUDIT_ACTIONS, LOCALES } from '#shared';
import { CATALOGUES, isMessageKey, translator, type MessageKey } from './messages.js';

const KEYS = Object.keys(CATALOGUES.en) as MessageKey[];
type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** A stretch of text, as the parser numbers it. */
const LITERAL = 0 as Element['type'];

/** Values that a sentence asks for, those within its choices too. */
const namesOf = (elements: readonly Element[]): string[] =>
  elements.flatMap((element) => [
    ...('value' in element && element.type !== LITERAL ? [element.value] : []),
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => namesOf(value)) : []),
  ]);
const namesIn = (sentence: string) => [...new Set(namesOf(new IntlMessageFormat(sentence).getAst()))].sort();

describe.each(LOCALES)("the desk's sentences in %s", (locale) => {
  it('can all be said with their values', () => {
    const say = (key: MessageKey) =>
      translator(locale)(key, Object.fromEntries(namesIn(CATALOGUES.en[key]).map((name) => [name, 2])));
    const faults = KEYS.filter((key) => say(key).trim() === '' || /[{}]|undefined/.test(say(key)));
    expect(faults).toEqual([]);
  });

  it('asks for no value that English does not', () => {
    const strange = KEYS.filter((key) =>
      namesIn(CATALOGUES[locale][key]).some((name) => !namesIn(CATALOGUES.en[key]).includes(name)),
    );
    expect(strange).toEqual([]);
  });
});

it('all that the audit trail records has words', () => {
  expect(AUDIT_ACTIONS.filter((action) => !isMessageKey(`audit.action.${action}`))).toEqual([]);
});

describe('French typography', () => {
  it('has curly apostrophes and no plain space before high punctuation', () => {
    const faults = KEYS.filter((key) => /'| [;:!?»]|« /.test(CATALOGUES.fr[key]));
    expect(faults).toEqual([]);
  });
});

describe('Japanese typography', () => {
  it('has full-width punctuation after Japanese, and no exclamation', () => {
    const faults = KEYS.filter((key) =>
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][,.!?:;]|！/u.test(CATALOGUES.ja[key]),
    );
    expect(faults).toEqual([]);
  });
});
