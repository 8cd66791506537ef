import { FACTS, FACT_KINDS, type FactKind, columnName, columnsOf } from '#domain';

const headingOf = (kind: FactKind): string => {
  const { file, within } = FACTS[kind];
  return within ? `${file}: ${kind}s` : file;
};

/** Returns the table rows for the columns of a kind: in CSV by column name, in YAML by key. */
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

/** Returns the sections of the codebook on the kinds of facts, one section per kind. */
export const factSections = (): string =>
  FACT_KINDS.map((kind) =>
    [
      `## ${headingOf(kind)}`,
      FACTS[kind].description,
      ['| column | meaning |', '| --- | --- |', ...rowsOf(kind)].join('\n'),
    ].join('\n\n'),
  ).join('\n\n');

/** Replaces the sections on facts in the codebook: all from the first one to the one on `removed.csv`, which stays. */
export const withFactSections = (codebook: string): string => {
  const from = codebook.indexOf('\n## ');
  const to = codebook.indexOf('\n## removed.csv');
  return `${codebook.slice(0, from)}\n${factSections()}\n${codebook.slice(to)}`;
};

/** Replaces the grant in the operators’ guide by one that names every table of facts. */
export const withGrants = (operations: string): string =>
  operations.replace(
    /(GRANT UPDATE \(superseded_in\) ON )[^;]*?( TO service;)/,
    (_, grant: string, to: string) => `${grant}${FACT_KINDS.map(columnName).join(', ')}${to}`,
  );
