import {
  type IParagraphStyleOptions,
  type IPropertiesOptions,
  type IRunStylePropertiesOptions,
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
} from 'docx';

/** The width of A4 within margins of 2 cm, in twentieths of a point. */
export const TEXT_WIDTH = 9638;
/** Indentation of each level of a list, in twentieths of a point. */
export const INSET = 340;
/** The deepest level of a list, from 0: Word has nine levels, and deeper lists are set on the ninth. */
export const MAX_LIST_DEPTH = 8;

const INK = { theme: 'dark2' } as const;
const BLUE = { theme: 'accent1' } as const;
const QUIET = { theme: 'accent3' } as const;
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'C3CAD4' } as const;

/** Cambria and Calibri come with every Word and have lining figures; LibreOffice has fonts of the same widths. */
export const theme: NonNullable<IPropertiesOptions['theme']> = {
  name: 'Pledgebook',
  colors: {
    dark2: '15233B',
    accent1: '00588A',
    accent2: 'A84300',
    accent3: '556070',
    hyperlink: '00588A',
    followedHyperlink: '00588A',
  },
  fonts: {
    headings: { latin: 'Cambria', complexScript: 'Times New Roman' },
    body: { latin: 'Calibri', complexScript: 'Arial' },
  },
};

const lines = (factor: number) => ({ line: Math.round(240 * factor), lineRule: LineRuleType.AUTO });
const SERIF: IRunStylePropertiesOptions = { font: { theme: 'headings' }, color: INK };

const style = (
  id: string,
  name: string,
  run: IRunStylePropertiesOptions,
  paragraph: IParagraphStyleOptions['paragraph'],
  more: Partial<IParagraphStyleOptions> = {},
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  paragraph: paragraph ?? {},
  ...more,
});

const heading = (level: 1 | 2 | 3, size: number, before: number): IParagraphStyleOptions =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    { ...SERIF, bold: true, size },
    { keepNext: true, keepLines: true, outlineLevel: level - 1, spacing: { before, after: 80, ...lines(1.05) } },
    { next: 'Normal', uiPriority: 9 },
  );

/** The base of all other styles; in a note from right to left, it makes that the default of paragraphs and runs. */
const normal = (isRightToLeft: boolean): IParagraphStyleOptions =>
  style(
    'Normal',
    'Normal',
    { ...(isRightToLeft && { rightToLeft: true }) },
    { spacing: { after: 120, ...lines(1.12) }, ...(isRightToLeft && { bidirectional: true }) },
    { basedOn: '' },
  );

/** The title's style: a long title is smaller, and takes three lines instead of four, as in the PDF. */
const title = (words: string): IParagraphStyleOptions =>
  style(
    'Title',
    'Title',
    { ...SERIF, bold: true, size: words.length > 75 ? 36 : 44 },
    { keepNext: true, keepLines: true, spacing: { after: 40, ...lines(1) } },
    { next: 'Subtitle', uiPriority: 10 },
  );

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  style(
    'Kicker',
    'Kicker',
    { bold: true, size: 18, allCaps: true, characterSpacing: 12, color: BLUE },
    {
      keepNext: true,
      spacing: { after: 280 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: '15233B', space: 6 } },
    },
  ),
  style(
    'Subtitle',
    'Subtitle',
    { size: 24, color: QUIET },
    { keepNext: true, spacing: { after: 240 } },
    { next: 'Normal', uiPriority: 11 },
  ),
  style('Head', 'Head', {}, { spacing: { after: 20 } }),
  heading(1, 28, 260),
  heading(2, 25, 240),
  heading(3, 22, 180),
  style('ListBullet', 'List Bullet', {}, { spacing: { after: 60 } }),
  style('ListNumber', 'List Number', {}, { spacing: { after: 60 } }),
  style(
    'Quote',
    'Quote',
    // Arabic has no italics.
    { italics: true, italicsComplexScript: false },
    {
      indent: { left: 284, right: 284 },
      border: { left: { style: BorderStyle.SINGLE, size: 18, color: '00588A', space: 10 } },
    },
  ),
  style(
    'HTMLPreformatted',
    'HTML Preformatted',
    { font: 'Consolas', size: 18, noProof: true },
    {
      shading: { fill: 'F1F4F8' },
      spacing: { before: 60, ...lines(1.05) },
    },
  ),
  style(
    'KeyFigure',
    'Key figure',
    { ...SERIF, bold: true, size: 52, color: BLUE },
    {
      keepNext: true,
      spacing: { after: 0, ...lines(1) },
    },
  ),
  style('KeyFigureLabel', 'Key figure label', { size: 19 }, { spacing: { after: 60, ...lines(1.05) } }),
  style(
    'Caption',
    'caption',
    { bold: true, size: 19, color: INK },
    {
      keepLines: true,
      spacing: { before: 80, after: 100 },
    },
    { uiPriority: 35 },
  ),
  style('Picture', 'Picture', {}, { keepNext: true, spacing: { before: 200, after: 0, ...lines(1) } }),
  style('TableText', 'Table text', { size: 19 }, { spacing: { before: 30, after: 30, ...lines(1) } }),
  style(
    'TableCompact',
    'Table text, compact',
    { size: 17 },
    { spacing: { before: 10, after: 10 } },
    { basedOn: 'TableText' },
  ),
  style('TableHeading', 'Table heading', { bold: true, color: INK }, { keepNext: true }, { basedOn: 'TableText' }),
  style('TableEnd', 'Table end', { size: 8 }, { spacing: { after: 120, ...lines(1) } }),
  style('SmallPrint', 'Small print', { size: 18, color: QUIET }, {}),
  style('FootnoteText', 'footnote text', { size: 17 }, { spacing: { after: 20, ...lines(1) } }),
  style('Imprint', 'Imprint', { size: 18, color: QUIET }, { keepLines: true, spacing: { before: 240, after: 0 } }),
  style(
    'Footer',
    'footer',
    { size: 17, color: QUIET },
    {
      spacing: { after: 0 },
      border: { top: { ...HAIRLINE, space: 6 } },
      rightTabStop: TEXT_WIDTH,
    },
  ),
];

/** The style of all tables, which can be changed in one place: hairlines, and a stronger line under the heading. */
export const externalStyles =
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  '<w:style w:type="table" w:customStyle="1" w:styleId="NoteTable"><w:name w:val="Note table"/><w:basedOn w:val="TableNormal"/>' +
  '<w:qFormat/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="15233B"/>' +
  '<w:bottom w:val="single" w:sz="4" w:space="0" w:color="15233B"/>' +
  '<w:insideH w:val="single" w:sz="4" w:space="0" w:color="C3CAD4"/></w:tblBorders>' +
  '<w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
  '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="15233B"/>' +
  '</w:tcBorders><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr></w:style></w:styles>';

export const styles = (
  language: NonNullable<IRunStylePropertiesOptions['language']>,
  isRightToLeft: boolean,
  titled: string,
): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: { run: { font: { theme: 'body' }, size: 21, language } },
  },
  paragraphStyles: [normal(isRightToLeft), title(titled), ...paragraphStyles],
  characterStyles: [
    { id: 'Strong', name: 'Strong', quickFormat: true, run: { bold: true } },
    { id: 'Emphasis', name: 'Emphasis', quickFormat: true, run: { italics: true, italicsComplexScript: false } },
    { id: 'HTMLCode', name: 'HTML Code', quickFormat: true, run: { font: 'Consolas', noProof: true } },
    { id: 'Hyperlink', name: 'Hyperlink', run: { color: { theme: 'hyperlink' }, underline: {} } },
    { id: 'FootnoteReference', name: 'footnote reference', run: { superScript: true, color: BLUE } },
  ],
});

const levels = (format: (level: number) => { format: (typeof LevelFormat)[keyof typeof LevelFormat]; text: string }) =>
  Array.from({ length: MAX_LIST_DEPTH + 1 }, (_, level) => ({
    level,
    ...format(level),
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: INSET * (level + 1), hanging: INSET } } },
  }));

export const numbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    { reference: 'bullets', levels: levels((level) => ({ format: LevelFormat.BULLET, text: level % 2 ? '–' : '•' })) },
    { reference: 'numbers', levels: levels((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.` })) },
  ],
};
