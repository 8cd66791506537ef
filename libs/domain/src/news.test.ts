import type { ActFact, FactVersion, VoteFact } from './facts.js';
import { type News, changedFields, isAboutInitiative, isAboutState, isCorrection, newsOf } from './news.js';

const act = (changes: Partial<ActFact> = {}): ActFact => ({
  id: 'code-bel-1',
  initiative: 'act-code-of-conduct',
  state: 'BEL',
  kind: 'ENDORSED',
  date: '2020-01-09',
  precision: 'DAY',
  note: null,
  sources: ['S01'],
  ...changes,
});
const vote: VoteFact = { id: '2587/URY', draft: '2587', state: 'URY', choice: 'YES', correction: null };

const recorded = (fact: ActFact, recordedIn: number, supersededIn: number | null = null): FactVersion => ({
  kind: 'act',
  fact,
  recordedIn,
  supersededIn,
});
const summariesOf = (versions: readonly FactVersion[]): readonly string[] =>
  newsOf(versions).map(({ what, kind, fact, revision }) => `${revision} ${what} ${kind} ${fact.id}`);
const only = (versions: readonly FactVersion[]): News => {
  const [news] = newsOf(versions);
  if (!news) throw new Error('There is no news.');
  return news;
};

describe('what is news', () => {
  it('is a new act, and no single vote', () => {
    const single: FactVersion = { kind: 'vote', fact: vote, recordedIn: 1, supersededIn: null };
    expect(summariesOf([recorded(act(), 1), single])).toEqual(['1 RECORDED act code-bel-1']);
  });

  it('is a correction of whatever kind, with what the fact said before', () => {
    const versions: FactVersion[] = [
      { kind: 'vote', fact: vote, recordedIn: 1, supersededIn: 2 },
      { kind: 'vote', fact: { ...vote, choice: 'NO' }, recordedIn: 2, supersededIn: null },
    ];
    expect(summariesOf(versions)).toEqual(['2 CORRECTED vote 2587/URY']);
    expect(changedFields(only(versions))).toEqual([{ field: 'choice', before: 'YES', now: 'NO' }]);
  });

  it('is what was taken back, what was corrected twice, and what came again later', () => {
    expect(
      summariesOf([
        recorded(act(), 1, 2),
        recorded(act({ date: '2020-01-08' }), 2, 3),
        recorded(act({ date: '2020-01-07' }), 3, 4),
        recorded(act({ date: '2020-01-06' }), 6),
      ]),
    ).toEqual([
      '6 RECORDED act code-bel-1',
      '4 TAKEN_BACK act code-bel-1',
      '3 CORRECTED act code-bel-1',
      '2 CORRECTED act code-bel-1',
      '1 RECORDED act code-bel-1',
    ]);
  });

  it('comes newest first; in one revision acts before terms, later days before earlier ones, then by id', () => {
    const term = { seat: 'ELECTED', endsOn: null, nameInSource: null, seatGroup: null, note: null, sources: ['S01'] };
    const versions: FactVersion[] = [
      {
        kind: 'councilTerm',
        fact: { ...term, id: 'T', state: 'BEL', startsOn: '2019-01-01' },
        recordedIn: 1,
        supersededIn: null,
      },
      recorded(act({ id: 'b' }), 1),
      recorded(act({ id: 'a' }), 1),
      recorded(act({ id: 'c', date: '2021-01-01' }), 1),
      recorded(act({ id: 'd', date: '2010-01-01' }), 2),
    ];
    expect(newsOf(versions).map(({ fact }) => fact.id)).toEqual(['d', 'c', 'a', 'b', 'T']);
  });

  it('names no withdrawal a correction', () => {
    const versions = [recorded(act(), 1), recorded(act({ id: 'code-bel-2', kind: 'WITHDREW' }), 2)];
    expect(newsOf(versions).map(isCorrection)).toEqual([false, false]);
    expect(newsOf([recorded(act(), 1, 2)]).map(isCorrection)).toEqual([true, false]);
  });

  it('is about the State that a fact named before, too', () => {
    const news = only([recorded(act(), 1, 2), recorded(act({ state: 'LUX' }), 2)]);
    expect(['BEL', 'LUX', 'NLD'].map((code) => isAboutState(news, code))).toEqual([true, true, false]);
    expect(['act-code-of-conduct', 'x'].map((slug) => isAboutInitiative(news, slug))).toEqual([true, false]);
  });

  it('writes lists and nothing as the files do', () => {
    const news = only([recorded(act(), 1, 2), recorded(act({ note: 'seen', sources: ['S01', 'S02'] }), 2)]);
    expect(changedFields(news)).toEqual([
      { field: 'note', before: '', now: 'seen' },
      { field: 'sources', before: 'S01', now: 'S01; S02' },
    ]);
    expect(changedFields(only([recorded(act(), 1)]))).toEqual([]);
  });
});
