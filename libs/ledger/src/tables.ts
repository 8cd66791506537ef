import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { FACT_KINDS, type FactKind, type FactKinds } from '#domain';

/** How a column is kept: `text?` and `integer?` may be null; `json` is a list or record, written as JSON text. */
type ColumnKind = 'text' | 'text?' | 'integer' | 'integer?' | 'json';

type ColumnKindOf<T> = [T] extends [readonly unknown[]]
  ? 'json'
  : [T] extends [string]
    ? 'text'
    : [T] extends [number]
      ? 'integer'
      : [T] extends [string | null]
        ? 'text?'
        : 'integer?';

/** The columns of each kind of fact: one for each field, of the right kind, or this does not compile. */
type Columns = {
  readonly [Kind in FactKind]: { readonly [Field in keyof FactKinds[Kind]]: ColumnKindOf<FactKinds[Kind][Field]> };
};

const COLUMNS: Columns = {
  source: {
    id: 'text',
    title: 'text',
    publisher: 'text',
    url: 'text?',
    licence: 'text?',
    publishedOn: 'text?',
    retrievedOn: 'text',
    read: 'text',
  },
  state: {
    id: 'text',
    iso2: 'text?',
    m49: 'text?',
    membership: 'text',
    regionalGroup: 'text?',
    admittedOn: 'text?',
    nameEn: 'text',
    nameFr: 'text?',
    nameEs: 'text?',
    nameAr: 'text?',
    nameZh: 'text?',
    nameRu: 'text?',
    displayEn: 'text?',
    displayFr: 'text?',
    displayEs: 'text?',
    displayAr: 'text?',
    displayZh: 'text?',
    displayRu: 'text?',
    note: 'text?',
    sources: 'json',
  },
  stateName: { id: 'text', state: 'text', name: 'text', kind: 'text', note: 'text?' },
  initiative: {
    id: 'text',
    name: 'text',
    fullTitle: 'text?',
    kind: 'text',
    endorsable: 'text',
    addressedTo: 'text?',
    crimes: 'json',
    pledges: 'text?',
    ledByGroup: 'text?',
    ledByStates: 'json',
    ledByOrganisation: 'text?',
    openedOn: 'text?',
    openedOnNote: 'text?',
    launchedOn: 'text?',
    adoptedOn: 'text?',
    document: 'text?',
    documentDate: 'text?',
    trigger: 'text?',
    sources: 'json',
  },
  act: {
    id: 'text',
    initiative: 'text',
    state: 'text',
    kind: 'text',
    date: 'text',
    precision: 'text',
    note: 'text?',
    sources: 'json',
  },
  publishedCount: {
    id: 'text',
    initiative: 'text?',
    date: 'text',
    count: 'text',
    councilMembers: 'text?',
    note: 'text?',
    sources: 'json',
  },
  councilTerm: {
    id: 'text',
    state: 'text',
    seat: 'text',
    startsOn: 'text',
    endsOn: 'text?',
    nameInSource: 'text?',
    seatGroup: 'text?',
    note: 'text?',
    sources: 'json',
  },
  draftResolution: {
    id: 'text',
    date: 'text',
    symbol: 'text?',
    meetingRecord: 'text?',
    outcome: 'text',
    inFavour: 'integer?',
    against: 'integer?',
    abstaining: 'integer?',
    notVoting: 'integer?',
    vetoedBy: 'json',
    title: 'text',
    topic: 'text?',
    voteKind: 'text?',
    onUnVetoList: 'text?',
    atrocityMark: 'text?',
    atrocitySources: 'json',
    duplicateOf: 'text?',
    dataQuality: 'text?',
    corrections: 'text?',
    sources: 'json',
  },
  vote: { id: 'text', draft: 'text', state: 'text', choice: 'text', correction: 'text?' },
  groupMembership: {
    id: 'text',
    group: 'text',
    state: 'text',
    asOf: 'text',
    status: 'text',
    note: 'text?',
    sources: 'json',
  },
  assemblyRecord: {
    id: 'text',
    resolution: 'text',
    date: 'text',
    state: 'text',
    role: 'text',
    note: 'text?',
    sources: 'json',
  },
  event: {
    id: 'text',
    title: 'text',
    kind: 'text',
    occasion: 'text?',
    date: 'text',
    startsAt: 'text',
    endsAt: 'text',
    timeZone: 'text',
    location: 'text',
    format: 'text?',
    organisers: 'json',
    moderators: 'json',
    panelists: 'json',
    publishedCounts: 'json',
    sources: 'json',
  },
  question: { id: 'text', event: 'text', number: 'integer', parts: 'json', sources: 'json' },
};

/** Table and column names in SQL: `publishedCount` is `published_count`. */
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A row as it is stored, without its revision numbers. Hashes are taken over rows. */
export type Row = Readonly<Record<string, string | number | null>>;

export interface FactTable {
  readonly kind: FactKind;
  readonly name: string;
  /** Field of the fact, its column, and how it is kept. */
  readonly columns: readonly { readonly field: string; readonly name: string; readonly kept: ColumnKind }[];
}

export const FACT_TABLES: readonly FactTable[] = FACT_KINDS.map((kind) => ({
  kind,
  name: snake(kind),
  columns: Object.entries<ColumnKind>(COLUMNS[kind]).map(([field, kept]) => ({ field, name: snake(field), kept })),
}));

export const rowOf = (table: FactTable, fact: object): Row =>
  Object.fromEntries(
    table.columns.map(({ field, name, kept }) => {
      const value: unknown = Reflect.get(fact, field);
      return [name, kept === 'json' ? JSON.stringify(value) : (value as string | number | null)];
    }),
  );

export const factOf = (table: FactTable, row: Row): object =>
  Object.fromEntries(
    table.columns.map(({ field, name, kept }) => {
      const value = row[name] ?? null;
      return [field, kept === 'json' ? JSON.parse(String(value)) : value];
    }),
  );

const columnOptions = (kept: ColumnKind): EntitySchemaColumnOptions => ({
  type: kept.startsWith('integer') ? 'integer' : 'text',
  nullable: kept.endsWith('?'),
});

const factEntity = (table: FactTable): EntitySchema =>
  new EntitySchema({
    name: table.name,
    tableName: table.name,
    columns: {
      ...Object.fromEntries(
        table.columns.map(({ name, kept }) => [
          name,
          { ...columnOptions(kept), ...(name === 'id' && { primary: true }) },
        ]),
      ),
      recorded_in: { type: 'integer', primary: true },
      superseded_in: { type: 'integer', nullable: true },
    },
    checks: [{ name: `${table.name}_superseded_later`, expression: '"superseded_in" > "recorded_in"' }],
    indices: [{ name: `${table.name}_current`, columns: ['id'], unique: true, where: '"superseded_in" IS NULL' }],
    foreignKeys: ['recorded_in', 'superseded_in'].map((column) => ({
      name: `${table.name}_${column}`,
      target: 'revision',
      columnNames: [column],
      referencedColumnNames: ['number'],
    })),
  });

const revisionEntity = new EntitySchema({
  name: 'revision',
  tableName: 'revision',
  columns: {
    number: { type: 'integer', primary: true },
    recorded_at: { type: 'text' },
    author: { type: 'text' },
    reviewer: { type: 'text', nullable: true },
    message: { type: 'text' },
    parent_hash: { type: 'text', nullable: true },
    hash: { type: 'text' },
  },
  uniques: [
    { name: 'revision_parent_hash', columns: ['parent_hash'] },
    { name: 'revision_hash', columns: ['hash'] },
  ],
  checks: [{ name: 'revision_number', expression: '("number" = 1) = ("parent_hash" IS NULL)' }],
});

export const ENTITIES: readonly EntitySchema[] = [revisionEntity, ...FACT_TABLES.map(factEntity)];
