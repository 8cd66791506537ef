import { recordedOn } from '#domain';
import { type Language, clauses, dayText, fullStop, languageData } from './language.js';
import { CITATION_MESSAGES } from './messages/index.js';

/** The thing cited: the whole dataset, or one page, figure or file, on one day and at one revision. */
export interface Cited {
  readonly kind: 'dataset' | 'page' | 'figure' | 'file';
  /** For example “S/2016/846, vote of 8 October 2016”. */
  readonly title: string;
  /** The full URL, with day and revision, so that its content never changes. */
  readonly address: string;
  /** The day in the world that a page or figure is about. */
  readonly on: string;
  readonly revision: { readonly number: number; readonly hash: string; readonly recordedAt: string };
  /** The reader’s language. */
  readonly language: Language;
}

/** Number of hash digits that identify a revision to a reader; machine-readable formats have the whole hash. */
const SHORT_HASH = 12;

const noteOf = ({ kind, on, revision, language }: Cited): string =>
  [
    ...(kind === 'dataset' ? [] : [CITATION_MESSAGES[language].noteAsOf(dayText(language, on))]),
    CITATION_MESSAGES[language].revision(revision.number),
    `SHA-256 ${revision.hash}`,
    'CC BY 4.0',
  ].join(languageData(language).semicolon);
const lastSegment = (address: string): string =>
  new URL(address).pathname.split('/').at(-1)?.replace(/\W+/g, '-') || 'home';
const keyOf = ({ kind, on, revision, address }: Cited): string =>
  kind === 'dataset'
    ? `pledgebook-r${revision.number}`
    : `pledgebook-r${revision.number}-${on}-${lastSegment(address)}`;

/**
 * Formats a citation as one line for a footnote, in the reader’s language. A citation of the whole dataset has the
 * whole hash, as in GraphQL.
 * @example '“S/2016/846, vote of 8 October 2016”, as of 24 November 2026. In: Pledgebook, revision 2 of 2026-11-26, SHA-256 0f3a…. http://localhost:3000/votes/S/2016/846?on=…. CC BY 4.0.'
 */
export const citationText = (cited: Cited): string => {
  const { kind, title, address, revision, language } = cited;
  const t = CITATION_MESSAGES[language];
  const hash = kind === 'dataset' ? revision.hash : revision.hash.slice(0, SHORT_HASH);
  const datasetText = t.pledgebook(revision.number, recordedOn(cited.revision), hash);
  const day = dayText(language, cited.on);
  // A title that names the day does not need the day again.
  const part = clauses(language, [t.quoted(title), !title.includes(day) && t.asOf(day)]);
  const stop = fullStop(language);
  // A full stop without a space after the URL would be read as part of it.
  const afterAddress = stop.endsWith(' ') ? stop : ' ';
  return `${kind === 'dataset' ? datasetText : t.inside(part, datasetText)}${stop}${address}${afterAddress}CC BY 4.0${stop}`.trimEnd();
};

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string): string =>
  text.replace(/[\\{}&%$#_~^]/g, (character) => ESCAPES[character] ?? `\\${character}`);
/** Formats a citation as a BibTeX entry, for LaTeX and reference managers: UTF-8, one field per line. */
export const bibtex = (cited: Cited): string => {
  const [year = '', month = ''] = recordedOn(cited.revision).split('-');
  const fields = {
    author: '{Pledgebook}',
    title: `{${tex(cited.title)}}`,
    year,
    month: String(Number(month)),
    version: CITATION_MESSAGES[cited.language].revision(cited.revision.number),
    url: cited.address,
    langid: languageData(cited.language).tex,
    note: tex(noteOf(cited)),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${keyOf(cited)},\n${lines.join(',\n')}\n}\n`;
};

const RIS_TYPES = { dataset: 'DATA', page: 'ELEC', figure: 'FIGURE', file: 'DATA' } as const;

/**
 * Formats a citation as RIS, for Zotero, EndNote and Mendeley: one tag and value per line, beginning with the type
 * (`TY`) and closing with the end tag (`ER`).
 */
export const ris = (cited: Cited): string => {
  const { kind, title, address, revision, language } = cited;
  const fields: readonly (readonly [string, string])[] = [
    ['TY', RIS_TYPES[kind]],
    ['AU', 'Pledgebook'],
    ['TI', title],
    ...(kind === 'dataset' ? [] : [['T2', 'Pledgebook'] as const]),
    ['PY', recordedOn(cited.revision).slice(0, 4)],
    ['DA', recordedOn(cited.revision).replaceAll('-', '/')],
    ['ET', CITATION_MESSAGES[language].revision(revision.number)],
    ['PB', 'Pledgebook'],
    ['LA', language],
    ['UR', address],
    ['N1', noteOf(cited)],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value.replace(/[\r\n\t ]+/g, ' ')}\r\n`).join('');
};

const CSL_TYPES = { dataset: 'dataset', page: 'webpage', figure: 'graphic', file: 'dataset' } as const;

/** Formats a citation as CSL-JSON (Citation Style Language), for reference managers: an array with one item. */
export const cslJson = (cited: Cited): string =>
  JSON.stringify(
    [
      {
        id: keyOf(cited),
        type: CSL_TYPES[cited.kind],
        title: cited.title,
        author: [{ literal: 'Pledgebook' }],
        ...(cited.kind !== 'dataset' && { 'container-title': 'Pledgebook' }),
        issued: { 'date-parts': [recordedOn(cited.revision).split('-').map(Number)] },
        version: CITATION_MESSAGES[cited.language].revision(cited.revision.number),
        URL: cited.address,
        language: cited.language,
        note: noteOf(cited),
      },
    ],
    null,
    2,
  );

/** The file formats of a citation. */
export const CITATION_FILES = [
  { format: 'ris', name: 'RIS', type: 'application/x-research-info-systems; charset=utf-8', write: ris },
  { format: 'bib', name: 'BibTeX', type: 'application/x-bibtex; charset=utf-8', write: bibtex },
  { format: 'json', name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json; charset=utf-8', write: cslJson },
] as const;
