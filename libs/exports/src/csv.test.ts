import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvOf } from './csv.js';

const read = (text: string): unknown => parse(text, { record_delimiter: '\r\n', relax_column_count: false });

describe('a CSV file', () => {
  it.each(['Two\nlines', 'Two\rlines', 'Two\r\nlines', '\n', 'A "word"\nof two', 'a,b\nc', '# no comment'])(
    'gives %j back as one cell',
    (cell) => {
      expect(
        read(
          csvOf([
            ['id', 'title', 'read'],
            ['S1', cell, 'whole'],
          ]),
        ),
      ).toEqual([
        ['id', 'title', 'read'],
        ['S1', cell, 'whole'],
      ]);
    },
  );

  it('gives any cells back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '#', ' ', ';') });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1 }), (rows) => {
        expect(read(csvOf(rows))).toEqual(rows);
      }),
    );
  });
});
