import { MAX_LABEL, sourceLabel } from './source-label.js';

describe('the label of a source', () => {
  const labelOf = (publisher: string, publishedOnText: string | null, label: string | null = null): string =>
    sourceLabel({ label, publisher, publishedOnText });

  it('is the one that was recorded', () => {
    expect(labelOf('Government of Liechtenstein', '2015-10-23', 'Liechtenstein (A. Frick), 23 Oct 2015')).toBe(
      'Liechtenstein (A. Frick), 23 Oct 2015',
    );
  });

  it.each([
    ['Business Standard', '2015-10-24', 'Business Standard, 2015'],
    ['Business Standard', null, 'Business Standard'],
    ['PvdA (Netherlands)', '6 October 2014', 'PvdA, 2014'],
    ['United Nations (text: UN General Debate Corpus)', '2018-09/10', 'United Nations, 2018'],
    ['Wikipedia mirrors', 'undated (after April 2022)', 'Wikipedia mirrors, 2022'],
    ['(unknown)', 'undated', '(unknown)'],
  ])('is made of publisher and year where none was recorded: %s, %s', (publisher, date, label) => {
    expect(labelOf(publisher, date)).toBe(label);
  });

  it('is never longer than a cell has room for, and ends with a whole word', () => {
    const label = labelOf('Permanent Mission of the Principality of Liechtenstein to the United Nations', '2015');
    expect(label).toBe('Permanent Mission of the…, 2015');
    for (const year of ['2015', null]) expect(labelOf('x'.repeat(90), year).length).toBeLessThanOrEqual(MAX_LABEL);
  });
});
