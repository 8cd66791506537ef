// The obvious alternative: Mercurius with JIT, DataLoader, and SQL on the same file. The rules (a status from acts) are
// Pledgebook's functions, so that the answers can be compared byte for byte. Usage: node mercurius-sql.mjs FILE
import { readFileSync } from 'node:fs';
import DataLoader from 'dataloader';
import Fastify from 'fastify';
import { parse } from 'graphql';
import Database from 'libsql';
import mercurius from 'mercurius';
import { addMonths, partialDate, startedBy, statusSpans, votesNeededOn } from '../../dist/libs/domain/src/index.js';

const db = new Database(process.argv[2], { readonly: true });
const all = (sql) => {
  const statement = db.prepare(sql);
  return (...values) => statement.all(...values);
};
const list = (json) => JSON.parse(json);

/** Batches all ids of a tick into one query, with a placeholder for each. */
const loaderOf = (sql, key) =>
  new DataLoader(async (ids) => {
    const rows = db.prepare(sql.replace('?', ids.map(() => '?').join())).all(...ids);
    const groups = new Map();
    for (const row of rows) groups.set(row[key], [...(groups.get(row[key]) ?? []), row]);
    return ids.map((id) => groups.get(id) ?? []);
  });
const loaders = () => ({
  state: loaderOf('SELECT * FROM state WHERE superseded_in IS NULL AND id IN (?)', 'id'),
  source: loaderOf('SELECT * FROM source WHERE superseded_in IS NULL AND id IN (?)', 'id'),
  draft: loaderOf('SELECT * FROM draft_resolution WHERE superseded_in IS NULL AND id IN (?)', 'id'),
  actsOf: new Map(),
});
const actsOf = (context, initiative) => {
  let loader = context.actsOf.get(initiative);
  if (!loader) {
    const sql = `SELECT * FROM act WHERE superseded_in IS NULL AND initiative = '${initiative}' AND state IN (?)`;
    context.actsOf.set(initiative, (loader = loaderOf(sql, 'state')));
  }
  return loader;
};

const initiativeRow = all('SELECT * FROM initiative WHERE superseded_in IS NULL AND id = ?');
const actRows = all('SELECT * FROM act WHERE superseded_in IS NULL AND initiative = ?');
const countedRows = all(
  "SELECT * FROM state WHERE superseded_in IS NULL AND membership <> 'FORMER' AND (admitted_on IS NULL OR admitted_on <= ?)",
);
const memberRows = all("SELECT id, admitted_on FROM state WHERE superseded_in IS NULL AND membership = 'MEMBER'");
const seatRows = all(
  'SELECT * FROM council_term WHERE superseded_in IS NULL AND starts_on <= ? AND (ends_on IS NULL OR ends_on >= ?)',
);
const voteRows = all(
  'SELECT v.* FROM vote v JOIN draft_resolution d ON d.id = v.draft WHERE v.superseded_in IS NULL AND d.superseded_in IS NULL AND v.state = ? ORDER BY d.date DESC, CAST(d.id AS INTEGER) DESC, d.id DESC LIMIT ?',
);
const voteCount = all('SELECT count(*) AS total FROM vote WHERE superseded_in IS NULL AND state = ?');

const dated = (row) => ({ ...row, date: partialDate(row.date, row.precision) });
const byName = (a, b) => a.name_en.localeCompare(b.name_en, 'en');
const positionOf = (state, initiative, acts, on) => {
  const known = acts
    .map(dated)
    .sort((a, b) => (a.date.latest < b.date.latest ? -1 : a.date.latest > b.date.latest ? 1 : a.id < b.id ? -1 : 1));
  const { status, earliest, latest } = startedBy(statusSpans(initiative.opened_on, known), on);
  return { status, earliest, latest, state, acts: known };
};
const KEYS = {
  ENDORSED: 'endorsed',
  POSSIBLY_ENDORSED: 'possiblyEndorsed',
  NOT_ENDORSED: 'notEndorsed',
  WITHDRAWN: 'withdrawn',
  UNKNOWN: 'unknown',
};
const tallyOf = (statuses) => {
  const tally = { endorsed: 0, possiblyEndorsed: 0, notEndorsed: 0, withdrawn: 0, unknown: 0, total: statuses.length };
  for (const status of statuses) tally[KEYS[status]] += 1;
  return tally;
};
const spansByState = (initiative) => {
  const groups = new Map();
  for (const row of actRows(initiative.id)) groups.set(row.state, [...(groups.get(row.state) ?? []), dated(row)]);
  return (state) => statusSpans(initiative.opened_on, groups.get(state) ?? []);
};

const resolvers = {
  Query: {
    council: (_, { on }) => ({ on }),
    initiative: (_, { slug }) => initiativeRow(slug)[0] ?? null,
    state: async (_, { code }, context) => (await context.state.load(code))[0] ?? null,
  },
  Council: {
    size: ({ on }) => (on < '1966-01-01' ? 11 : 15),
    votesNeeded: ({ on }) => votesNeededOn(on),
    members: async ({ on }, _, context) => {
      const seats = await Promise.all(
        seatRows(on, on).map(async (row) => ({ seat: row.seat, state: (await context.state.load(row.state))[0] })),
      );
      return seats.sort((a, b) => (a.seat === b.seat ? byName(a.state, b.state) : a.seat === 'PERMANENT' ? -1 : 1));
    },
    support: async ({ on }, { initiative: slug }, context) => {
      const initiative = initiativeRow(slug)[0];
      const members = await resolvers.Council.members({ on }, {}, context);
      const positions = await Promise.all(
        members.map(async ({ state }) => positionOf(state, initiative, await actsOf(context, slug).load(state.id), on)),
      );
      const tally = tallyOf(positions.map(({ status }) => status));
      return { positions, tally, shortOfVotesNeeded: Math.max(0, votesNeededOn(on) - tally.endorsed) };
    },
  },
  Initiative: {
    positions: async (initiative, { on, first }, context) => {
      const states = countedRows(on).sort(byName);
      const nodes = await Promise.all(
        states
          .slice(0, first)
          .map(async (state) => positionOf(state, initiative, await actsOf(context, initiative.id).load(state.id), on)),
      );
      return { totalCount: states.length, nodes };
    },
    timeline: (initiative, { from, to }) => {
      const days = [];
      for (let step = 0, day = from; day < to; step += 1, day = addMonths(from, step)) days.push(day);
      const spansOf = spansByState(initiative);
      const states = memberRows().map((row) => ({ admitted: row.admitted_on, spans: spansOf(row.id) }));
      return [...days, to].map((on) => {
        const tally = tallyOf(
          states.filter(({ admitted }) => admitted <= on).map(({ spans }) => startedBy(spans, on).status),
        );
        return { on, certain: tally.endorsed, possible: tally.endorsed + tally.possiblyEndorsed };
      });
    },
  },
  State: {
    code: ({ id }) => id,
    name: ({ name_en: name }) => name,
    regionalGroup: ({ regional_group: group }) => group,
    position: async (state, { initiative: slug, on }, context) =>
      positionOf(state, initiativeRow(slug)[0], await actsOf(context, slug).load(state.id), on),
    votes: ({ id }, { first }) => ({ totalCount: voteCount(id)[0].total, nodes: voteRows(id, first) }),
  },
  Vote: { draftResolution: async ({ draft }, _, context) => (await context.draft.load(draft))[0] },
  Act: {
    sources: async ({ sources }, _, context) =>
      (await Promise.all(list(sources).map((id) => context.source.load(id)))).flat(),
  },
};

const server = Fastify();
const schema = readFileSync(new URL('../../apps/api/schema.graphql', import.meta.url), 'utf8');
parse(schema);
server.register(mercurius, { schema, resolvers, jit: 1, context: loaders });
console.log(`answers at ${await server.listen({ port: 0, host: '127.0.0.1' })}`);
