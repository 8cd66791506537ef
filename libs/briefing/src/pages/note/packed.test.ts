import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { packed, unpacked } from './packed.js';

const FIELDS = fc.array(
  fc.tuple(
    fc.constantFrom('title', 'from', 'block', 'of', 'caption', 'text'),
    fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
  ),
);
const REFUSED = expect.objectContaining({ extensions: { code: 'BAD_NOTE', parameter: 'note' } }) as Error;

const refusal = (letters: string): unknown => {
  try {
    return unpacked(letters);
  } catch (error) {
    return error;
  }
};

describe('a definition packed for an address', () => {
  it('is the same again, too, where it is as long as one may be, and short where it says one thing many times', () => {
    const signs = String.fromCodePoint(...Array.from({ length: 20_000 }, (_, index) => 0x4e00 + index));
    expect(unpacked(packed([['text', signs]]))).toEqual([['text', signs]]);
    const again = [['text', 'never again. '.repeat(1_500)]] as const;
    expect(unpacked(packed(again))).toEqual(again);
    expect(packed(again).length).toBeLessThan(200);
  });

  it('is the same again, in the letters that addresses take, the same each time', () => {
    fc.assert(
      fc.property(FIELDS, (fields) => {
        const letters = packed(fields);
        expect(letters).toMatch(/^[\w-]+$/);
        expect(unpacked(letters)).toEqual(fields);
        expect(packed(fields.map(([name, value]) => [name, value]))).toBe(letters);
      }),
    );
  });

  it('is refused where the address was cut off or changed, and nothing else happens', () => {
    fc.assert(
      fc.property(FIELDS, fc.nat(), (fields, at) => {
        const letters = packed(fields);
        expect(refusal(letters.slice(0, at % letters.length))).toEqual(REFUSED);
      }),
    );
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (letters) => expect(refusal(letters)).toEqual(REFUSED)));
  });

  it('is refused before it takes memory where a few letters stand for very many', () => {
    const bomb = brotliCompressSync(Buffer.from(`["text","${'a'.repeat(50_000_000)}"]`)).toString('base64url');
    expect(bomb.length).toBeLessThan(7_500);
    expect(refusal(bomb)).toEqual(REFUSED);
  });

  it.each([['{}'], ['["text"]'], ['["text",1]'], ['["do","add"]'], ['["revision","1"]'], ['["note","x"]'], ['']])(
    'is refused as %s, which is no definition',
    (text) => {
      expect(refusal(brotliCompressSync(Buffer.from(text)).toString('base64url'))).toEqual(REFUSED);
    },
  );
});
