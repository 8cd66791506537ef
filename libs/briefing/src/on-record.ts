import { catalogue, dayText } from './language.js';
import type { PageContext } from './page-context.js';

const MESSAGES = catalogue(
  {
    failed: (from: string) => `failed drafts since ${from}`,
    adopted: (from: string) => `adopted ones since ${from}`,
    record: (kinds: string, last: string) =>
      `On record are ${kinds}; the last vote is of ${last}. Of the latest years some may be missing.`,
    and: (failed: string, adopted: string) => `${failed} and ${adopted}`,
    none: 'No vote is on record.',
  },
  {
    fr: {
      failed: (from) => `les projets rejetés depuis ${from}`,
      adopted: (from) => `les projets adoptés depuis ${from}`,
      record: (kinds, last) =>
        `Sont consignés ${kinds} ; le dernier vote est du ${last}. Il peut en manquer pour les dernières années.`,
      and: (failed, adopted) => `${failed} et ${adopted}`,
      none: 'Aucun vote n’est consigné.',
    },
    es: {
      failed: (from) => `los proyectos no aprobados desde ${from}`,
      adopted: (from) => `los aprobados desde ${from}`,
      record: (kinds, last) =>
        `Constan ${kinds}; la última votación es del ${last}. De los últimos años pueden faltar algunas.`,
      and: (failed, adopted) => `${failed} y ${adopted}`,
      none: 'No consta ninguna votación.',
    },
  },
);

export const yearOf = (day: string): string => day.slice(0, 4);

/** Which votes are on record, from the dataset: readers must know that an empty list is not yet a no. */
export const recordText = (context: Pick<PageContext, 'language' | 'revision'>): string => {
  const { language, revision } = context;
  const t = MESSAGES[language];
  const { failedFrom, adoptedFrom, to } = revision.votesOnRecord;
  const failed = failedFrom && t.failed(yearOf(failedFrom));
  const adopted = adoptedFrom && t.adopted(yearOf(adoptedFrom));
  const kinds = failed && adopted ? t.and(failed, adopted) : (failed ?? adopted);
  return kinds && to ? t.record(kinds, dayText(language, to)) : t.none;
};
