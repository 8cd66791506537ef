import { GraphQLScalarType, Kind } from 'graphql';
import { type CalendarDate, calendarDate } from '#domain';
import { InputError, orInputError } from './errors.js';

const parse = (value: unknown): CalendarDate => {
  if (typeof value !== 'string')
    throw new InputError('BAD_DATE', 'A date is a text: write "YYYY-MM-DD", such as "2016-09-22".');
  return orInputError('BAD_DATE', () => calendarDate(value));
};

export const dateScalar = new GraphQLScalarType<CalendarDate, string>({
  name: 'Date',
  // A scalar in code replaces the one in the SDL, including its description.
  description: 'A day of the Gregorian calendar, written `YYYY-MM-DD`: `2016-09-22`. It has no time zone.',
  serialize: (value) => value as string,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
