import { DomainError } from '#domain';
import { InputError, orInputError } from './errors.js';

it('gives a client what a rule of the domain objects to, and nothing of a fault', () => {
  const refused = () =>
    orInputError('BAD_DATE', () => {
      throw new DomainError('NOT_A_DAY', { text: '2016-02-30' });
    });
  expect(refused).toThrow(InputError);
  expect(refused).toThrow('“2016-02-30” is not a day of the calendar: write');
  const fault = new RangeError('Maximum call stack size exceeded');
  const failed = () =>
    orInputError('BAD_DATE', () => {
      throw fault;
    });
  expect(failed).toThrow(fault);
});
