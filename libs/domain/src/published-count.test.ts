import fc from 'fast-check';
import { publishedCount } from './index.js';
import { telling } from '../../sentences/src/telling.builders.js';

it.each([
  ['104', 104, 'EXACT', 0, null],
  ['more than 75', 75, 'MORE_THAN', 0, null],
  ['over 120 + 2 observer missions', 120, 'MORE_THAN', 2, false],
  ['At least 100', 100, 'AT_LEAST', 0, null],
  ['nearly 100', 100, 'ALMOST', 0, null],
  ['about 80 States', 80, 'ABOUT', 0, null],
  ['103 States + 1 observer', 103, 'EXACT', 1, false],
  ['129 (UN members or observers together)', 129, 'EXACT', 0, true],
  ['113 joined Liechtenstein (i.e. 114)', 114, 'EXACT', 0, null],
])('reads “%s”', (text, value, qualifier, observers, includesObservers) => {
  expect(publishedCount(text)).toEqual({ text, value, qualifier, observers, includesObservers });
});

it.each(['', 'many', '-3', '3.5', '1000', '104 and counting', '103 +', 'one hundred'])('refuses %j', (text) => {
  expect(telling(() => publishedCount(text))).toThrow(/no total that can be read: write 104/);
});

it('keeps the text of every total that it reads, letter for letter', () => {
  const parts = [fc.constantFrom('', 'more than ', 'almost ', 'about '), fc.integer({ min: 0, max: 195 })] as const;
  fc.assert(
    fc.property(...parts, fc.constantFrom('', ' States', ' + 2 observers'), (prefix, value, rest) => {
      const text = `${prefix}${value}${rest}`;
      expect(publishedCount(text)).toMatchObject({ text, value });
    }),
  );
});
