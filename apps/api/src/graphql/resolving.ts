import type { Resolver, Resolvers, ResolversParentTypes } from './schema.types.js';

type FieldOf<Type extends keyof Resolvers, Field> = Field extends keyof NonNullable<Resolvers[Type]>
  ? NonNullable<NonNullable<Resolvers[Type]>[Field]>
  : never;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- only the place in the list matters
type Anything = any;

/** The arguments of a field, as the schema has them: defaults are filled in. */
export type ArgsOf<Type extends keyof Resolvers, Field extends keyof NonNullable<Resolvers[Type]>> =
  FieldOf<Type, Field> extends Resolver<Anything, Anything, Anything, infer Args> ? Args : never;

/** What the resolver of a field returns, as the schema has it. */
export type ResultOf<Type extends keyof Resolvers, Field extends keyof NonNullable<Resolvers[Type]>> =
  FieldOf<Type, Field> extends Resolver<infer Result, Anything, Anything, Anything> ? Awaited<Result> : never;

/** Fields that a method of a resolver class answers. The compiler does not look for the method: name a field here once it has one. */
interface Resolved {
  Query: keyof NonNullable<Resolvers['Query']>;
  SearchHit: keyof NonNullable<Resolvers['SearchHit']>;
  NoteBlock: keyof NonNullable<Resolvers['NoteBlock']>;
  Date: keyof NonNullable<Resolvers['Date']>;
  Council: 'support' | 'supports';
  Dataset: 'number' | 'hash' | 'recordedAt' | 'councilKnownFrom' | 'councilKnownTo' | 'licence' | 'citation';
  DiscussionQuestion: 'courtesyParts';
  DraftResolution: 'address';
  Event: 'council' | 'translations';
  Group: 'tally';
  Initiative:
    | 'tally'
    | 'tallyByGroup'
    | 'supporterVotes'
    | 'timeline'
    | 'positions'
    | 'positionSources'
    | 'coverage'
    | 'translations';
  PublishedCount: 'coverage';
  ReconciledName: 'sentence';
  Revision: 'factChanges';
  SearchGroup: 'findings';
  SearchResults: 'didYouMean';
  Source: 'label' | 'draftResolutions' | 'supports';
  State: 'name' | 'position' | 'positions' | 'onCouncil' | 'votes';
  Tally: 'bounds';
  Vote: 'position' | 'positions';
}

type ReadFields<Type extends keyof Resolvers> = Exclude<
  keyof NonNullable<Resolvers[Type]>,
  '__isTypeOf' | (Type extends keyof Resolved ? Resolved[Type] : never)
>;

type ParentOf<Type> = Type extends keyof ResolversParentTypes ? ResolversParentTypes[Type] : never;

/** All other fields are read from the object itself: those that it lacks, or has with another type. */
type Missing = {
  [Type in keyof Resolvers]-?: {
    [Field in ReadFields<Type>]: ParentOf<Type> extends { readonly [Key in Field]: ResultOf<Type, Field> }
      ? never
      : `${Type}.${Field & string} is neither so in the domain nor named in Resolved`;
  }[ReadFields<Type>];
}[keyof Resolvers];

type None<Names extends never> = Names;

/** Does not compile where the domain's objects lack what the schema promises; the error names the fields. */
export type NothingIsMissing = None<Missing>;
