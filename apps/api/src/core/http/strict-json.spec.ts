import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { JsonRefused, parseStrictJson } from './strict-json.js';

const faultOf = (body: string | Buffer): string | null => {
  try {
    parseStrictJson(Buffer.from(body as string));
    return null;
  } catch (error) {
    return (error as JsonRefused).fault;
  }
};

describe('a JSON body', () => {
  it('is read as JSON.parse reads it, whatever it holds', () => {
    const harmless = fc.json().filter((text) => !/proto|constructor/.test(text));
    fc.assert(
      fc.property(harmless, (text) => {
        expect(parseStrictJson(Buffer.from(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('is refused where it is no JSON or no UTF-8', () => {
    for (const body of ['', '{', '{"a":1,}', "{'a':1}", Buffer.from([0x22, 0xff, 0xfe, 0x22])])
      expect(faultOf(body)).toBe('BODY_MALFORMED');
  });

  it('is refused where a key is given twice in one object, however it is written', () => {
    expect(faultOf('{"a":1,"b":{"a":1},"a":2}')).toBe('BODY_DUPLICATE_KEY');
    expect(faultOf('{"a":1,"\\u0061":2}')).toBe('BODY_DUPLICATE_KEY');
    expect(faultOf('[{"a":1},{"a":2}]')).toBeNull();
    expect(faultOf('{"a":"a","b":["a","a"],"c":"\\"a\\":{"}')).toBeNull();
  });

  it('is refused where a key reaches a prototype', () => {
    for (const key of ['__proto__', 'constructor', 'prototype', '\\u005f_proto__'])
      expect(faultOf(`{"variables":{"x":{"${key}":{"administrator":true}}}}`)).toBe('BODY_FORBIDDEN_KEY');
  });
});
