import type { View } from '../view.js';
import { BUNDLES } from './files.js';
import { DATASET_MESSAGES } from './dataset-messages.js';

/** What a dataset search reads of a page: the whole dataset at the revision shown, as schema.org describes one. */
export const datasetMarkup = (view: View): object => {
  const { number, hash, asOf, councilKnown } = view.shown;
  const t = DATASET_MESSAGES[view.language];
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: t.name,
    description: t.description,
    url: `${view.origin}${view.to('/data', { seen: null })}`,
    identifier: `sha256:${hash}`,
    version: `revision ${number}`,
    dateModified: asOf,
    temporalCoverage: `${councilKnown.from}/${asOf}`,
    inLanguage: view.language,
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { '@type': 'Organization', name: 'Pledgebook', url: view.origin },
    isBasedOn: 'UNSC votes since 1946 Database, MARTIN, Benoît, 2026, data.sciencespo, V1',
    keywords: t.keywords.split(', '),
    distribution: BUNDLES.map(({ ending, type }) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: `${view.origin}/downloads/pledgebook-r${number}.${ending}`,
    })),
  };
};
