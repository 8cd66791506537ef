import {
  type AssemblyRecord,
  type CouncilTerm,
  type DiscussionQuestion,
  type DraftResolution,
  type Event,
  type GroupMembership,
  type Initiative,
  type InitiativeStatement,
  type Language,
  type Participant,
  type State,
  type Translation,
  type Vote,
  inLanguage,
  translationOf,
  translationsFor,
} from '#domain';
import type { GraphqlContext } from './context.js';

interface InLanguage {
  readonly language: Language;
}

/** The translated fields of one type: the kind that translations name, and the id of the fact that holds the texts. */
interface Translated<Parent> {
  readonly kind: string;
  readonly id: (parent: Parent) => string;
  readonly fields: readonly (keyof Parent & string)[];
}

type FieldResolver<Parent, Result> = (parent: Parent, args: InLanguage, context: GraphqlContext) => Result;

/** Returns resolvers for fields that take a language: they translate recorded text by the translations on record. */
const translated = <Parent>({
  kind,
  id,
  fields,
}: Translated<Parent>): Readonly<Record<string, FieldResolver<Parent, unknown>>> =>
  Object.fromEntries(
    fields.map((field) => [
      field,
      (parent: Parent, { language }: InLanguage, { dataset }: GraphqlContext): unknown => {
        const text = parent[field];
        return typeof text === 'string' ? inLanguage(dataset, `${kind}.${field}`, id(parent), text, language) : text;
      },
    ]),
  );

const translationsOf =
  <Parent>(kind: string, id: (parent: Parent) => string): FieldResolver<Parent, readonly Translation[]> =>
  (parent, { language }, { dataset }) =>
    translationsFor(dataset, kind, id(parent), language);

/** A remark is a flaw of a source or a correction; remarks that the rules of the domain make have no translation. */
const remarks: FieldResolver<DraftResolution, readonly string[]> = (
  { id, remarks: texts },
  { language },
  { dataset },
) =>
  texts.map(
    (text) =>
      (
        translationOf(dataset, 'draftResolution.dataQuality', id, text, language) ??
        translationOf(dataset, 'draftResolution.corrections', id, text, language)
      )?.text ?? text,
  );

/** All parts of a question or none: half a translation would read as the whole. */
const courtesyParts: FieldResolver<DiscussionQuestion, readonly string[]> = (
  { id, parts },
  { language },
  { dataset },
) => {
  const found = parts.map((part) => translationOf(dataset, 'question.parts', id, part, language)?.text);
  return found.every((text) => text !== undefined) ? found : [];
};

export const translatedFields = {
  Initiative: {
    ...translated<Initiative>({
      kind: 'initiative',
      id: ({ slug }) => slug,
      fields: [
        'name',
        'fullTitle',
        'addressedTo',
        'crimesWording',
        'crimesNote',
        'pledges',
        'openedOnNote',
        'trigger',
        'howToEndorse',
        'editorsNote',
      ],
    }),
    // A name that is short enough is its own short name, in each language.
    shortName: ({ slug, name, shortName }: Initiative, { language }: InLanguage, { dataset }: GraphqlContext): string =>
      inLanguage(dataset, `initiative.${shortName === name ? 'name' : 'shortName'}`, slug, shortName, language),
    translations: translationsOf<Initiative>('initiative', ({ slug }) => slug),
  },
  InitiativeStatement: translated<InitiativeStatement>({
    kind: 'initiativeStatement',
    id: ({ id }) => id,
    fields: ['text'],
  }),
  Event: {
    ...translated<Event>({
      kind: 'event',
      id: ({ slug }) => slug,
      fields: ['title', 'kind', 'occasion', 'location', 'format'],
    }),
    translations: translationsOf<Event>('event', ({ slug }) => slug),
  },
  Participant: translated<Participant>({
    kind: 'participant',
    id: ({ id }) => id,
    fields: ['name', 'role', 'organisation'],
  }),
  DiscussionQuestion: { courtesyParts },
  State: translated<State>({ kind: 'state', id: ({ code }) => code, fields: ['note'] }),
  CouncilTerm: translated<CouncilTerm>({ kind: 'councilTerm', id: ({ id }) => id, fields: ['note'] }),
  GroupMembership: translated<GroupMembership>({
    kind: 'groupMembership',
    id: ({ group, state }) => `${group}/${state.code}`,
    fields: ['status', 'note'],
  }),
  AssemblyRecord: translated<AssemblyRecord>({
    kind: 'assemblyRecord',
    id: ({ resolution, state }) => `${resolution}/${state.code}`,
    fields: ['role', 'note'],
  }),
  DraftResolution: {
    ...translated<DraftResolution>({ kind: 'draftResolution', id: ({ id }) => id, fields: ['voteKind'] }),
    remarks,
  },
  Vote: translated<Vote>({
    kind: 'vote',
    id: ({ draftResolution, state }) => `${draftResolution.id}/${state.code}`,
    fields: ['correction'],
  }),
} as const;
