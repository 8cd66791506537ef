import type { CompareResolver } from '../compare/compare.resolver.js';
import type { CouncilResolver } from '../council/council.resolver.js';
import type { EventsResolver } from '../events/events.resolver.js';
import type {
  InitiativesResolver,
  PublishedCountsResolver,
  TalliesResolver,
} from '../initiatives/initiatives.resolver.js';
import type { NotesResolver } from '../notes/notes.resolver.js';
import type { ReconcileResolver } from '../reconcile/reconcile.resolver.js';
import type { FactChangesResolver, RevisionsResolver } from '../revisions/revisions.resolver.js';
import type { SearchGroupResolver, SearchResolver, SearchResultsResolver } from '../search/search.resolver.js';
import type { SourcesResolver } from '../sources/sources.resolver.js';
import type { GroupsResolver, StatesResolver } from '../states/states.resolver.js';
import type { DraftResolutionsResolver, VotesResolver } from '../votes/votes.resolver.js';
import type { ResultOf } from './resolving.js';
import type { Resolvers, ResolversParentTypes } from './schema.types.js';
import type { translatedFields } from './translated-fields.js';

/** The resolver class of each type that has one. */
interface ResolverClasses {
  Council: CouncilResolver;
  Dataset: RevisionsResolver;
  DraftResolution: DraftResolutionsResolver;
  Event: EventsResolver;
  Group: GroupsResolver;
  Initiative: InitiativesResolver;
  PublishedCount: PublishedCountsResolver;
  ReconciledName: ReconcileResolver;
  Revision: FactChangesResolver;
  SearchGroup: SearchGroupResolver;
  SearchResults: SearchResultsResolver;
  Source: SourcesResolver;
  State: StatesResolver;
  Tally: TalliesResolver;
  Vote: VotesResolver;
}

/** The methods of a resolver class, by name; a field of `Query` may be a method of any of them. */
type MethodsOf<Type> = Type extends 'Query'
  ? Methods<ResolverClasses[keyof ResolverClasses] | CompareResolver | NotesResolver | SearchResolver>
  : Type extends keyof ResolverClasses
    ? Methods<ResolverClasses[Type]>
    : never;
type Methods<Class> = Class extends unknown ? Extract<keyof Class, string> : never;

/** Fields with a translated text that is more than the object's own one. */
type TranslatedOf<Type> = Type extends keyof typeof translatedFields
  ? NamedKeys<(typeof translatedFields)[Type]>
  : never;
type NamedKeys<Fields> = keyof { [Key in keyof Fields as string extends Key ? never : Key]: unknown };

/** Only the schema's object types have fields of their own; `Date` is a scalar. */
type ObjectType = Exclude<keyof Resolvers, 'Date'>;

/** The fields that are read from the domain's object, since nothing computes them. */
type ReadFields<Type extends ObjectType> = Exclude<
  keyof NonNullable<Resolvers[Type]>,
  '__isTypeOf' | '__resolveType' | MethodsOf<Type> | TranslatedOf<Type>
>;

type ParentOf<Type> = Type extends keyof ResolversParentTypes ? ResolversParentTypes[Type] : never;

type Missing = {
  [Type in ObjectType]-?: {
    [Field in ReadFields<Type>]: ParentOf<Type> extends { readonly [Key in Field]: ResultOf<Type, Field> }
      ? never
      : `${Type}.${Field & string} is neither so in the domain nor a method of a resolver class named here`;
  }[ReadFields<Type>];
}[ObjectType];

type None<Names extends never> = Names;

/** Does not compile where nothing answers a field of the schema; the error names the fields. */
export type NothingIsMissing = None<Missing>;
