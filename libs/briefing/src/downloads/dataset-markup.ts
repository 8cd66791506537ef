import type { PageContext } from '../page-context.js';
import { BUNDLES } from './files.js';
import { DATASET_MESSAGES } from './messages/index.js';

/** Returns schema.org markup for dataset search engines: the whole dataset at the page’s revision. */
export const datasetMarkup = (context: PageContext): object => {
  const { number, hash, asOf, councilKnown } = context.revision;
  const t = DATASET_MESSAGES[context.language];
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: t.name,
    description: t.description,
    url: `${context.origin}${context.to('/data', { seen: null })}`,
    identifier: `sha256:${hash}`,
    version: `revision ${number}`,
    dateModified: asOf,
    temporalCoverage: `${councilKnown.from}/${asOf}`,
    inLanguage: context.language,
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { '@type': 'Organization', name: 'Pledgebook', url: context.origin },
    isBasedOn: 'UNSC votes since 1946 Database, MARTIN, Benoît, 2026, data.sciencespo, V1',
    keywords: t.keywords.split(', '),
    distribution: BUNDLES.map(({ format, type }) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: `${context.origin}/downloads/pledgebook-r${number}.${format}`,
    })),
  };
};
