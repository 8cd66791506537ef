import type { FastifyRequest } from 'fastify';
import { MAX_NAME_LENGTH } from '#domain';
import type { PageRequest, RevisionInfo } from '../page-context.js';
import { languageOf } from './languages.js';

/** Parses a request for the pages, without validating the day. */
export const parsePageRequest = (request: FastifyRequest, revision: RevisionInfo): PageRequest => {
  const language = languageOf(request);
  const url = new URL(request.url, 'http://localhost');
  const { language: _, ...params } = request.params as Record<string, string>;
  const path = language === 'en' ? url.pathname : url.pathname.slice(3) || '/';
  const found = url.searchParams.get('found')?.trim().slice(0, MAX_NAME_LENGTH);
  url.searchParams.delete('found');
  return {
    language,
    path,
    params,
    query: url.searchParams,
    on: url.searchParams.get('on') || revision.asOf,
    revision,
    ...(found && { found }),
  };
};
