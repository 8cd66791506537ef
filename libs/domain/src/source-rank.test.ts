import { rankedSources, sourcesByKind } from './source-rank.js';
import { SOURCE_KINDS } from './vocabulary.js';

describe('the order of sources', () => {
  const press = { id: 'a', kind: 'PRESS' } as const;
  const statement = { id: 'b', kind: 'STATEMENT_OF_A_STATE' } as const;
  const un = { id: 'c', kind: 'UN_DOCUMENT' } as const;
  const unknown = { id: 'd', kind: null };
  const otherPress = { id: '0', kind: 'PRESS' } as const;

  it('has documents of the United Nations first, then States, the press late, and unknown kinds last', () => {
    expect(rankedSources([unknown, press, statement, un])).toEqual([un, statement, press, unknown]);
    expect(SOURCE_KINDS).toEqual([
      'UN_DOCUMENT',
      'STATEMENT_OF_A_STATE',
      'GOVERNMENT_PAGE',
      'SCHOLARLY',
      'DATASET',
      'REFERENCE',
      'NGO',
      'PRESS',
      'OTHER',
    ]);
  });

  it('keeps the order of those of one kind', () => {
    expect(rankedSources([press, otherPress, un])).toEqual([un, press, otherPress]);
  });

  it('groups them by kind without empty groups', () => {
    expect(sourcesByKind([press, unknown, un, otherPress])).toEqual([
      { kind: 'UN_DOCUMENT', sources: [un] },
      { kind: 'PRESS', sources: [press, otherPress] },
      { kind: null, sources: [unknown] },
    ]);
  });
});
