export const MESSAGES = {
  title: 'Data: ask, download, cite',
  description:
    'The facts of Pledgebook for researchers: the GraphQL service, files of every figure, the codebook, how to cite, and the licence.',
  lead: (facts: string) =>
    `All that these pages show is an answer of the GraphQL service, which anybody may ask without a key. It holds ${facts} facts, each with its sources.`,
  explorerTitle: 'Ask the service',
  toExplorer: 'Open the explorer',
  explorerText:
    'It writes and sends queries in the browser, and starts with examples. Every type and field has a description there.',
  endpoint: 'The address of the service:',
  toCodebook: 'Read the codebook',
  codebookText: 'It defines each file and each column of the facts.',
  toGlossary: 'Read the glossary',
  glossaryText: 'It says what the words mean.',
  listText: 'Whoever has a list sees which of its States are new, and takes it along as a revision.',
  downloads: 'Downloads',
  downloadsWhole:
    'The whole dataset at one revision: a ZIP with a CSV for each table, types, codebook, licence, citation and checksums (a Frictionless Data Package), and the same tables as one SQLite file. The same revision has the same bytes for ever.',
  newest: 'the newest revision',
  thisRevision: (number: number) => `revision ${number}, for ever the same`,
  downloadsLists:
    'Each list of these pages at an address of its own. Add “on=”, “revision=” and the filters of the page; the file then holds exactly the rows on the screen, those of all its pages.',
  toListColumns: 'Each list, its filters and its columns',
  list: 'List',
  figures: 'Files of the figures',
  figuresText:
    'Each figure gives its rows as CSV, JSON and XLSX, and its picture as SVG and PNG; day, revision, sources and licence stand in each file, those of a CSV in the one beside it (META.JSON: CSV on the Web, with the type of each column). Excel opens the CSV rightly with “bom=1”. Add “on=” and “revision=” to their addresses for another day or an older revision.',
  figure: 'Figure',
  files: 'Files',
  fileOf: (format: string, title: string) => `${format}: ${title}`,
  cite: 'How to cite',
  citeWhole:
    'This cites the whole dataset at the revision shown. To cite one figure, follow “Cite” below it; for a page, write its address here.',
  citePart: 'This cites, at exactly this day and this revision:',
  citeInput: 'Address of a page or figure, from its first slash on',
  citeButton: 'Cite this',
  citeAll: 'Cite the whole dataset',
  asText: 'As text',
  asFile: 'as a file',
  feeds: 'Follow what is new',
  feedsText:
    'Each entry is one fact, with its sources, its id and the revision that recorded it; each feed shows the newest 200. New acts, published totals, initiatives, events, questions, terms on the Council and draft resolutions are news, and so is every correction; further names of States and single votes are not, unless they are corrected.',
  examples: 'From R, Python, JavaScript and a terminal',
  examplesText: 'These lines run as they stand: they ask this service.',
  stable: 'Revisions, ETag and limits',
  revisionText:
    '“?revision=N” in any address is answered from what revision N knew, for ever the same. Without it, the newest revision answers; the header Dataset-Revision says which that was.',
  toRevisions: 'All revisions',
  etagText:
    'Each answer has an ETag: sent back as If-None-Match, it is answered with 304 and no content where nothing has changed.',
  limitsText:
    'A list gives at most 500 items a page; “pageInfo” says how to go on. An operation that is deeper or costlier than the service allows is refused with a sentence and a code before anything is executed. How many answers a minute may be computed for one network address, the headers RateLimit-Limit and RateLimit-Remaining say; beyond that the answer is 429, with Retry-After. Please keep what you have.',
  licence: 'Licence and credits',
  licenceText:
    'The facts and figures may be used by anybody for anything under Creative Commons Attribution 4.0 (CC BY 4.0), where these are named:',
  creditOwn: 'Pledgebook, with the revision (as above)',
  creditVotes:
    'for votes and drafts: “UNSC votes since 1946 Database, MARTIN, Benoît, 2026, data.sciencespo, V1” (CC BY 4.0)',
  creditNames: 'for names of States: Unicode CLDR; for codes and regions: UN M49',
  licenceNote: 'The documents that are linked as sources keep their own rights.',
};

export const CODEBOOK_MESSAGES = {
  title: 'Codebook: each file and column of the facts',
  description:
    'What each file of the Pledgebook dataset holds, column by column: types, forms of dates, and what an empty cell means.',
  language: 'This document is kept in English, so that each word in it is the one in the files.',
  contents: 'Files',
  back: 'To the data',
};

/** The name of a page, and further words by which the search finds it. */
export const SEARCH_TERMS = {
  codebook: 'Codebook | columns variables',
  data: 'Data | download CSV JSON XLSX SQLite API GraphQL cite citation licence feeds',
};
