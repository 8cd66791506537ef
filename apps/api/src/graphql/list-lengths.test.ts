import {
  type GraphQLNamedType,
  buildSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
} from 'graphql';
import {
  type Dataset,
  type Facts,
  MAX_LISTED_NAMES,
  NOTE_PRESETS,
  STEPS,
  briefingNote,
  calendarDate,
  councilSupport,
  compareDays,
  compareInitiatives,
  compareStates,
  councilsBetween,
  changedFactsIn,
  factChangeOf,
  coverageOn,
  endorsableInitiatives,
  groupsOf,
  linkDataset,
  positionsOn,
  sourcesOfPositions,
  reconcile,
  supporterVotes,
  tallyByGroupOn,
  timelineFrom,
  timelineOf,
  translationsFor,
  yearOf,
} from '#domain';
import { SEED_REVISION, seedFacts } from '../../../../test/seeds.js';
import { typeDefs } from './graphql.module.js';
import { listLengths } from './list-lengths.js';

const schema = buildSchema(typeDefs());

/** Returns every list of the schema except those of pages, which are counted at the field that returns the page. */
const listFields = (): readonly string[] =>
  Object.values(schema.getTypeMap()).flatMap((type) =>
    (isObjectType(type) || isInterfaceType(type)) && !isIntrospectionType(type) && !type.name.endsWith('Connection')
      ? Object.values(type.getFields())
          .filter(({ type: of }) => isListType(getNullableType(of)) || getNamedType(of).name.endsWith('Connection'))
          .map(({ name }) => `${type.name}.${name}`)
      : [],
  );

/** Adds invented States, votes and other facts that name a State until there are `times` as many facts. */
const grown = (facts: Facts, times: number): Facts => {
  const all = Object.fromEntries(Object.entries(facts).map(([kind, list]) => [kind, [...list] as object[]]));
  const add = (kind: keyof Facts, ...more: readonly object[]) => all[kind]?.push(...more);
  for (let time = 1; time < times; time += 1) {
    const other = (id: string) => `${id}-${time}`;
    for (const fact of facts.state) add('state', { ...fact, id: other(fact.id), iso2: null, m49: null });
    for (const fact of facts.draftResolution) {
      add('draftResolution', { ...fact, id: other(fact.id), symbol: null, duplicateOf: null });
    }
    for (const fact of facts.vote) add('vote', { ...fact, id: other(fact.id), draft: other(fact.draft) });
    for (const kind of ['act', 'groupMembership', 'assemblyRecord', 'stateName'] as const) {
      // Half of them belong to one State, so that the lists of a single State grow, too.
      for (const [index, fact] of facts[kind].entries()) {
        add(kind, { ...fact, id: other(fact.id), state: index % 2 === 0 ? 'FRA' : other(fact.state) });
      }
    }
    for (const fact of facts.publishedCount) add('publishedCount', { ...fact, id: other(fact.id) });
    for (const fact of facts.question) add('question', { ...fact, id: other(fact.id) });
    for (const fact of facts.event) add('event', { ...fact, id: other(fact.id) });
  }
  return all as unknown as Facts;
};

/** The fields of each object type with their types. Computed once: datasets hold hundreds of thousands of objects. */
const fieldsOf = new Map(
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .map((type) => [
      type,
      Object.values(type.getFields()).map((field) => ({
        key: field.name,
        name: `${type.name}.${field.name}`,
        of: getNamedType(field.type),
      })),
    ]),
);

type Length = readonly [field: string, length: number];

/** Returns the longest lists of the given objects and of all objects that can be reached from them. */
const walk = (roots: readonly (readonly [type: string, objects: readonly object[]])[]): readonly Length[] => {
  const seen = new Set<object>();
  const longest = new Map<string, number>();
  const stack: (readonly [GraphQLNamedType | undefined, object])[] = [];
  const visit = (type: GraphQLNamedType | undefined, value: unknown) => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    stack.push([type, value]);
  };
  for (const [type, objects] of roots) for (const object of objects) visit(schema.getType(type), object);
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [type, object] = next;
    if (!isObjectType(type)) continue;
    for (const { key, name, of } of fieldsOf.get(type) ?? []) {
      const value: unknown = Reflect.get(object, key);
      if (Array.isArray(value)) {
        longest.set(name, Math.max(longest.get(name) ?? 0, value.length));
        for (const item of value) visit(of, item);
      } else visit(of, value);
    }
  }
  return [...longest];
};

const DAYS = ['2015-09-01', '2016-09-22', '2026-11-24'].map(calendarDate);

/** Lists that rules compute. */
const computedLists = (dataset: Dataset): readonly Length[] => {
  const { from, to } = dataset.councilKnown;
  const initiatives = endorsableInitiatives(dataset);
  const councils = councilsBetween(dataset, yearOf(from), yearOf(to));
  const notes = NOTE_PRESETS.flatMap((preset) =>
    DAYS.map((on) => briefingNote(dataset, { title: null, on, preset, state: 'FRA', blocks: [] })),
  );
  const listed = ['Congo', 'Frnce', ...dataset.states.flatMap(({ names }) => names.map(({ name }) => name))];
  const reconciled = initiatives.map((initiative) =>
    reconcile(dataset, listed.slice(0, MAX_LISTED_NAMES), { initiative, on: dataset.asOf }),
  );
  const permanent = ['CHN', 'FRA', 'GBR', 'RUS', 'USA'].flatMap((code) => dataset.stateByCode.get(code) ?? []);
  const compared = permanent.flatMap((a) => permanent.map((b) => compareStates(dataset, a, b, dataset.asOf)));
  const initiativesCompared = initiatives.flatMap((a) =>
    initiatives.flatMap((b) => DAYS.map((on) => compareInitiatives(dataset, a, b, on))),
  );
  const changes = dataset.revisions.flatMap(({ number }) =>
    changedFactsIn(dataset, number).map((news) => factChangeOf(dataset, news)),
  );
  return [
    ...walk([
      ['Reconciliation', reconciled],
      ['Council', councils],
      ['CouncilSupport', initiatives.flatMap((initiative) => councils.map((on) => councilSupport(on, initiative)))],
      ['Coverage', initiatives.flatMap((initiative) => DAYS.map((on) => coverageOn(initiative, on)))],
      ['Position', initiatives.flatMap((initiative) => DAYS.flatMap((on) => positionsOn(initiative, on)))],
      ['BriefingNote', notes],
      ['DayComparison', DAYS.map((on) => compareDays(dataset, calendarDate('1946-01-01'), on))],
      ['StateComparison', compared],
      ['InitiativeComparison', initiativesCompared],
      ['FactChange', changes],
    ]),
    ...dataset.sources.map((source): Length => ['Source.supports', source.supports.length]),
    ...initiatives.flatMap((initiative): Length[] => [
      ['Initiative.positions', positionsOn(initiative, dataset.asOf).length],
      ['Initiative.positionSources', sourcesOfPositions(positionsOn(initiative, dataset.asOf), dataset.asOf).length],
      ['Initiative.supporterVotes', supporterVotes(dataset, initiative, {}).length],
      ['Initiative.tallyByGroup', tallyByGroupOn(initiative, dataset.asOf).length],
      ...STEPS.map((step): Length => {
        const start = timelineFrom(initiative) ?? dataset.asOf;
        return ['Initiative.timeline', timelineOf(initiative, start, dataset.asOf, step).length];
      }),
    ]),
    // The resolvers return those of one language.
    ...dataset.initiatives.map(({ slug }): Length => [
      'Initiative.translations',
      translationsFor(dataset, 'initiative', slug, 'FR').length,
    ]),
    ...dataset.events.flatMap((event): Length[] => [
      ['Event.translations', translationsFor(dataset, 'event', event.slug, 'FR').length],
      // All parts of a question or none.
      ...event.questions.map(({ parts }): Length => ['DiscussionQuestion.courtesyParts', parts.length]),
    ]),
    // The resolvers return one for each initiative that States endorse.
    ...['Council.supports', 'State.positions', 'Vote.positions'].map((field): Length => [field, initiatives.length]),
    ...dataset.revisions.map(({ number }): Length => ['Revision.factChanges', changedFactsIn(dataset, number).length]),
    ['Query.councils', councils.length],
    ['Query.draftResolutions', dataset.draftResolutions.length],
    ['Query.events', dataset.events.length],
    ['Query.groups', groupsOf(dataset).length],
    ['Query.initiatives', dataset.initiatives.length],
    ['Query.revisions', dataset.revisions.length],
    ['Query.sources', dataset.sources.length],
    ['Query.states', dataset.states.length],
  ];
};

/** Lists bounded by the limits of a note, whatever the dataset: `briefingNote` refuses more. */
const OF_NOTES =
  /^(?:\w+Block\.(?:of|\w+)|LiveFigure\.sources|Query\.search|Search\w+\.\w+|FactChange\.(?:fields|names))$/;

describe.each([1, 10])('with %s times the facts', (times) => {
  const dataset = linkDataset(grown(seedFacts(), times), [SEED_REVISION]);
  const bounds = listLengths(dataset);
  const found = [
    ...walk([
      ['Dataset', [dataset]],
      ['State', dataset.states],
      ['Source', dataset.sources],
      ['Initiative', dataset.initiatives],
      ['DraftResolution', dataset.draftResolutions],
      ['Event', dataset.events],
      ['Group', groupsOf(dataset)],
      ['Revision', dataset.revisions],
    ]),
    ...computedLists(dataset),
  ];

  it('has a bound for every list of the schema, and no other', () => {
    expect(Object.keys(bounds).sort()).toEqual([...listFields()].sort());
  });

  it('has no list that is longer than its bound', () => {
    expect(found.filter(([field, length]) => !(length <= (bounds[field] ?? -1)))).toEqual([]);
  });

  it('has looked at every list', () => {
    const seen = new Set(found.map(([field]) => field));
    expect(listFields().filter((field) => !seen.has(field) && !OF_NOTES.test(field))).toEqual([]);
  });

  it('bounds lists of linked facts by the longest itself', () => {
    for (const field of ['Source.states', 'Source.councilTerms', 'Group.members', 'State.acts', 'State.votes']) {
      const lengths = found.filter(([name]) => name === field).map(([, length]) => length);
      expect([field, bounds[field]]).toEqual([field, lengths.reduce((a, b) => Math.max(a, b), 0)]);
    }
  });
});
