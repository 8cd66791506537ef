import type { FastifyRequest } from 'fastify';
import type { Language } from '../language.js';
import type { Asked, Shown } from '../view.js';

/** Reads an address for the pages; its day is not checked yet. */
export const parsePageRequest = (request: FastifyRequest, language: Language, shown: Shown): Asked => {
  const url = new URL(request.url, 'http://localhost');
  const path = language === 'en' ? url.pathname : url.pathname.slice(3) || '/';
  return {
    language,
    path,
    params: request.params as Record<string, string>,
    query: url.searchParams,
    on: url.searchParams.get('on') || shown.asOf,
    shown,
  };
};
