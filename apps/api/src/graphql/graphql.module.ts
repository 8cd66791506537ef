import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Logger, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, GraphQLError, type GraphQLFormattedError, parse, print, visit } from 'graphql';
import { FAILED } from '../http/refusals.js';
import { datasetOf } from '../http/requested-revision.js';
import { boundedSchema } from './bounded-schema.js';
import { Budget } from './budget.js';
import type { GraphqlContext } from './context.js';
import { dateScalar } from './date.scalar.js';
import { ERROR_CODES } from './errors.js';
import { Executor } from './executor.js';
import { compiledPlugin, costLimitPlugin, refusalPlugin } from './apollo-plugins.js';
import { LIMITS, MAX_ERRORS, limitsRule } from './limits.js';
import { OperationCaches } from './operation-caches.js';
import { SchemaClient } from './schema-client.js';
import { translatedFields } from './translated-fields.js';

/**
 * Returns the same SDL with characters outside of Latin-1, all of which are in descriptions, as escapes. With one of
 * them, V8 takes two bytes a character for every substring: names of types and fields, and code compiled with them.
 */
const inLatin1 = (sdl: string): string => {
  const quoted = print(visit(parse(sdl), { StringValue: (node) => ({ ...node, block: false }) }));
  const escaped = quoted.replace(/[^\0-\xff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return Buffer.from(escaped, 'latin1').toString('latin1');
};

/** Returns the SDL of all feature folders. */
export const typeDefs = (): string => {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return inLatin1(files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n'));
};

const log = new Logger('GraphQL');

/** Messages for operations that the engine rejects before our own limits do. */
const TOO_MUCH: readonly (readonly [RegExp, string])[] = [
  [/contains more that \d+ tokens/, `The operation has more than ${LIMITS.tokens} tokens; send a shorter one.`],
  [/^Maximum call stack/, 'The operation is nested too deep to be read; nest it less.'],
  [/^Maximum introspection depth/, 'The operation asks for lists of fields within lists of fields; ask type by type.'],
  [/^Validation aborted/, 'The operation repeats too many fields; ask for each once.'],
];

/** Messages of the engine quote the whole of what was sent. */
const shortened = (message: string): string => (message.length <= 400 ? message : `${message.slice(0, 399)}…`);

/** Returns what a client gets of an error: a sentence, its place in the operation and a code; never a stack trace. */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const inner = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const innerCode = inner instanceof GraphQLError ? inner.extensions['code'] : undefined;
  const originalCode = String(innerCode ?? formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
  const refused = originalCode.startsWith('GRAPHQL_') && TOO_MUCH.find(([form]) => form.test(formatted.message));
  if (refused) return { message: refused[1], extensions: { code: 'OVER_LIMIT' } };
  const code =
    originalCode === 'INTERNAL_SERVER_ERROR' ? 'INTERNAL' : originalCode in ERROR_CODES ? originalCode : 'BAD_REQUEST';
  if (code === 'INTERNAL') {
    log.error(inner instanceof Error ? inner.stack : inner);
    return { ...formatted, message: FAILED.message, extensions: { code } };
  }
  const { locations, path } = formatted;
  const message = shortened(formatted.message);
  const problems = inner instanceof GraphQLError ? inner.extensions['problems'] : undefined;
  const extensions = { code, ...(problems !== undefined && { problems }) };
  return { message, ...(locations && { locations }), ...(path && { path }), extensions };
};

/** The cache of validated documents, with Apollo’s interface. */
const documentStore = ({ documents }: OperationCaches) => ({
  get: async (key: string) => documents.get(key),
  set: async (key: string, document: DocumentNode) => void documents.set(key, document),
  delete: async (key: string) => documents.delete(key),
});

const optionsWith = (caches: OperationCaches, executor: Executor): ApolloDriverConfig => ({
  path: '/graphql',
  typeDefs: typeDefs(),
  resolvers: { Date: dateScalar, ...translatedFields },
  resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  transformSchema: boundedSchema,
  fieldResolverEnhancers: [],
  introspection: true,
  graphiql: false,
  playground: false,
  csrfPrevention: false,
  allowBatchedHttpRequests: false,
  includeStacktraceInErrorResponses: false,
  persistedQueries: false,
  documentStore: documentStore(caches),
  stopOnTerminationSignals: false,
  parseOptions: { maxTokens: LIMITS.tokens },
  validationRules: [limitsRule],
  validationOptions: { maxErrors: MAX_ERRORS },
  formatError,
  autoTransformHttpErrors: false,
  plugins: [
    ApolloServerPluginCacheControlDisabled(),
    costLimitPlugin(caches),
    compiledPlugin(executor),
    refusalPlugin(),
  ],
  context: (request: FastifyRequest, { raw }: FastifyReply): GraphqlContext => ({
    dataset: datasetOf(request),
    budget: new Budget(() => raw.destroyed),
  }),
});

/** Provides the executor and the caches of operations. `GraphQLModule` needs them when it is created. */
@Module({ providers: [OperationCaches, Executor], exports: [OperationCaches, Executor] })
class OperationsModule {}

/** Serves the schema of all features over HTTP and to the service itself. */
@Module({
  imports: [
    OperationsModule,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [OperationsModule],
      inject: [OperationCaches, Executor],
      useFactory: optionsWith,
    }),
  ],
  providers: [SchemaClient],
  exports: [SchemaClient],
})
export class GraphqlModule {}
