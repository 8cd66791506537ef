import type { Resolver, Resolvers } from './schema.types.js';

type FieldOf<Type extends keyof Resolvers, Field> = Field extends keyof NonNullable<Resolvers[Type]>
  ? NonNullable<NonNullable<Resolvers[Type]>[Field]>
  : never;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- only the position in the list matters
type Anything = any;

/** The arguments of a field as in the schema, with defaults filled in. */
export type ArgsOf<Type extends keyof Resolvers, Field extends keyof NonNullable<Resolvers[Type]>> =
  FieldOf<Type, Field> extends Resolver<Anything, Anything, Anything, infer Args> ? Args : never;

/** The result of a field’s resolver, as in the schema. */
export type ResultOf<Type extends keyof Resolvers, Field extends keyof NonNullable<Resolvers[Type]>> =
  FieldOf<Type, Field> extends Resolver<infer Result, Anything, Anything, Anything> ? Awaited<Result> : never;
