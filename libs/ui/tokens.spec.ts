import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { SDG_COLOURS, tokens } from './tokens.js';

const css = readFileSync('libs/ui/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe('the tokens', () => {
  it('are the same in CSS and in TypeScript', () => {
    for (const [name, value] of Object.entries(tokens.light)) expect(light).toContain(`--${name}: ${value};`);
    for (const [name, value] of Object.entries(tokens.dark)) expect(dark).toContain(`--${name}: ${value};`);
    for (const [index, size] of tokens.space.slice(1).entries())
      expect(css).toContain(`--space-${index + 1}: ${size}px;`);
    for (const size of tokens.type) expect(css).toContain(`--text-${size}: ${size / 16}rem;`);
    for (const [index, colour] of SDG_COLOURS.entries()) expect(css).toContain(`--sdg-${index + 1}: ${colour};`);
  });

  it.each(['light', 'dark'] as const)('can be read in %s', (scheme) => {
    const t = tokens[scheme];
    const texts = ['ink', 'ink-quiet', 'accent', 'accent-strong', 'shu', 'success', 'warning', 'danger'] as const;
    const grounds = ['paper', 'surface', 'sunken'] as const;
    for (const text of texts)
      for (const ground of grounds) expect(contrast(t[text], t[ground])).toBeGreaterThanOrEqual(4.5);
    for (const kind of ['accent', 'shu', 'success', 'warning', 'danger'] as const) {
      for (const text of [kind, 'ink', 'ink-quiet'] as const)
        expect(contrast(t[text], t[`${kind}-soft`])).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(t['on-accent'], t.accent)).toBeGreaterThanOrEqual(4.5);
    for (const text of ['ink', 'accent'] as const) expect(contrast(t[text], t.mark)).toBeGreaterThanOrEqual(4.5);
    for (const ground of grounds) expect(contrast(t['line-strong'], t[ground])).toBeGreaterThanOrEqual(3);
  });
});
