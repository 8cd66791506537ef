import { conditionsWithoutFault } from './faulty-address.js';
import { badFilter } from './request-parameters.js';

const without = (query: string, error: unknown): string | undefined =>
  conditionsWithoutFault({ query: new URLSearchParams(query) }, error)?.toString();
const fault = (code: string): Error => Object.assign(new Error('wrong'), { extensions: { code } });

describe('the conditions of an address without its fault', () => {
  it('leaves out the condition that the error names, and keeps the others', () => {
    expect(without('name=uru&status=NO&revision=1', badFilter('UNKNOWN_STATE', { code: 'NO' }, 'status'))).toBe(
      'name=uru&revision=1',
    );
  });

  it('leaves out the conditions that the code is about, where the error names none', () => {
    expect(without('on=1900-01-01&initiative=act-code-of-conduct', fault('DATE_OUT_OF_RANGE'))).toBe(
      'initiative=act-code-of-conduct',
    );
    expect(without('from=2016-01-01&to=2015-01-01&choice=NO', fault('BAD_FILTER'))).toBe('choice=NO');
  });

  it('leaves out all conditions, where none of those that the code is about stands in the address', () => {
    expect(without('sort=x&revision=2', fault('BAD_CURSOR'))).toBe('revision=2');
  });

  it('has nothing to leave out without a condition, or where the fault is no condition’s', () => {
    expect(without('revision=2', fault('BAD_FILTER'))).toBeUndefined();
    expect(without('on=2016-01-01', fault('OVERLOADED'))).toBeUndefined();
    expect(without('on=2016-01-01', new Error('a fault of ours'))).toBeUndefined();
  });
});
