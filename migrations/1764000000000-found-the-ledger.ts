// Founds the ledger: revisions chained by hash, and one typed table for each kind of fact. The only change to a row is
// that it is superseded, once. Triggers enforce this on both databases.
import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';

const text = (name: string) => ({ name, type: 'text', isNullable: false });
const optionalText = (name: string) => ({ name, type: 'text', isNullable: true });
const integer = (name: string) => ({ name, type: 'integer', isNullable: false });
const optionalInteger = (name: string) => ({ name, type: 'integer', isNullable: true });

/** Lists and records are stored as JSON text. */
const json = text;

type Column = ReturnType<typeof text>;

const LANGUAGES = ['en', 'fr', 'es', 'ar', 'zh', 'ru'];

const FACT_TABLES: Record<string, Column[]> = {
  source: [
    ...['title', 'publisher'].map(text),
    ...['url', 'licence', 'published_on'].map(optionalText),
    ...['retrieved_on', 'read'].map(text),
  ],
  state: [
    ...['iso2', 'm49'].map(optionalText),
    text('membership'),
    ...['regional_group', 'admitted_on'].map(optionalText),
    text('name_en'),
    ...LANGUAGES.slice(1).map((language) => optionalText(`name_${language}`)),
    ...LANGUAGES.map((language) => optionalText(`display_${language}`)),
    optionalText('note'),
    json('sources'),
  ],
  state_name: [...['state', 'name', 'kind'].map(text), optionalText('note')],
  initiative: [
    text('name'),
    optionalText('full_title'),
    ...['kind', 'endorsable'].map(text),
    optionalText('addressed_to'),
    json('crimes'),
    ...['pledges', 'led_by_group'].map(optionalText),
    json('led_by_states'),
    ...[
      'led_by_organisation',
      'opened_on',
      'opened_on_note',
      'launched_on',
      'adopted_on',
      'document',
      'document_date',
      'trigger',
    ].map(optionalText),
    json('sources'),
  ],
  act: [...['initiative', 'state', 'kind', 'date', 'precision'].map(text), optionalText('note'), json('sources')],
  published_count: [
    optionalText('initiative'),
    ...['date', 'count'].map(text),
    ...['council_members', 'note'].map(optionalText),
    json('sources'),
  ],
  council_term: [
    ...['state', 'seat', 'starts_on'].map(text),
    ...['ends_on', 'name_in_source', 'seat_group', 'note'].map(optionalText),
    json('sources'),
  ],
  draft_resolution: [
    text('date'),
    ...['symbol', 'meeting_record'].map(optionalText),
    text('outcome'),
    ...['in_favour', 'against', 'abstaining', 'not_voting'].map(optionalInteger),
    json('vetoed_by'),
    text('title'),
    ...['topic', 'vote_kind', 'on_un_veto_list', 'atrocity_mark'].map(optionalText),
    json('atrocity_sources'),
    ...['duplicate_of', 'data_quality', 'corrections'].map(optionalText),
    json('sources'),
  ],
  vote: [...['draft', 'state', 'choice'].map(text), optionalText('correction')],
  group_membership: [...['group', 'state', 'as_of', 'status'].map(text), optionalText('note'), json('sources')],
  assembly_record: [...['resolution', 'date', 'state', 'role'].map(text), optionalText('note'), json('sources')],
  event: [
    ...['title', 'kind'].map(text),
    optionalText('occasion'),
    ...['date', 'starts_at', 'ends_at', 'time_zone', 'location'].map(text),
    optionalText('format'),
    ...['organisers', 'moderators', 'panelists', 'published_counts', 'sources'].map(json),
  ],
  question: [text('event'), integer('number'), json('parts'), json('sources')],
};

const MESSAGE = 'The ledger only grows: a row is never deleted, and never changed but for being superseded once.';

/** Selects the rows that a new row conflicts with. SQLite's INSERT OR REPLACE removes them without a DELETE trigger. */
const inTheWay = (table: string): string =>
  table === 'revision'
    ? '"number" = NEW."number" OR "hash" = NEW."hash" OR "parent_hash" = NEW."parent_hash"'
    : '"id" = NEW."id" AND ("recorded_in" = NEW."recorded_in" OR "superseded_in" IS NULL)';

const sqliteTriggers = (table: string, columns: readonly string[]): string[] => [
  `CREATE TRIGGER "${table}_grows" BEFORE INSERT ON "${table}"
   WHEN EXISTS (SELECT 1 FROM "${table}" WHERE ${inTheWay(table)}) BEGIN SELECT RAISE(ABORT, '${MESSAGE}'); END`,
  `CREATE TRIGGER "${table}_keeps" BEFORE DELETE ON "${table}" BEGIN SELECT RAISE(ABORT, '${MESSAGE}'); END`,
  `CREATE TRIGGER "${table}_stays" BEFORE UPDATE ON "${table}"
   WHEN ${columns.map((column) => `NEW."${column}" IS NOT OLD."${column}"`).join(' OR ')}
   ${table === 'revision' ? '' : 'OR OLD."superseded_in" IS NOT NULL OR NEW."superseded_in" IS NULL'}
   BEGIN SELECT RAISE(ABORT, '${MESSAGE}'); END`,
];

const postgresTriggers = (table: string): string[] => [
  `CREATE TRIGGER "${table}_keeps" BEFORE DELETE OR TRUNCATE ON "${table}" FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuses()`,
  `CREATE TRIGGER "${table}_stays" BEFORE UPDATE ON "${table}" FOR EACH ROW EXECUTE FUNCTION ledger_supersedes_once()`,
];

const POSTGRES_FUNCTIONS = [
  `CREATE FUNCTION ledger_refuses() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN RAISE EXCEPTION '${MESSAGE}'; END $$`,
  `CREATE FUNCTION ledger_supersedes_once() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     IF to_jsonb(NEW) - 'superseded_in' IS DISTINCT FROM to_jsonb(OLD) - 'superseded_in'
        OR to_jsonb(OLD) -> 'superseded_in' IS DISTINCT FROM 'null'::jsonb
        OR to_jsonb(NEW) -> 'superseded_in' = 'null'::jsonb
     THEN RAISE EXCEPTION '${MESSAGE}'; END IF;
     RETURN NEW;
   END $$`,
];

const revisionTable = (): Table =>
  new Table({
    name: 'revision',
    columns: [
      { ...integer('number'), isPrimary: true },
      ...['recorded_at', 'author'].map(text),
      optionalText('reviewer'),
      text('message'),
      optionalText('parent_hash'),
      text('hash'),
    ],
    uniques: [
      { name: 'revision_parent_hash', columnNames: ['parent_hash'] },
      { name: 'revision_hash', columnNames: ['hash'] },
    ],
    checks: [{ name: 'revision_number', expression: '("number" = 1) = ("parent_hash" IS NULL)' }],
  });

const factTable = (name: string, columns: readonly Column[]): Table =>
  new Table({
    name,
    columns: [
      { ...text('id'), isPrimary: true },
      ...columns,
      { ...integer('recorded_in'), isPrimary: true },
      optionalInteger('superseded_in'),
    ],
    checks: [{ name: `${name}_superseded_later`, expression: '"superseded_in" > "recorded_in"' }],
    indices: [{ name: `${name}_current`, columnNames: ['id'], isUnique: true, where: '"superseded_in" IS NULL' }],
    foreignKeys: ['recorded_in', 'superseded_in'].map((column) => ({
      name: `${name}_${column}`,
      columnNames: [column],
      referencedTableName: 'revision',
      referencedColumnNames: ['number'],
    })),
  });

export class FoundTheLedger1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const postgres = runner.dataSource.options.type === 'postgres';
    const tables = [revisionTable(), ...Object.entries(FACT_TABLES).map(([name, columns]) => factTable(name, columns))];
    if (postgres) for (const sql of POSTGRES_FUNCTIONS) await runner.query(sql);
    for (const table of tables) {
      await runner.createTable(table);
      const columns = table.columns.map(({ name }) => name).filter((name) => name !== 'superseded_in');
      const triggers = postgres ? postgresTriggers(table.name) : sqliteTriggers(table.name, columns);
      for (const sql of triggers) await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of [...Object.keys(FACT_TABLES).reverse(), 'revision']) await runner.dropTable(name);
    if (runner.dataSource.options.type === 'postgres') {
      await runner.query('DROP FUNCTION ledger_supersedes_once()');
      await runner.query('DROP FUNCTION ledger_refuses()');
    }
  }
}
