/**
 * The values behind tokens.css, for what can't read custom properties (MUI's theme, charts). A test
 * holds both equal; change them together.
 */
export const tokens = {
  light: {
    paper: '#fbfaf7',
    surface: '#ffffff',
    sunken: '#f5f3ee',
    ink: '#1b1d22',
    'ink-quiet': '#565b66',
    line: '#e2dfd8',
    'line-strong': '#86816f',
    accent: '#1f3a8a',
    'accent-strong': '#152a66',
    'accent-soft': '#e9edf8',
    'on-accent': '#ffffff',
    shu: '#c73e1d',
    'shu-soft': '#fdf3ef',
    success: '#1f7a4d',
    'success-soft': '#e3f2ea',
    warning: '#8a5a00',
    'warning-soft': '#faf0da',
    danger: '#b3261e',
    'danger-soft': '#fbe9e7',
    mark: '#ffeeb0',
    'theme-1': '#8c5f12',
    'theme-2': '#8a3f6b',
    'theme-3': '#2f5f7d',
    'theme-4': '#3f6b3d',
  },
  dark: {
    paper: '#14161a',
    surface: '#1c1f25',
    sunken: '#181b20',
    ink: '#eceae4',
    'ink-quiet': '#a4a9b4',
    line: '#33373f',
    'line-strong': '#7d8390',
    accent: '#9db4ff',
    'accent-strong': '#c3d1ff',
    'accent-soft': '#252d47',
    'on-accent': '#14161a',
    shu: '#ff8e6e',
    'shu-soft': '#3b241d',
    success: '#6ccb97',
    'success-soft': '#1b3327',
    warning: '#e2b25b',
    'warning-soft': '#38301d',
    danger: '#ff8f85',
    'danger-soft': '#3d2321',
    mark: '#4a3c10',
    'theme-1': '#dcb065',
    'theme-2': '#e0a3c6',
    'theme-3': '#93c1de',
    'theme-4': '#a5cda2',
  },
  /** Pixels; index = step. */
  space: [0, 4, 8, 12, 16, 24, 32, 48, 72],
  /** Pixels at the browser's default of 16. */
  type: [14, 16, 18, 22, 28, 36],
  radius: 6,
  motion: { fast: 120, slow: 200 },
  fonts: {
    latin: '"Inter", system-ui, sans-serif',
    japanese: '"Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI", sans-serif',
  },
} as const;

/** Names of the colours, the same in light and dark. */
export type ColourToken = keyof typeof tokens.light;

/** Official colours of the Sustainable Development Goals, goal 1 first; only for SDG chips and charts. */
export const SDG_COLOURS = [
  '#e5243b',
  '#dda63a',
  '#4c9f38',
  '#c5192d',
  '#ff3a21',
  '#26bde2',
  '#fcc30b',
  '#a21942',
  '#fd6925',
  '#dd1367',
  '#fd9d24',
  '#bf8b2e',
  '#3f7e44',
  '#0a97d9',
  '#56c02b',
  '#00689d',
  '#19486a',
] as const;
