import { draftPath } from '../libs/briefing/src/drafts.js';
import { type Served, serveSeeds } from './pages.js';
import { listedDrafts, textIn, textsIn } from './page-content.js';

let served: Served;

beforeAll(async () => {
  served = await serveSeeds();
});
afterAll(async () => served.stop());

describe('the address of a draft', () => {
  const leadsFrom = async (path: string) => {
    const response = await fetch(served.address + path, { redirect: 'manual' });
    return [response.status, response.headers.get('location')];
  };

  it.each([
    ['/votes/2638', '/votes/S/2016/846'],
    ['/fr/votes/2638?revision=1', '/fr/votes/S/2016/846?revision=1'],
    ['/votes/s/2016/846', '/votes/S/2016/846'],
    ['/votes/S%2F2016%2F846', '/votes/S/2016/846'],
    ['/es/votes/3203', '/es/votes/S/RES/2811(2025)'],
  ])('leads from %s to %s for good', async (from, to) => {
    expect(await leadsFrom(from)).toEqual([301, to]);
    expect(await leadsFrom(to)).toEqual([200, null]);
  });

  it('is its id where several share a symbol; the symbol lists them', async () => {
    const { draftResolutions } = await served.ask(
      '{ draftResolutions(where: { symbol: "S/17172" }) { nodes { address date } } }',
    );
    const document = await served.documentAt('/votes/S/17172');
    expect(textIn(document, 'h1')).toBe(`S/17172: ${draftResolutions.nodes.length} votes`);
    const links = [...document.querySelectorAll('ul.drafts a')].map((link) => link.getAttribute('href'));
    expect(links.length).toBeGreaterThan(1);
    expect(links).toEqual(draftResolutions.nodes.map(draftPath));
    for (const link of links) expect(link).toMatch(/^\/votes\/\d+$/);
  });

  it('is the id for a record that repeats another, and for words in place of a symbol', async () => {
    expect(await leadsFrom('/votes/3098')).toEqual([200, null]);
    expect(await leadsFrom('/votes/3099')).toEqual([200, null]);
  });

  it('is known to the schema, which finds a draft by its symbol, too', async () => {
    const { draft, shared, none } = await served.ask(`{
      draft: draftResolution(symbol: "s/2016/ 846") { id address shortTitle }
      shared: draftResolution(symbol: "S/17172") { id } none: draftResolution(symbol: "S/2016/999") { id }
    }`);
    expect([draft, shared, none]).toEqual([
      { id: '2638', address: 'S/2016/846', shortTitle: 'Syria: end of air strikes on Aleppo' },
      null,
      null,
    ]);
    const response = await fetch(`${served.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ draftResolution { id } }' }),
    });
    expect(await response.text()).toContain('give one of the two');
  });

  it('is where the file of its roll call is made, by symbol or id', async () => {
    const files = await Promise.all(
      ['S/2016/846', '2638'].map(async (draft) =>
        (await served.get(`/downloads/roll-call.csv?draft=${encodeURIComponent(draft)}`)).text(),
      ),
    );
    const rows = files.map((file) => file.split('\n').filter((line) => !line.startsWith('#')));
    expect(rows[0]).toEqual(rows[1]);
    expect(rows[0]?.length).toBe(32);
  });

  it('leads from its page to the draft and the record of the meeting at the UN', async () => {
    const document = await served.documentAt('/fr/votes/S/2016/846');
    const links = [...document.querySelectorAll('dl.facts a[rel=external]')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://undocs.org/S/2016/846', 'https://undocs.org/S/PV.7785']);
    expect(textIn(document, '.lead [lang=en]')).toBe('Syria: end of air strikes on Aleppo');
    // The source of the plain title is the draft itself, not the list that calls it “Middle East”.
    expect(document.querySelector('.lead a')?.getAttribute('href')).toBe('/fr/sources/un-s-2016-846');
    expect(document.querySelector('.lead + .quiet a')).toBeNull();
    expect(textIn(document, 'dl.facts dd')).toContain('Abstentions : 2 · N’ont pas voté : 0');
    expect(textIn(document, '.lead + .quiet cite')).toBe('Middle East');
    const resolution = await served.documentAt('/votes/S/RES/2262(2016)');
    expect(resolution.querySelector('dl.facts a[rel=external]')?.getAttribute('href')).toBe(
      'https://undocs.org/S/RES/2262(2016)',
    );
  });

  it('is found by the plain words of its title', async () => {
    const listing = await served.documentAt('/votes?text=air%20strikes%20on%20aleppo');
    expect(listedDrafts(listing)).toContain('/votes/S/2016/846');
  });
});

describe('one vote', () => {
  it('is a veto where the draft had the votes: S/2016/846', async () => {
    const document = await served.documentAt('/votes/2638');
    expect(textIn(document, '.outcome h2')).toBe('Vetoed: Russian Federation');
    expect(textIn(document, '.outcome p')).toMatch(
      /^It had 11 votes in favour; 9 were needed. It failed all the same, because one permanent member voted against it \(Russian Federation\)/,
    );
    const main = textIn(document, 'main');
    expect(main).toContain('Sources mark as concerning atrocity crimes: the vetoed draft itself.');
    expect(main).toContain('Counted as a veto there.');
  });

  it('is no veto where the draft was short of votes: S/2016/847', async () => {
    const document = await served.documentAt('/votes/2639');
    expect(textIn(document, '.outcome h2')).toBe('Short of votes; three permanent members voted no; no veto');
    expect(textIn(document, '.outcome p')).toContain('It had 4 votes in favour; 9 were needed.');
    expect(textIn(document, 'main')).toContain(
      'No source was found that marks this draft as concerning atrocity crimes. That does not say that it was about something else.',
    );
    expect(textIn(document, 'main')).toContain(
      'Whether this draft was credible is a judgement. None is recorded here.',
    );
    expect(textsIn(document, '.rollcall td:nth-child(3)').filter((text) => text.includes('veto'))).toEqual([]);
  });

  it('offers its roll call as a query by its symbol, which is answered', async () => {
    const document = await served.documentAt('/votes/S/2016/846');
    const explore = document.querySelector('a[href^="/explore?"]')?.getAttribute('href') ?? '';
    const query = new URLSearchParams(explore.split('?')[1]).get('query') ?? '';
    expect(query).toContain('draftResolution(symbol: "S/2016/846")');
    const { draftResolution } = await served.ask(query);
    expect([draftResolution.symbol, draftResolution.votes.length]).toEqual(['S/2016/846', 15]);
  });

  it('sets each vote beside the voter’s commitment on that day, as the GraphQL answer has both', async () => {
    const data = await served.ask(`{ draftResolution(id: "2639") { votes { choice seat state { name }
      code: position(initiative: "act-code-of-conduct") { status }
      declaration: position(initiative: "french-mexican-declaration") { status } } } }`);
    type Vote = Record<'code' | 'declaration', { status: string }> & {
      choice: string;
      seat: string;
      state: { name: string };
    };
    const votes: Vote[] = data.draftResolution.votes;
    const document = await served.documentAt('/votes/2639');
    const words: Record<string, string> = {
      YES: 'Yes',
      NO: 'No',
      ABSTAIN: 'Abstained',
      PERMANENT: 'Permanent',
      ELECTED: 'Elected',
      ENDORSED: 'Endorsed',
      POSSIBLY_ENDORSED: 'Possibly endorsed',
      UNKNOWN: 'Not known',
    };
    const shown = [...document.querySelectorAll('.rollcall tbody tr')].map((row) => [
      textIn(row, 'th'),
      textIn(row, 'td:nth-child(2)'),
      textIn(row, '.ballot'),
      textIn(row, '.status.i1'),
      textIn(row, '.status.i2'),
    ]);
    const expected = votes.map(({ state, seat, choice, code, declaration }) => [
      state.name,
      ...[seat, choice, code.status, declaration.status].map((word) => words[word]),
    ]);
    expect(shown).toHaveLength(15);
    expect(shown).toEqual(expect.arrayContaining(expected));
    const counted = (status: string, choice: string) =>
      String(votes.filter((vote) => vote.code.status === status && vote.choice === choice).length);
    expect([...document.querySelectorAll('table.summary.i1 tbody tr')].map((row) => textsIn(row, 'th, td'))).toEqual(
      ['ENDORSED', 'POSSIBLY_ENDORSED', 'UNKNOWN'].map((status) => [
        words[status],
        ...['YES', 'NO', 'ABSTAIN'].map((choice) => counted(status, choice)),
      ]),
    );
  });

  it('of 1950 has eleven members, seven votes needed, and no column for what was not yet open', async () => {
    const document = await served.documentAt('/votes/163');
    expect(document.querySelectorAll('.rollcall tbody tr')).toHaveLength(11);
    expect(textIn(document, '.outcome p')).toContain('7 were needed');
    expect(textsIn(document, '.rollcall thead th')).toEqual(['Member', 'Seat', 'Vote']);
    expect(document.querySelector('.status')).toBeNull();
    expect(textIn(document, 'main')).toContain(
      'On 13 January 1950 no State could have endorsed the ACT Code of Conduct: it was not yet open then, but only since 1 September 2015.',
    );
  });

  it('without a symbol and a roll call says that neither is known', async () => {
    const document = await served.documentAt('/votes/V20260407-news');
    expect(textIn(document, 'h1')).toBe('A draft whose symbol is not known, put to the vote on 7 April 2026');
    expect(textIn(document, '.outcome h2')).toBe('Vetoed: China and Russian Federation');
    expect(textIn(document, 'main')).toContain('No source that was read has the roll call');
    expect(document.querySelector('.rollcall')).toBeNull();
  });

  it('rests on nothing that was published before it: a list that ends earlier only shows that it does', async () => {
    const listed = (document: Document) =>
      [...document.querySelectorAll('.source-list a[href^="/sources/"]')].map((link) => link.getAttribute('href'));
    const list = '/sources/un-veto-list-2022';
    const after = await served.documentAt('/votes/S/2025/583');
    expect(listed(after)).not.toContain(list);
    expect(textIn(after, 'dl')).toContain(
      'The list that was read is older than this vote. UN Library, veto list, May 2022',
    );
    expect(listed(await served.documentAt('/votes/S/2016/846'))).toContain(list);
    expect(textIn(await served.documentAt(list), 'main')).toContain('Draft resolutions (250)');
  });

  it('whose numbers do not explain its outcome says that the outcome is the source’s', async () => {
    const data = await served.ask('{ draftResolution(id: "360") { outcome inFavour votesNeeded remarks } }');
    const { outcome, inFavour, votesNeeded, remarks } = data.draftResolution;
    expect([outcome, inFavour >= votesNeeded]).toEqual(['SHORT_OF_VOTES', true]);
    const document = await served.documentAt('/votes/360');
    expect(textIn(document, '.outcome p')).toContain('This is the outcome that the source records');
    expect(textsIn(document, 'main li')).toEqual(expect.arrayContaining(remarks));
  });

  it('says in French and Spanish what it says in English', async () => {
    const [french, spanish] = await Promise.all(
      ['/fr/votes/2639', '/es/votes/2639'].map((path) => served.documentAt(path)),
    );
    expect(french && textIn(french, '.outcome h2')).toBe(
      'Voix insuffisantes ; vote négatif de trois membres permanents ; pas de veto',
    );
    expect(spanish && textIn(spanish, '.outcome h2')).toBe(
      'Sin los votos necesarios; voto en contra de tres miembros permanentes; no hay veto',
    );
  });

  it('leads to the votes before and after it, also of the same day', async () => {
    const around = async (id: string) => {
      const links = [...(await served.documentAt(`/votes/${id}`)).querySelectorAll('main .steps a')];
      return links.map((link) => [link.textContent, link.getAttribute('href')]);
    };
    const data = await served.ask(
      '{ draftResolution(symbol: "S/2016/846") { earlier { address symbol } later { id symbol } } }',
    );
    const { earlier, later } = data.draftResolution;
    expect(later).toEqual({ id: '2639', symbol: 'S/2016/847' });
    expect(await around('2638')).toEqual([
      [expect.stringContaining(earlier.symbol), draftPath(earlier)],
      ['S/2016/847, 8 October 2016', '/votes/S/2016/847'],
      ['All votes', '/votes'],
    ]);
    expect((await around('V20260407-news')).map(([, href]) => href)).toEqual(['/votes/S/RES/2811(2025)', '/votes']);
  });

  it('names the initiatives in the language of the page', async () => {
    const data = await served.ask('{ initiatives { name } }');
    for (const path of ['/fr/votes/2639', '/es/votes/163']) {
      const main = textIn(await served.documentAt(path), 'main');
      for (const { name } of data.initiatives) expect(main).not.toContain(name);
    }
  });

  it('marks the sources of each position, and leads to the same as a query', async () => {
    const document = await served.documentAt('/votes/S/2016/846');
    const marks = [...document.querySelectorAll('.rollcall tbody tr')].map((row) => [
      textIn(row, 'th'),
      row.querySelectorAll('td .sources a').length > 0,
    ]);
    expect(marks).toContainEqual(['Uruguay', true]);
    // No source settles Russia’s position; one names it as outside.
    expect(marks).toContainEqual(['Russian Federation', true]);
    const href = document.querySelector('a[href^="/explore?"]')?.getAttribute('href') ?? '';
    const { draftResolution } = await served.ask(new URL(href, served.address).searchParams.get('query') ?? '');
    expect(draftResolution).toMatchObject({ symbol: 'S/2016/846', date: '2016-10-08' });
    expect(draftResolution.votes).toHaveLength(15);
  });

  it('is where the links of a State’s votes lead, at the same revision', async () => {
    const state = await served.documentAt('/states/URY?revision=1&from=2016-10-08&to=2016-10-08');
    const links = [...state.querySelectorAll('#votes th a')].map((link) => link.getAttribute('href') ?? '');
    expect(links).toEqual(['/votes/S/2016/847?revision=1', '/votes/S/2016/846?revision=1']);
    for (const link of links) {
      const rows = (await served.documentAt(link)).querySelectorAll('.rollcall tbody tr');
      expect([...rows].some((row) => textIn(row, 'th') === 'Uruguay')).toBe(true);
    }
  });
});
