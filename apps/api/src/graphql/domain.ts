/** The domain types for the generated types of the schema: `codegen.mjs` cannot import from `#domain` itself. */
export type * from '#domain';
