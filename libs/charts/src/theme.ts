/** Colours and fonts of a drawing. An initiative has the colour and the mark of its place everywhere. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly none: string;
  /** The colours of initiatives by their place, the same as `--i1` to `--i6` in the style sheet. */
  readonly palette: readonly string[];
  readonly font: string;
}

export type ThemeName = 'light' | 'dark';

/** Each letter is set in the first family that has it. */
const FONT = '"Source Sans 3", Vazirmatn, "Noto Sans SC", sans-serif';

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    paper: '#fffdf8',
    ink: '#15233b',
    quiet: '#51607a',
    rule: '#dcd9cf',
    none: '#c9c5b8',
    palette: ['#0068a8', '#a84300', '#427a62', '#5400a1', '#6b465f', '#381e00'],
    font: FONT,
  },
  dark: {
    paper: '#141b29',
    ink: '#eceff5',
    quiet: '#a9b4c7',
    rule: '#364156',
    none: '#56617a',
    palette: ['#5bb4ee', '#f0955a', '#00b697', '#ff7d9f', '#f3de00', '#bcfab7'],
    font: FONT,
  },
};

/** Number of initiatives that differ in colour, shape and dash; the next one starts again with the first. */
export const PALETTE_SIZE = 6;

/** Returns the place in the palette for the place of an initiative, both from 1: 7 has the colour of 1. */
export const placeInPalette = (place: number): number => ((place - 1) % PALETTE_SIZE) + 1;

/** Shapes of points and dashes of lines, by which initiatives can be told apart without colours. */
const MARKS = [
  { pointStyle: 'circle', borderDash: [] },
  { pointStyle: 'rectRot', borderDash: [6, 4] },
  { pointStyle: 'triangle', borderDash: [2, 3] },
  { pointStyle: 'rect', borderDash: [12, 4] },
  { pointStyle: 'star', borderDash: [12, 4, 2, 4] },
  { pointStyle: 'crossRot', borderDash: [6, 3, 2, 3, 2, 3] },
] as const;

export interface SeriesStyle {
  readonly colour: string;
  readonly pointStyle: (typeof MARKS)[number]['pointStyle'];
  readonly borderDash: readonly number[];
}

/** Returns the colour, shape and dash of the initiative at a place, from 1. */
export const styleAt = (theme: Theme, place: number): SeriesStyle => {
  const index = placeInPalette(place) - 1;
  return { colour: theme.palette[index] ?? theme.ink, ...(MARKS[index] ?? MARKS[0]) };
};
