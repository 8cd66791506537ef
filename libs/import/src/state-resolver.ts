import { type StateFact, type StateNameFact, searchKey } from '#domain';
import MiniSearch from 'minisearch';

/** What a text that stands for a State means: its code, or why it cannot be told. */
export type Resolution = { readonly code: string } | { readonly problem: string };

const NAME_FIELDS = [
  'nameEn',
  'nameFr',
  'nameEs',
  'nameAr',
  'nameZh',
  'nameRu',
  'displayEn',
  'displayFr',
  'displayEs',
  'displayAr',
  'displayZh',
  'displayRu',
] as const satisfies readonly (keyof StateFact)[];

/**
 * Finds the State that a code or a name stands for: UN and display names in six languages, former and alternative
 * names; accents, case and punctuation do not matter.
 * @example stateResolver(states, names)('Swaziland') // { code: 'SWZ' }
 */
export const stateResolver = (
  states: readonly StateFact[],
  names: readonly StateNameFact[],
): ((text: string) => Resolution) => {
  const codes = new Set(states.map(({ id }) => id));
  const written: readonly { readonly name: string; readonly code: string }[] = [
    ...states.flatMap((state) =>
      NAME_FIELDS.flatMap((field) => state[field] ?? []).map((name) => ({ name, code: state.id })),
    ),
    ...names.map(({ name, state }) => ({ name, code: state })),
  ];
  const codesByKey = new Map<string, Set<string>>();
  for (const { name, code } of written) {
    const key = searchKey(name);
    codesByKey.set(key, (codesByKey.get(key) ?? new Set()).add(code));
  }
  const near = new MiniSearch<{ id: number; name: string }>({
    fields: ['name'],
    tokenize: (text) => searchKey(text).split(' '),
    searchOptions: { fuzzy: 0.3, prefix: true },
  });
  near.addAll(written.map(({ name }, id) => ({ id, name })));
  const suggestions = (text: string): string => {
    const found = [...new Set(near.search(text).map(({ id }) => written[id as number]?.code))].slice(0, 3);
    const english = new Map(states.map(({ id, nameEn }) => [id, nameEn]));
    return found.map((code) => `${english.get(code ?? '') ?? ''} (${code ?? ''})`).join(', ');
  };
  return (text) => {
    if (codes.has(text)) return { code: text };
    const found = [...(codesByKey.get(searchKey(text)) ?? [])];
    if (found[0] !== undefined && found.length === 1) return { code: found[0] };
    if (found.length > 1) return { problem: `“${text}” can mean ${found.join(' or ')}; write the code.` };
    const likely = suggestions(text);
    return {
      problem: `“${text}” names no State; write its code, such as FRA${likely === '' ? '' : `. Perhaps ${likely}`}.`,
    };
  };
};
