/** Colours and letters of a drawing. The two initiatives have the same two hues everywhere. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly code: string;
  readonly declaration: string;
  readonly none: string;
  readonly font: string;
}

export type ThemeName = 'light' | 'dark';

const FONT = '"Source Sans 3"';

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    paper: '#fffdf8',
    ink: '#15233b',
    quiet: '#51607a',
    rule: '#dcd9cf',
    code: '#0068a8',
    declaration: '#a84300',
    none: '#c9c5b8',
    font: FONT,
  },
  dark: {
    paper: '#141b29',
    ink: '#eceff5',
    quiet: '#a9b4c7',
    rule: '#364156',
    code: '#5bb4ee',
    declaration: '#f0955a',
    none: '#56617a',
    font: FONT,
  },
};
