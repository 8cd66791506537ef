import type { Resolver, Resolvers } from './schema.types.js';

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
