import fc from 'fast-check';
import { matchName, nameIndex } from './index.js';
import { matchedFor, namesIn, namesInTable, namesInText } from './names-in-text.js';
import { recordedStates } from './names.builders.js';

const index = nameIndex(recordedStates());
const codesIn = (text: string): readonly (string | null)[] =>
  namesInText(index, text).names.map((name) => matchName(index, name).state);

describe('names in a text', () => {
  it('are read one a line, with numbering, footnote marks and a heading', () => {
    const text = `Supporters of the Code of Conduct (as of 1 September 2015)

1. Austria¹
2. Antigua and Barbuda
3. Korea, Republic of
4. Congo (Democratic Republic of the)*
• Côte d’Ivoire
- Lao People's Democratic Republic

¹ By note verbale.`;
    expect(codesIn(text)).toEqual(['AUT', 'ATG', 'KOR', 'COD', 'CIV', 'LAO']);
    expect(namesInText(index, text).passedOver[0]).toMatch(/^Supporters of the Code/);
  });

  it('are read from running text, where names hold commas and “and”', () => {
    const text = `The following 9 Member States support it: Antigua and Barbuda, Bosnia and
Herzegovina, Iran (Islamic Republic of), Korea, Republic of, Liech-
tenstein, Saint Vincent and the Grenadines, Serbia and Montenegro and Trinidad
and Tobago.`;
    expect(codesIn(text)).toEqual(['ATG', 'BIH', 'IRN', 'KOR', 'LIE', 'VCT', 'SRB', 'MNE', 'TTO']);
    expect(namesInText(index, text).totals).toEqual([{ count: 9, text: '9 Member States', counts: 'MEMBERS' }]);
  });

  it('are read in French and Spanish', () => {
    expect(codesIn('Allemagne, Bosnie-Herzégovine, Pays-Bas et Trinité-et-Tobago')).toEqual([
      'DEU',
      'BIH',
      'NLD',
      'TTO',
    ]);
    expect(codesIn('Alemania, Países Bajos, Santo Tomé y Príncipe y Trinidad y Tabago')).toEqual([
      'DEU',
      'NLD',
      'STP',
      'TTO',
    ]);
  });

  it('are read from columns, and where a name is broken over lines', () => {
    expect(codesIn('Austria\tBelgium\tChile\nDenmark   Estonia   Finland')).toEqual([
      'AUT',
      'BEL',
      'CHL',
      'DNK',
      'EST',
      'FIN',
    ]);
    expect(
      codesIn(
        'Papua New\nGuinea\nPeru\nSaint Vincent\nand the Grenadines\nIran\n(Islamic Republic of)\nCongo\n(Democratic Republic\nof the)\nChad',
      ),
    ).toEqual(['PNG', 'PER', 'VCT', 'IRN', 'COD', 'TCD']);
  });

  it('come with the totals that the text states, and with what is misspelt or no State', () => {
    const text = 'Austria\nSwitzerlnd\nPalestine\nEuropean Union\n\nTotal: 112\nand the following 3 observers';
    expect(namesInText(index, text).names).toEqual(['Austria', 'Switzerlnd', 'Palestine', 'European Union']);
    expect(namesInText(index, text).totals.map(({ count }) => count)).toEqual([3, 112]);
  });

  it('are not taken for totals where a number stands before them', () => {
    const text =
      'Supporters: 110 Member States and 2 observers\n\n93\tMonaco\n94\n\nState of Palestine\n95 United States of America\n96 Países Bajos';
    expect(namesInText(index, text).totals.map(({ text: said }) => said)).toEqual(['110 Member States', '2 observers']);
    expect(
      namesInTable(index, [
        ['94', 'State of Palestine', 'PSE'],
        ['95', 'United States', 'USA'],
      ]).totals,
    ).toEqual([]);
  });

  it('are compared with the total of whom the list counts', () => {
    const { totals } = namesInText(index, '112 supporters: 110 Member States and 2 observers');
    const matched = { states: Array(112), observers: Array(2) };
    expect(totals.map((total) => [total.counts, matchedFor(total, matched)])).toEqual([
      ['ALL', 112],
      ['MEMBERS', 110],
      ['OBSERVERS', 2],
    ]);
  });

  it('come with what was passed over, each text once', () => {
    expect(namesInText(index, 'Austria\n23 October 2015\nChad\n23 October 2015').passedOver).toEqual([
      '23 October 2015',
    ]);
  });

  it('are taken from any text without a fault, in bounded number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        const { names, passedOver } = namesInText(index, text);
        expect(names.length + passedOver.length).toBeLessThanOrEqual(2200);
      }),
      { numRuns: 50 },
    );
    expect(namesInText(index, 'Chad, '.repeat(20_000)).names).toHaveLength(2000);
    for (const letter of [' ', ',', '-', '\t', '\n', '\n-', 'a', ' and', '1 ', ':', '. ', '"']) {
      expect(namesInText(index, `x${letter.repeat(200_000)}y`).names).toEqual([]);
    }
    expect(namesInText(index, `${'a, '.repeat(20_000)}\n${'('.repeat(50_000)}`).names).toEqual([]);
  });
});

describe('names in the parts of a list', () => {
  it('are those of each part in their order, and what stands aside is told as passed over', () => {
    const table = [
      ['State', 'Since'],
      ['Chad', '2016'],
      ['Peru', '2017'],
    ];
    expect(namesIn(index, ['2 States:\nAustria\nUruguay', table], ['Page head', '17'])).toMatchObject({
      names: ['Austria', 'Uruguay', 'Chad', 'Peru'],
      totals: [{ count: 2 }],
      passedOver: expect.arrayContaining(['Page head']),
    });
  });

  it('are bounded for all parts together', () => {
    const parts = Array.from({ length: 3 }, () => 'Chad, '.repeat(900));
    const aside = Array.from({ length: 300 }, (_, at) => `Head ${at}`);
    const { names, passedOver } = namesIn(index, [...parts, [...aside.map((head) => [head, 'Peru'])]], aside);
    expect([names.length, passedOver.length]).toEqual([2000, 200]);
  });
});

describe('names in a table', () => {
  it('are those of the column that holds names, not of codes, days or regions', () => {
    const rows = [
      ['Code', 'State', 'Endorsed', 'Region'],
      ['AUT', 'Austria', '2015-09-01', 'Western Europe'],
      ['KOR', 'Korea, Rep.', '2015-10-23', 'Asia'],
      ['SVN', 'Slovania', '2015-10-23', 'Europe'],
    ];
    expect(namesInTable(index, rows).names).toEqual(['Austria', 'Korea, Rep.', 'Slovania']);
  });

  it('are codes where nothing else is there', () => {
    expect(namesInTable(index, [['AUT'], ['KOR'], ['CHE']]).names).toEqual(['AUT', 'KOR', 'CHE']);
  });
});
