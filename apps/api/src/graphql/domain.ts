/** What the schema's types are read from, for `codegen.mjs`, which cannot import from `#domain` itself. */
export type * from '#domain';
