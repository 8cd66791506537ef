import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Logger } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { datasetOf } from '../http/requested-dataset.js';
import { dateScalar } from './date.scalar.js';
import { ERROR_CODES } from './errors.js';
import { compiledPlugin, guardPlugin, oneSentencePlugin } from './guard.plugin.js';
import { LIMITS, limitsRule } from './limits.js';

/** The SDL of every feature folder. */
export const typeDefs = (): string => {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
};

const log = new Logger('GraphQL');

/** More faults of one operation are not listed. */
const MOST_ERRORS = 10;

/** Faults of an operation that the engine finds before our own limits do, in words for its reader. */
const TOO_MUCH: readonly (readonly [RegExp, string])[] = [
  [/contains more that \d+ tokens/, `The operation has more than ${LIMITS.tokens} tokens; send a shorter one.`],
  [/^Maximum call stack/, 'The operation is nested too deep to be read; nest it less.'],
  [/^Maximum introspection depth/, 'The operation asks for lists of fields within lists of fields; ask type by type.'],
  [/^Validation aborted/, 'The operation repeats too many fields; ask for each once.'],
];

/** Messages of the engine quote what was sent, whole. */
const shortened = (message: string): string => (message.length <= 400 ? message : `${message.slice(0, 399)}…`);

/** What of an error leaves the service: a sentence, a place in the operation and a code; never a stack trace. */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const inner = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const own = inner instanceof GraphQLError ? inner.extensions['code'] : undefined;
  const given = String(own ?? formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
  const refused = given.startsWith('GRAPHQL_') && TOO_MUCH.find(([form]) => form.test(formatted.message));
  if (refused) return { message: refused[1], extensions: { code: 'OVER_LIMIT' } };
  const code = given === 'INTERNAL_SERVER_ERROR' ? 'INTERNAL' : given in ERROR_CODES ? given : 'BAD_REQUEST';
  if (code === 'INTERNAL') {
    log.error(inner instanceof Error ? inner.stack : inner);
    return { ...formatted, message: 'The service failed at this; its log has the reason.', extensions: { code } };
  }
  const { locations, path } = formatted;
  const message = shortened(formatted.message);
  const problems = inner instanceof GraphQLError ? inner.extensions['problems'] : undefined;
  const extensions = { code, ...(problems !== undefined && { problems }) };
  return { message, ...(locations && { locations }), ...(path && { path }), extensions };
};

export const graphqlModule = (): DynamicModule =>
  GraphQLModule.forRoot<ApolloDriverConfig>({
    driver: ApolloDriver,
    path: '/graphql',
    typeDefs: typeDefs(),
    resolvers: { Date: dateScalar },
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    fieldResolverEnhancers: [],
    introspection: true,
    graphiql: false,
    playground: false,
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [limitsRule],
    validationOptions: { maxErrors: MOST_ERRORS },
    formatError,
    autoTransformHttpErrors: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), guardPlugin(), compiledPlugin(), oneSentencePlugin()],
    context: (request: FastifyRequest) => ({ dataset: datasetOf(request) }),
  });
