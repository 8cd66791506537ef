import { unknownInitiative } from '../initiatives.js';
import type { PageRequest } from '../page-context.js';

export const text = (key: string, label: string) => ({ key, label, kind: 'text' as const });
export const count = (key: string, label: string) => ({ key, label, kind: 'count' as const });
export const day = (key: string, label: string) => ({ key, label, kind: 'day' as const });

/** Returns the requested initiative of a response. @throws Error where it is none that States endorse */
export const requireInitiative = <T>(initiative: T | null, { revision }: PageRequest): T => {
  if (initiative) return initiative;
  throw unknownInitiative(revision.initiatives.map(({ slug }) => slug));
};

export const STATUSES = ['endorsed', 'possiblyEndorsed', 'notEndorsed', 'withdrawn', 'unknown'] as const;
export const WORDS = {
  endorsed: 'ENDORSED_MANY',
  possiblyEndorsed: 'POSSIBLY_ENDORSED_MANY',
  notEndorsed: 'NOT_ENDORSED_MANY',
  withdrawn: 'WITHDRAWN_MANY',
  unknown: 'UNKNOWN_MANY',
} as const;
