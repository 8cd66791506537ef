import type { StateFact, StateNameFact } from '../facts.js';
import { groupedBy } from '../grouping.js';
import type { State, StateName } from '../model.js';
import { nameOf } from '../state.js';
import { LANGUAGES, type Membership, type RegionalGroup, type StateNameKind } from '../vocabulary.js';
import { type Linked, byKey, dateOrNull, requireById } from './linked.js';
import { type Resting, sourceLinks } from './resting.js';
import type { LinkedSources } from './sources.js';

export interface LinkedStates {
  readonly states: Linked<State>[];
  readonly stateByCode: ReadonlyMap<string, Linked<State>>;
  readonly stateOf: (code: string) => Linked<State>;
  readonly rests: { readonly state: Resting };
}

const FACT_COLUMN = { EN: 'En', FR: 'Fr', ES: 'Es', AR: 'Ar', ZH: 'Zh', RU: 'Ru' } as const;

const namesOf = (fact: StateFact, others: readonly StateNameFact[]): StateName[] => {
  const listed = (prefix: 'name' | 'display', kind: StateNameKind): readonly StateName[] =>
    LANGUAGES.flatMap((language) => {
      const name = fact[`${prefix}${FACT_COLUMN[language]}`];
      return name === null ? [] : [{ name, kind, language, note: null }];
    });
  return [
    ...listed('name', 'UN_NAME'),
    ...listed('display', 'DISPLAY'),
    ...others.map(({ name, kind, note }) => ({ name, kind: kind as StateNameKind, language: null, note })),
  ];
};

/** Links States, ordered by English name. */
export const linkStates = (
  facts: readonly StateFact[],
  nameFacts: readonly StateNameFact[],
  { sourcesOf }: LinkedSources,
): LinkedStates => {
  const otherNames = groupedBy(nameFacts, (name) => name.state);
  const states = facts
    .map((fact): Linked<State> => ({
      code: fact.id,
      iso2: fact.iso2,
      m49: fact.m49,
      membership: fact.membership as Membership,
      regionalGroup: fact.regionalGroup as RegionalGroup | null,
      admittedOn: dateOrNull(fact.admittedOn),
      names: namesOf(fact, otherNames.get(fact.id) ?? []),
      note: fact.note,
      sources: sourcesOf(fact.sources),
      acts: [],
      councilTerms: [],
      votes: [],
      groupMemberships: [],
      assemblyRecords: [],
    }))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
  const stateByCode = byKey(states, (state) => state.code);
  return {
    states,
    stateByCode,
    stateOf: (code) => requireById('State', stateByCode, code),
    rests: { state: sourceLinks<State>(states, (source) => source.states) },
  };
};
