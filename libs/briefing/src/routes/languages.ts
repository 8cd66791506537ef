import type { FastifyRequest } from 'fastify';
import { LANGUAGES, type Language } from '../language.js';

const CODES = LANGUAGES.filter((language) => language !== 'en').join('|');

/**
 * Where the routes of an address begin: English ones at the root, one for all other languages with their code. The router
 * holds some five kilobytes for each route.
 */
export const PREFIXES = ['', `/:language(^(?:${CODES})$)`] as const;

const CODE = new RegExp(`^/(${CODES})(?=[/?]|$)`);

/** The language that an address is in. */
export const languageOf = ({ url }: FastifyRequest): Language => (CODE.exec(url)?.[1] ?? 'en') as Language;
