import { sourceAddresses, unSymbol } from './source-addresses.js';

describe('the addresses of a source', () => {
  it('has the document’s own first, then the copy that was read, then further ones', () => {
    expect(
      sourceAddresses({
        url: 'https://kipdf.com/x',
        originalUrl: 'https://undocs.org/A/70/621',
        furtherUrls: ['https://example.org/y'],
      }),
    ).toEqual({
      document: 'https://undocs.org/A/70/621',
      copy: 'https://kipdf.com/x',
      further: ['https://example.org/y'],
      remark: null,
    });
  });

  it('takes no copy for read where the address is another of the same symbol', () => {
    expect(
      sourceAddresses({
        url: 'https://docs.un.org/en/S/PV.9079',
        originalUrl: 'https://undocs.org/S/PV.9079',
        furtherUrls: ['https://github.com/yuiseki/undocs'],
      }),
    ).toEqual({
      document: 'https://undocs.org/S/PV.9079',
      copy: null,
      further: ['https://github.com/yuiseki/undocs'],
      remark: null,
    });
  });

  it('reads several addresses, or a remark, from the one field of early revisions', () => {
    const early = { originalUrl: null, furtherUrls: [] };
    expect(sourceAddresses({ ...early, url: 'https://a.example/1; https://b.example/2' })).toEqual({
      document: 'https://a.example/1',
      copy: null,
      further: ['https://b.example/2'],
      remark: null,
    });
    expect(sourceAddresses({ ...early, url: 'a register of treaties' })).toEqual({
      document: null,
      copy: null,
      further: [],
      remark: 'a register of treaties',
    });
    expect(sourceAddresses({ ...early, url: null })).toEqual({
      document: null,
      copy: null,
      further: [],
      remark: null,
    });
  });

  it.each([
    ['https://undocs.org/S/2016/846', 'S/2016/846'],
    ['https://undocs.org/S/PV.8699(Resumption1)', 'S/PV.8699(Resumption1)'],
    ['https://docs.un.org/en/A/75/PV.66', 'A/75/PV.66'],
    ['https://undocs.example/S/2016/846', null],
    ['https://press.un.org/en/2025/ga12677.doc.htm', null],
    [null, null],
  ])('says the symbol of %s', (address, symbol) => {
    expect(unSymbol(address)).toBe(symbol);
  });
});
