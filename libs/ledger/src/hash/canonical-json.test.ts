import fc from 'fast-check';
import { type Json, canonicalJson, withoutNothing } from './canonical-json.js';

it.each<[Json, string]>([
  // RFC 8785, sections 3.2.2 and 3.2.3
  [
    {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    },
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  ],
  [
    {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    },
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis",' +
      '"\u20ac":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  ],
  [-0, '0'],
  [[56.0, { d: true, '10': null, '1': [] }], '[56,{"1":[],"10":null,"d":true}]'],
])('writes the vectors of RFC 8785: %j', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

it('refuses a number that JSON does not have', () => {
  expect(() => canonicalJson({ a: [Number.NaN] })).toThrow('JSON has no number NaN.');
});

it('writes JSON that reads back as it was, the same for any order of the members', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value as Json);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(reversed(value as Json))).toBe(text);
    }),
  );
});

/** Reverses the order of the members of every object in a value. */
const reversed = (value: Json): Json => {
  if (Array.isArray(value)) return value.map((item: Json) => reversed(item));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]): [string, Json] => [name, reversed(member)]);
  return Object.fromEntries(members.reverse());
};

it('leaves out members that are null or an empty list, at every depth, and keeps places in a list', () => {
  expect(withoutNothing({ a: null, b: [], c: '', d: 0, e: [null, { f: null, g: [1] }], h: { i: [] } })).toEqual({
    c: '',
    d: 0,
    e: [null, { g: [1] }],
    h: {},
  });
});
