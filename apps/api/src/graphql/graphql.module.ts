import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Logger } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { datasetOf } from './answers.js';
import { dateScalar } from './date.scalar.js';
import { ERROR_CODES } from './errors.js';
import { compiledPlugin, costPlugin } from './guard.plugin.js';
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

const RENAMED: Readonly<Record<string, string>> = { INTERNAL_SERVER_ERROR: 'INTERNAL' };

/** What of an error leaves the service: a sentence, a place in the operation and a code; never a stack trace. */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const inner = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const own = inner instanceof GraphQLError ? inner.extensions['code'] : undefined;
  const given = String(own ?? formatted.extensions?.['code'] ?? 'INTERNAL');
  const renamed = RENAMED[given] ?? given;
  const code = renamed in ERROR_CODES ? renamed : 'BAD_REQUEST';
  if (code === 'INTERNAL') {
    log.error(inner instanceof Error ? inner.stack : inner);
    return { ...formatted, message: 'The service failed at this; its log has the reason.', extensions: { code } };
  }
  const { message, locations, path } = formatted;
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
};

/** GraphQL over HTTP asks for 400 where nothing was executed; Apollo answers 200 to bad variables without data. */
const statusPlugin = (): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      const { body, http } = response;
      if (body.kind === 'single' && body.singleResult.errors && body.singleResult.data === undefined) {
        http.status = http.status && http.status >= 400 ? http.status : 400;
      }
    },
  }),
});

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
    formatError,
    autoTransformHttpErrors: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), costPlugin(), compiledPlugin(), statusPlugin()],
    context: (request: FastifyRequest) => ({ dataset: datasetOf(request) }),
  });
