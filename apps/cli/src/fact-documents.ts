import { FACTS, FACT_KINDS, type FactKind, columnName, columnsOf } from '#domain';

const headingOf = (kind: FactKind): string => {
  const { file, within } = FACTS[kind];
  return within ? `${file}: ${kind}s` : file;
};

/** The columns of a kind's file: those of CSV as they are written there, those of YAML by the names of their entries. */
const rowsOf = (kind: FactKind): readonly string[] => {
  const { file, idOf } = FACTS[kind];
  const inner = FACT_KINDS.find((candidate) => FACTS[candidate].within === kind);
  const name = (field: string): string => (file.endsWith('.csv') ? columnName(field) : field);
  return [
    ...columnsOf(kind)
      .filter(([field]) => !(idOf && field === 'id'))
      .map(([field, { meaning }]) => `| \`${name(field)}\` | ${meaning} |`),
    ...(inner ? [`| \`${inner}s\` | Its ${FACTS[inner].word}s, in their order: see below. |`] : []),
  ];
};

/** What the codebook says of the kinds of facts: a section a kind. */
export const factSections = (): string =>
  FACT_KINDS.map((kind) =>
    [
      `## ${headingOf(kind)}`,
      FACTS[kind].description,
      ['| column | meaning |', '| --- | --- |', ...rowsOf(kind)].join('\n'),
    ].join('\n\n'),
  ).join('\n\n');

/** The codebook with its sections on facts as they are declared: all from the first one to that on `removed.csv`. */
export const withFactSections = (codebook: string): string => {
  const from = codebook.indexOf('\n## ');
  const to = codebook.indexOf('\n## removed.csv');
  return `${codebook.slice(0, from)}\n${factSections()}\n${codebook.slice(to)}`;
};

/** The guide for operators with the grant that names every table of facts. */
export const withGrants = (operations: string): string =>
  operations.replace(
    /(GRANT UPDATE \(superseded_in\) ON )[^;]*?( TO service;)/,
    (_, grant: string, to: string) => `${grant}${FACT_KINDS.map(columnName).join(', ')}${to}`,
  );
