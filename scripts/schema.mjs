// npm run schema: prints the whole schema from the feature folders into apps/api/schema.graphql.
import { writeFileSync } from 'node:fs';
import { build, install } from './ready.mjs';

install();
build();
const { buildSchema, lexicographicSortSchema, printSchema } = await import('graphql');
const { typeDefs } = await import('../dist/apps/api/src/graphql/graphql.module.js');
writeFileSync('apps/api/schema.graphql', `${printSchema(lexicographicSortSchema(buildSchema(typeDefs())))}\n`);
