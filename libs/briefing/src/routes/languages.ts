import type { FastifyRequest } from 'fastify';
import { LANGUAGES, type Language } from '../language.js';

const CODES = LANGUAGES.filter((language) => language !== 'en').join('|');

/**
 * The prefixes under which each route is registered: the root for English, and one pattern for the codes of all other
 * languages, since the router needs some five kilobytes of memory per route.
 */
export const PREFIXES = ['', `/:language(^(?:${CODES})$)`] as const;

const CODE = new RegExp(`^/(${CODES})(?=[/?]|$)`);

/** Returns the language of a request’s address. */
export const languageOf = ({ url }: FastifyRequest): Language => (CODE.exec(url)?.[1] ?? 'en') as Language;
