import type { FastifyRequest } from 'fastify';
import { MAX_NAME_LENGTH } from '#domain';
import type { Language } from '../language.js';
import type { PageRequest, RevisionInfo } from '../page-context.js';

/** Reads an address for the pages; its day is not checked yet. */
export const parsePageRequest = (request: FastifyRequest, language: Language, revision: RevisionInfo): PageRequest => {
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
