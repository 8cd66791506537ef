import { parseHTML } from 'linkedom';
import { type Change, FACT_KINDS } from '#domain';
import type { Ledger } from '#ledger';
import { FEED_LENGTH } from '../libs/briefing/src/feeds/feeds.js';
import { DatasetStore } from '../apps/api/src/datasets/dataset-store.js';
import { LEDGER } from '../apps/api/src/tokens.js';
import { CALENDARS, FEEDS, children, facts, feedFrom, textFrom, textIn, parseXml } from './feed.js';
import { type InProcessService, serveFirstRevision } from './own-service.js';

const HOSTILE = ']]> <script>alert(1)</script> & \u0007\u202e';

let served: InProcessService;
let ledger: Ledger;
/** The response of each address while revision 1 was the newest. */
const yesterday = new Map<string, string>();

const textAt = (path: string) => textFrom(served, path);
const feedAt = (path: string) => feedFrom(served, path);

beforeAll(async () => {
  served = await serveFirstRevision();
  ledger = served.app.get<Ledger>(LEDGER);
  for (const feed of FEEDS) {
    for (const format of ['atom', 'json']) yesterday.set(`${feed}.${format}`, await textAt(`${feed}.${format}`));
  }
  for (const calendar of CALENDARS) yesterday.set(calendar, await textAt(calendar));
});
afterAll(async () => served.stop());

describe('a correction', () => {
  const change = async (): Promise<Change> => {
    const { act, vote, councilTerm, publishedCount } = await ledger.factsAt(1);
    const belgium = act.find(({ id }) => id === 'code-bel-1');
    const uruguay = vote.find(({ id }) => id === '2587/URY');
    const term = councilTerm.find(({ id }) => id === 'URY-2016');
    const total = publishedCount.find(({ id }) => id === 'code-2015-10-02-1');
    if (!belgium || !uruguay || !term || !total) throw new Error('The seeds lack what this test corrects.');
    return {
      added: {
        act: [{ ...belgium, date: '2020-01-08', note: HOSTILE }],
        vote: [{ ...uruguay, correction: 'read again' }],
        councilTerm: [{ ...term, note: 'read again' }],
      },
      superseded: { act: [belgium.id], vote: [uruguay.id], councilTerm: [term.id], publishedCount: [total.id] },
    };
  };

  beforeAll(async () => {
    await ledger.record({
      change: await change(),
      author: 'A. Keeper',
      message: 'Correct a date & a vote <b>',
      basedOn: 1,
      recordedAt: '2026-12-01T10:00:00.000Z',
    });
    await served.app.get(DatasetStore).follow();
  });

  it('is in the feed of corrections: of every kind, what it was and is, why, and what no longer holds', async () => {
    const { items } = await feedAt('/feeds/corrections');
    expect(items.map(({ title, _pledgebook, tags }) => [_pledgebook.fact, tags[1], title])).toEqual([
      [
        'code-bel-1',
        'CORRECTED',
        'Correction: Belgium: spoke, without endorsing, in support of “ACT Code of Conduct”, on or before 8 January 2020',
      ],
      ['code-2015-10-02-1', 'TAKEN_BACK', 'No longer holds: ACT Code of Conduct: published total 59, 2 October 2015'],
      ['URY-2016', 'CORRECTED', 'Correction: Uruguay: on the Security Council from 1 January 2016 to 31 December 2017'],
      ['2587/URY', 'CORRECTED', expect.stringMatching(/^Correction: Uruguay, S\/\S+: /)],
    ]);
    const [act, total, , vote] = items;
    expect(act).toMatchObject({
      id: 'tag:pledgebook.test,2026-11-24:act/code-bel-1/2',
      date_modified: '2026-12-01T10:00:00.000Z',
      authors: [{ name: 'A. Keeper' }],
    });
    expect(act?.content_html).toContain('<li>Date: was “9 January 2020”, is “8 January 2020”</li>');
    expect(act?.content_html).toContain('Correct a date &amp; a vote &lt;b>');
    expect(vote?.content_html).toContain('<li>Correction: was “nothing”, is “read again”</li>');
    expect(vote?._pledgebook.sources.length).toBeGreaterThan(0);
    expect(total?.url).toBe('http://pledgebook.test/initiatives/act-code-of-conduct?revision=1');
  });

  it('comes first in the feeds of all, of its State and of its initiative, beside what it corrects', async () => {
    expect(facts(await feedAt('/feeds/all'))[0]).toBe('act code-bel-1 2');
    expect(facts(await feedAt('/feeds/states/BEL')).filter((fact) => fact.startsWith('act code-bel-1'))).toEqual([
      'act code-bel-1 2',
      'act code-bel-1 1',
    ]);
    expect(facts(await feedAt('/feeds/states/URY')).slice(0, 2)).toEqual(['councilTerm URY-2016 2', 'vote 2587/URY 2']);
    expect(facts(await feedAt('/feeds/initiatives/act-code-of-conduct')).slice(0, 2)).toEqual([
      'act code-bel-1 2',
      'publishedCount code-2015-10-02-1 2',
    ]);
    expect((await feedAt('/feeds/all')).items).toHaveLength(FEED_LENGTH);
  });

  it('is text, whatever is in it', async () => {
    const xml = await textAt('/feeds/corrections.atom');
    const entry = children(parseXml(xml).documentElement, 'entry')[0] as Element;
    const { document } = parseHTML(`<main>${textIn(entry, 'content')}</main>`);
    expect(document.querySelector('script')).toBeNull();
    expect(document.querySelector('main')?.textContent).toContain(']]> <script>alert(1)</script> & \u202e');
    expect(textIn(parseXml(xml).documentElement, 'updated')).toBe('2026-12-01T10:00:00.000Z');
  });

  it('leaves yesterday’s bytes to revision 1, and what it does not touch to everybody', async () => {
    for (const [path, before] of yesterday) {
      expect((await textAt(`${path}?revision=1`)) === before ? '' : path).toBe('');
    }
    const untouched = '/feeds/initiatives/french-mexican-declaration.atom';
    expect(await textAt(untouched)).toBe(yesterday.get(untouched));
    expect(await textAt('/feeds/all.atom')).not.toBe(yesterday.get('/feeds/all.atom'));
  });

  it('is newer in calendars that had it before', async () => {
    const text = await textAt('/calendar.ics');
    expect(text).toMatch(/UID:councilTerm-URY-2016-begins@\S+\r\nSEQUENCE:1\r\nDTSTAMP:20261201T100000Z/);
    expect(text).toMatch(/UID:councilTerm-URY-1965-begins@\S+\r\nSEQUENCE:0\r\nDTSTAMP:20261124T000000Z/);
  });
});

describe('a correction of a fact of every kind', () => {
  let recorded: number;

  beforeAll(async () => {
    // A kind of fact that the first revision lacks.
    const statement = {
      id: 'act-code-of-conduct/1',
      initiative: 'act-code-of-conduct',
      number: 1,
      text: 'The Code was launched in 2015.',
      sources: ['S01'],
    };
    const translation = {
      id: 'initiative.name/act-code-of-conduct/fr',
      of: 'initiative.name',
      fact: 'act-code-of-conduct',
      english: 'ACT Code of Conduct',
      language: 'FR',
      text: 'Code de conduite du Groupe ACT',
      status: null,
      note: null,
      sources: ['S01'],
    };
    const read = await ledger.record({
      change: { added: { initiativeStatement: [statement], translation: [translation] }, superseded: {} },
      author: 'A. Keeper',
      message: 'Read',
      basedOn: await ledger.newestNumber(),
    });
    const facts = await ledger.factsAt();
    const firsts = FACT_KINDS.map((kind) => [kind, facts[kind][0]] as const);
    ({ number: recorded } = await ledger.record({
      change: {
        added: Object.fromEntries(firsts.map(([kind, fact]) => [kind, [fact]])),
        superseded: Object.fromEntries(firsts.map(([kind, fact]) => [kind, [fact?.id]])),
      } as Change,
      author: 'A. Keeper',
      message: 'Read again',
      basedOn: read.number,
    }));
    await served.app.get(DatasetStore).follow();
  });

  it.each(['', '/fr', '/es'])('is told in words, from a page that is there (%s)', async (prefix) => {
    const items = (await feedAt(`${prefix}/feeds/corrections`)).items.filter(
      ({ _pledgebook }) => _pledgebook.revision === recorded,
    );
    expect(items.map(({ _pledgebook }) => _pledgebook.kind).sort()).toEqual([...FACT_KINDS].sort());
    for (const { url, title, content_html, _pledgebook } of items) {
      expect(title).toMatch(/^(?:Correction: |Correction\u00a0: |Corrección: )\S.{3}/u);
      expect(content_html).not.toMatch(/undefined|NaN|null/);
      expect(_pledgebook.sources.length).toBeGreaterThan(0);
      const { pathname, search } = new URL(url);
      expect([pathname, (await served.get(pathname + search)).status]).toEqual([pathname, 200]);
    }
  });
});
