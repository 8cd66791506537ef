import { type Dataset, calendarDate, endorsableBySlug, namedStatesOf } from '#domain';
import { type ListToRecord, revisionFolder } from '#import';
import type { PublishedLists } from '#briefing';
import { InputError, orInputError } from '../graphql/errors.js';
import type { Workers } from '../workers/workers.js';

/** Reads lists in the service’s workers, and writes revision folders for a dataset. */
export const publishedLists = (dataset: Dataset, workers: Workers): PublishedLists => ({
  read: async ({ fileName, bytes }, reader) => {
    const states = namedStatesOf(dataset);
    const read = await workers.list({ revision: dataset.revision.hash, states, fileName, bytes }, reader);
    if ('refused' in read) throw new InputError('BAD_TEXT', read.refused);
    return read.found;
  },
  folder: ({ initiative, on, states, source }) => {
    const list: ListToRecord = {
      initiative: endorsableBySlug(dataset, initiative),
      states: states.flatMap(({ code, text }) => {
        const state = dataset.stateByCode.get(code);
        return state ? [{ state, text }] : [];
      }),
      date: calendarDate(on),
      precision: 'ON_OR_BEFORE',
      source,
      author: 'Pledgebook, /reconcile',
    };
    return orInputError('BAD_TEXT', () => revisionFolder(dataset, list));
  },
});
