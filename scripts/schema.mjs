// npm run schema: prints the whole schema from the feature folders into apps/api/schema.graphql, and from it the types
// that resolvers are checked against; and joins the languages of the texts.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, run } from './ready.mjs';

install({ forTests: true });
const { buildSchema, lexicographicSortSchema, printSchema } = await import('graphql');
const features = 'apps/api/src';
const sdl = readdirSync(features, { recursive: true })
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(join(features, file), 'utf8'))
  .join('\n');
writeFileSync('apps/api/schema.graphql', `${printSchema(lexicographicSortSchema(buildSchema(sdl)))}\n`);
const codegen = 'npx --no-install graphql-codegen --config codegen.mjs';
// Silent says no word of what is wrong either: what failed is run once more, to say it.
run(`${codegen} --silent || ${codegen} --errors-only`);
await import('./messages.mjs');
