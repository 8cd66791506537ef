import type { FactKinds } from '../facts.js';
import type { Translation } from '../model.js';
import type { TranslationStatus } from '../vocabulary.js';
import { type Resting, sourceLinks } from './resting.js';
import type { LinkedSources } from './sources.js';

export const linkTranslations = (
  facts: readonly FactKinds['translation'][],
  { sourcesOf }: LinkedSources,
): { readonly translations: readonly Translation[]; readonly rests: { readonly translation: Resting } } => {
  const translations = facts.map((fact): Translation => ({
    ...fact,
    language: fact.language as Translation['language'],
    status: fact.status as TranslationStatus | null,
    sources: sourcesOf(fact.sources),
  }));
  return {
    translations,
    rests: { translation: sourceLinks<Translation>(translations, (source) => source.translations) },
  };
};
