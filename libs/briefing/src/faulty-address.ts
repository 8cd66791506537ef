import type { PageRequest } from './page-context.js';
import { publicPartOf } from './public-error.js';

/** The query parameters that may have caused an error, by code; used where the error does not name one. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  BAD_DATE: ['on', 'from', 'to'],
  BAD_USER_INPUT: ['on', 'from', 'to'],
  BAD_NOTE: ['note'],
  BAD_RANGE: ['from', 'to'],
  BAD_FILTER: ['from', 'to'],
  BAD_TEXT: ['text', 'name'],
  BAD_CURSOR: ['after'],
  DATE_OUT_OF_RANGE: ['on'],
  UNKNOWN_INITIATIVE: ['initiative'],
  UNKNOWN_STATE: ['state'],
};

/** Parameters that are never removed: the revision that an address pins is no condition. */
const RETAINED = new Set(['revision', 'seen']);

/**
 * Removes from an address the query parameters that may have caused an error, or all where none of those is in it.
 * @returns `null` where no query parameter can have caused the error
 */
export const conditionsWithoutFault = (
  { query }: Pick<PageRequest, 'query'>,
  error: unknown,
): URLSearchParams | null => {
  const { code = '', parameter } = publicPartOf(error);
  if (!(code in PARAMETERS)) return null;
  const conditions = [...query.keys()].filter((name) => !RETAINED.has(name));
  if (conditions.length === 0) return null;
  const suspects = new Set(parameter === undefined ? PARAMETERS[code] : [parameter]);
  const faulty = conditions.some((name) => suspects.has(name)) ? suspects : new Set(conditions);
  return new URLSearchParams([...query].filter(([name]) => !faulty.has(name)));
};
