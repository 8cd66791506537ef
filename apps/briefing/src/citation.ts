/** What is cited: the whole dataset, or one page or figure, as it is on one day and at one revision. */
export interface Cited {
  readonly kind: 'dataset' | 'page' | 'figure';
  readonly title: string;
  /** Whole, with day and revision: it gives the same answer for ever. */
  readonly address: string;
  /** The day in the world that a page or figure is about. */
  readonly on: string;
  readonly revision: { readonly number: number; readonly hash: string; readonly recordedAt: string };
}

const recordedOn = ({ revision }: Cited): string => revision.recordedAt.slice(0, 10);
const note = ({ kind, on, revision }: Cited): string =>
  [
    ...(kind === 'dataset' ? [] : [`As of ${on}`]),
    `Revision ${revision.number}`,
    `SHA-256 ${revision.hash}`,
    'CC BY 4.0',
  ].join('; ');
const lastWord = (address: string): string =>
  new URL(address).pathname.split('/').at(-1)?.replace(/\W+/g, '-') || 'home';
const keyOf = ({ kind, on, revision, address }: Cited): string =>
  kind === 'dataset' ? `pledgebook-r${revision.number}` : `pledgebook-r${revision.number}-${on}-${lastWord(address)}`;

/** One line for a footnote. @example 'Pledgebook, revision 1 of 2026-11-24, SHA-256 …. http://localhost:3000/?revision=1. CC BY 4.0.' */
export const citationText = (cited: Cited): string => {
  const whole = `Pledgebook, revision ${cited.revision.number} of ${recordedOn(cited)}, SHA-256 ${cited.revision.hash}`;
  const part = cited.kind === 'dataset' ? whole : `“${cited.title}”, as of ${cited.on}. In: ${whole}`;
  return `${part}. ${cited.address}. CC BY 4.0.`;
};

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string): string => text.replace(/[\\{}&%$#_~^]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);

/** An entry for LaTeX and for reference managers: UTF-8, one field a line. */
export const bibtex = (cited: Cited): string => {
  const [year = '', month = ''] = recordedOn(cited).split('-');
  const fields = {
    author: '{Pledgebook}',
    title: `{${tex(cited.title)}}`,
    year,
    month: String(Number(month)),
    version: `Revision ${cited.revision.number}`,
    url: cited.address,
    note: tex(note(cited)),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${keyOf(cited)},\n${lines.join(',\n')}\n}\n`;
};

const CSL_TYPE = { dataset: 'dataset', page: 'webpage', figure: 'graphic' } as const;

/** What reference managers read: a list with one item of the Citation Style Language. */
export const cslJson = (cited: Cited): string =>
  JSON.stringify(
    [
      {
        id: keyOf(cited),
        type: CSL_TYPE[cited.kind],
        title: cited.title,
        author: [{ literal: 'Pledgebook' }],
        ...(cited.kind !== 'dataset' && { 'container-title': 'Pledgebook' }),
        issued: { 'date-parts': [recordedOn(cited).split('-').map(Number)] },
        version: `Revision ${cited.revision.number}`,
        URL: cited.address,
        note: note(cited),
      },
    ],
    null,
    2,
  );
