import { readCsv } from './csv-file.js';

const HEADER = 'id,state,name,kind,note';
const ROWS = ['n1,FRA,Gaul,FORMER,', 'n2,AUT,"Ostarrîchi, old",FORMER,'];
const read = (text: string) => readCsv('state-names.csv', text, 'stateName');

describe('a CSV file that went through other tools', () => {
  const plain = read([HEADER, ...ROWS, ''].join('\n'));

  it('is read in its plain form', () => {
    expect(plain.problems).toEqual([]);
    expect(plain.facts.map(({ line, fact }) => [line, fact['id']])).toEqual([
      [2, 'n1'],
      [3, 'n2'],
    ]);
  });

  it.each([
    ['CR LF after the header alone', `${HEADER}\r\n${ROWS.join('\n')}\n`],
    ['CR LF after one row alone', `${HEADER}\n${ROWS[0] ?? ''}\r\n${ROWS[1] ?? ''}\n`],
    ['CR LF after a row that ends in a quoted cell', `${HEADER}\nn1,FRA,Gaul,FORMER,""\r\n${ROWS[1] ?? ''}\n`],
    ['rows of commas at its end', `${[HEADER, ...ROWS].join('\n')}\n,,,,\n,,,,\n`],
    ['a line of spaces at its end', `${[HEADER, ...ROWS].join('\n')}\n   \n`],
    ['blanks around names of columns', `id, state\u00a0,name ,kind,note\n${ROWS.join('\n')}\n`],
  ])('says the same with %s', (_, text) => {
    const { facts, problems, complete } = read(text);
    expect([problems, complete]).toEqual([[], true]);
    expect(facts.map(({ line, fact }) => [line, fact])).toEqual(plain.facts.map(({ line, fact }) => [line, fact]));
  });
});
