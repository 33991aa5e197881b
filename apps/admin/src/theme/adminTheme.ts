import type { ThemeOptions } from '@mui/material/styles';
import { tokens, type ColourToken } from '#ui';
import { controls } from './controls.js';
import { surfaces } from './surfaces.js';

type Mode = 'light' | 'dark';
export type Colours = Readonly<Record<ColourToken, string>>;

/** The look's colours as custom properties, so that libs/ui's parts follow the desk's own light and dark switch. */
const customProperties = (colours: Colours) =>
  Object.fromEntries(Object.entries(colours).map(([name, value]) => [`--${name}`, value]));

/** Latin first, with Japanese for the names that stand in French and English sentences. */
const LATIN = `${tokens.fonts.latin.replace(', sans-serif', '')}, ${tokens.fonts.japanese}`;

/** Typography by language: an element's `lang` decides, whatever the page's. */
const languages = {
  ':lang(ja)': {
    '--font-text': tokens.fonts.japanese,
    '--leading': '1.8',
    lineBreak: 'strict',
    textAutospace: 'normal',
  },
  ':lang(fr), :lang(en)': {
    '--font-text': LATIN,
    '--leading': '1.55',
  },
  // A text in another language than the page is set in that language's own type and leading.
  '[lang]': { fontFamily: 'var(--font-text)', lineHeight: 'var(--leading)' },
  ':is(em, i, cite, dfn):lang(ja)': { fontStyle: 'normal' },
  ':is(h1, h2, h3, button):lang(ja)': { wordBreak: 'auto-phrase' },
};

const size = (pixels: number) => `${pixels / 16}rem`;
const type = { fontFamily: 'var(--font-text)', lineHeight: 'var(--leading)' };

const palette = (mode: Mode, colours: Colours): ThemeOptions['palette'] => ({
  mode,
  primary: { main: colours.accent, dark: colours['accent-strong'], contrastText: colours['on-accent'] },
  secondary: { main: colours.shu, contrastText: colours['on-accent'] },
  info: { main: colours.accent, contrastText: colours['on-accent'] },
  success: { main: colours.success, contrastText: colours['on-accent'] },
  warning: { main: colours.warning, contrastText: colours['on-accent'] },
  error: { main: colours.danger, contrastText: colours['on-accent'] },
  background: { default: colours.paper, paper: colours.surface },
  text: { primary: colours.ink, secondary: colours['ink-quiet'] },
  divider: colours.line,
});

function typography(): ThemeOptions['typography'] {
  const [small, body, lead, heading, title] = tokens.type;
  const strong = { ...type, fontWeight: 650, lineHeight: 1.35 };
  return {
    ...type,
    h1: { ...strong, fontSize: size(title), '@media (max-width: 599.95px)': { fontSize: size(heading) } },
    h2: { ...strong, fontSize: size(heading) },
    h3: { ...strong, fontSize: size(lead) },
    h4: { ...strong, fontSize: size(lead) },
    h5: { ...strong, fontSize: size(heading) },
    h6: { ...strong, fontSize: size(lead) },
    subtitle1: { ...type, fontSize: size(body) },
    subtitle2: { ...type, fontSize: size(small), fontWeight: 600 },
    body1: { ...type, fontSize: size(body) },
    body2: { ...type, fontSize: size(small) },
    caption: { ...type, fontSize: size(small) },
    button: { ...type, fontSize: size(body), fontWeight: 600, textTransform: 'none', lineHeight: 1.4 },
  };
}

const baseline = (colours: Colours) => ({
  ':root': { ...customProperties(colours), '--font-text': LATIN, '--leading': '1.55' },
  ...languages,
  body: { ...type, fontSize: size(tokens.type[1]), overflowWrap: 'break-word' },
  ':focus-visible': { outline: `3px solid ${colours.accent}`, outlineOffset: '2px' },
  // A heading or region that takes the focus after a move shows no ring: nothing can be done with it.
  '[tabindex="-1"]:focus-visible': { outline: 'none' },
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
  },
});

/** MUI's theme from the tokens of libs/ui. */
export function createAdminTheme(mode: Mode): ThemeOptions {
  const colours: Colours = tokens[mode];
  return {
    palette: palette(mode, colours),
    shape: { borderRadius: tokens.radius },
    spacing: 8,
    typography: typography(),
    components: { MuiCssBaseline: { styleOverrides: baseline(colours) }, ...controls(colours), ...surfaces(colours) },
  };
}
