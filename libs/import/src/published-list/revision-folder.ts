import { stringify } from 'csv-stringify/sync';
import { stringify as yaml } from 'yaml';
import {
  type CalendarDate,
  type Dataset,
  type DatePrecision,
  type Initiative,
  type Source,
  type State,
  searchKey,
} from '#domain';
import { ListRefused } from './list-refused.js';

/** The document in which a list was published. */
export interface ListSource {
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly retrievedOn: string;
}

export interface ListToRecord {
  readonly initiative: Initiative;
  readonly states: readonly { readonly state: State; readonly text: string }[];
  readonly date: CalendarDate;
  readonly precision: DatePrecision;
  readonly source: ListSource;
  readonly author: string;
}

/** Returns the id, with a number appended if it is already taken. */
const unused = (id: string, taken: ReadonlySet<string>): string => {
  let candidate = id;
  for (let number = 2; taken.has(candidate); number++) candidate = `${id}-${number}`;
  return candidate;
};

/** @throws ListRefused for a day before the initiative was opened, when nobody could have endorsed it */
export const refuseBeforeOpening = ({ name, opened }: Initiative, on: CalendarDate): void => {
  if (opened?.earliest && on < opened.earliest) {
    throw new ListRefused('LIST_BEFORE_OPENING', { opened: opened.earliest, initiative: name, on });
  }
};

/** Finds the source from which the whole list is already recorded. */
const recordedSource = (dataset: Dataset, { initiative, states, date, source }: ListToRecord): Source | undefined => {
  const [title, publisher] = [searchKey(source.title), searchKey(source.publisher)];
  return dataset.sources.find((recorded) => {
    if (searchKey(recorded.title) !== title || searchKey(recorded.publisher) !== publisher) return false;
    const named = recorded.acts.filter((act) => act.initiative === initiative && act.date.latest === date);
    return states.every(({ state }) => named.some((act) => act.state === state && act.kind === 'ENDORSED'));
  });
};

/**
 * Builds the files of a revision that records a published list: one source, an act for every State in the list, and who
 * records it. States whose endorsement is already known get an act, too: the list is another source for it.
 * @returns contents by file name
 * @throws ListRefused if the ledger already holds the list from that source, or for a day before the initiative opened
 */
export const revisionFolder = (dataset: Dataset, list: ListToRecord): Readonly<Record<string, string>> => {
  const { initiative, states, date, precision, source, author } = list;
  refuseBeforeOpening(initiative, date);
  const recorded = recordedSource(dataset, list);
  if (recorded) {
    throw new ListRefused('LIST_RECORDED', { title: recorded.title, publisher: recorded.publisher, id: recorded.id });
  }
  const day = date.replaceAll('-', '');
  const sourceId = unused(`list-${initiative.slug}-${day}`, new Set(dataset.sourceById.keys()));
  const actIds = new Set(dataset.states.flatMap(({ acts: recorded }) => recorded.map(({ id }) => id)));
  const sources = [
    ['id', 'title', 'publisher', 'url', 'licence', 'published_on', 'retrieved_on', 'read'],
    [
      sourceId,
      source.title,
      source.publisher,
      source.url ?? '',
      '',
      source.publishedOn ?? '',
      source.retrievedOn,
      `the list of names: ${states.length} States`,
    ],
  ];
  const acts = [
    ['id', 'initiative', 'state', 'kind', 'date', 'precision', 'note', 'sources'],
    ...states.map(({ state, text }) => [
      unused(`${initiative.slug}-${state.code.toLowerCase()}-${day}`, actIds),
      initiative.slug,
      state.code,
      'ENDORSED',
      date,
      precision,
      `named in the list as “${text}”`,
      sourceId,
    ]),
  ];
  return {
    'sources.csv': stringify(sources),
    'acts.csv': stringify(acts),
    'revision.yml': yaml({
      author,
      message: `Record ${states.length} States of ${initiative.name} as listed by ${source.publisher}: ${source.title}`,
    }),
  };
};
