import { type Dataset, liveParts } from '#domain';

/** Arguments of a field before a resolver has checked them. */
export type Args = Readonly<Record<string, unknown>>;

type Work = (dataset: Dataset, args: Args) => number;

const isSet = (args: Args, input: string, condition: string): boolean => {
  const conditions = args[input];
  return typeof conditions === 'object' && Reflect.get(conditions ?? {}, condition) != null;
};

const texts = (blocks: unknown): readonly string[] =>
  (Array.isArray(blocks) ? blocks : []).map((block) => String(Reflect.get(Object(block), 'text') ?? ''));

/** Work of searching the names of a State, a draft or a source for a text. */
const READING = { state: 60, draft: 8, source: 8 } as const;

const searching: Work = ({ states, draftResolutions, sources }) =>
  states.length * READING.state + draftResolutions.length * 2 + sources.length * READING.source;

/** Work of matching a name that is like none. */
const RECONCILED_NAME = 200;

/**
 * Work of computed fields, in plain fields that could be answered in the same time. The figures are measured; they grow
 * with what the rule iterates over.
 */
const WORK: Readonly<Record<string, Work>> = {
  'Group.tally': ({ states }) => states.length,
  'Initiative.coverage': ({ states }) => states.length,
  'Initiative.positions': ({ states }) => states.length * 2,
  'Initiative.supporterVotes': ({ draftResolutions }) => draftResolutions.length * 5,
  'Initiative.tally': ({ states }) => states.length / 2,
  'Initiative.tallyByGroup': ({ states }) => states.length * 8,
  'Initiative.timeline': () => 2400,
  'PublishedCount.coverage': ({ states }) => states.length,
  'Query.briefingNote': ({ states }, { input }) => {
    const blocks: unknown = Reflect.get(Object(input), 'blocks');
    const written = texts(blocks);
    const figures = written.flatMap(liveParts).filter((part) => 'expression' in part).length;
    return states.length * (25 * (written.length + 6) + 2 * figures);
  },
  'Query.compareDays': ({ states }) => states.length * 4,
  'Query.compareInitiatives': ({ states }) => states.length * 4,
  'Query.compareStates': ({ draftResolutions }) => draftResolutions.length * 2,
  'Query.draftResolutions': ({ draftResolutions }, args) =>
    draftResolutions.length * (isSet(args, 'where', 'text') ? READING.draft : 0.1),
  'Query.find': searching,
  'Query.groups': ({ states }) => states.length * 2,
  'Query.reconcile': (_, { names }) => (Array.isArray(names) ? names.length * RECONCILED_NAME : 0),
  'Query.search': searching,
  'Query.sources': ({ sources }, args) => sources.length * (isSet(args, 'where', 'text') ? READING.source : 0.1),
  'Query.states': ({ states }, args) => states.length * (isSet(args, 'where', 'name') ? READING.state : 2),
  'Revision.factChanges': ({ news }) => news.length,
  // Words are corrected, and the search is then repeated with them.
  'SearchResults.didYouMean': (dataset, args) => 3 * searching(dataset, args),
  'State.votes': ({ draftResolutions }) => draftResolutions.length / 4,
};

/** Returns the work of a field, in plain fields; 0 for a field that is read from the dataset. */
export const workOf = (name: string, dataset: Dataset, args: Args): number =>
  Math.ceil(WORK[name]?.(dataset, args) ?? 0);

/** The fields that are computed. */
export const COMPUTED: readonly string[] = Object.keys(WORK);
