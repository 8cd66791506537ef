// npm run schema: prints the whole schema from the feature folders to apps/api/schema.graphql, generates from it the
// types that resolvers are checked against, and joins the languages of the messages.
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
// `--silent` hides errors too: a run that fails is repeated to show them.
run(`${codegen} --silent || ${codegen} --errors-only`);
await import('./messages.mjs');
