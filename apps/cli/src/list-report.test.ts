import { parse } from 'csv-parse/sync';
import { DomainError, calendarDate, endorsableBySlug, nameIndexOf, namesInText, reconcile, withAnswers } from '#domain';
import { ListRefused, type ListToRecord, revisionFolder } from '#import';
import { seedDataset } from '../../../test/seeds.js';
import { reportOf } from './list-report.js';

const dataset = seedDataset();
const initiative = endorsableBySlug(dataset, 'act-code-of-conduct');
const on = calendarDate('2016-09-22');
const list = namesInText(
  nameIndexOf(dataset),
  'Supporters, 5 Member States\n\n1. Austria\n2. Austria¹\n3. Nauru\n4. Congo\n5. European Union',
);
const compare = (answers: readonly string[]) =>
  reconcile(
    dataset,
    withAnswers(list.names, answers).map(({ name }) => name),
    { initiative, on },
  );

describe('the report on a list', () => {
  it('names what is new, confirmed, named twice, no State and open, and the total that the list states', () => {
    const report = reportOf(list, compare([]));
    expect(report[0]).toBe('5 names, 2 States, 1 to be answered.');
    expect(report[1]).toBe('The list itself says “5 Member States”: 5, not 2.');
    expect(report).toEqual(
      expect.arrayContaining([
        'New to us: 1',
        '  NRU  Nauru',
        'Confirmed: 1',
        '  AUT  Austria',
        '  AUT  Austria; Austria',
        '  European Union is an organisation, and none of the States on record.',
        '  Congo: “Congo” can mean Congo (COG) or Democratic Republic of the Congo (COD); say which.',
      ]),
    );
    expect(report.at(-1)).toMatch(
      /^Members endorsing on 2016-09-22: \d+ -> \d+; on the Council of that day: \d+ -> \d+ of 15\.$/,
    );
  });

  it('takes answers for open names, and refuses those that it has no name for', () => {
    expect(compare(['Congo=COG']).states.map(({ code }) => code)).toEqual(['AUT', 'NRU', 'COG']);
    expect(compare(['congo=']).open).toEqual([]);
    // The record quotes the list, not the answer.
    expect(withAnswers(['Congo'], ['Congo=COG'])).toEqual([{ text: 'Congo', name: 'COG' }]);
    expect(() => withAnswers(list.names, ['Korea=KOR'])).toThrow(DomainError);
    expect(() => withAnswers(list.names, ['Congo'])).toThrow(DomainError);
  });
});

describe('the revision folder of a list', () => {
  const states = ['AUT', 'NRU'].flatMap((code) => dataset.stateByCode.get(code) ?? []);
  const list: ListToRecord = {
    initiative,
    states: states.map((state) => ({ state, text: `${state.code}, "as listed"` })),
    date: on,
    precision: 'ON_OR_BEFORE',
    source: {
      title: 'A list',
      publisher: 'A mission',
      url: null,
      publishedOn: '2016-10-01',
      retrievedOn: '2026-11-26',
    },
    author: 'A keeper',
  };
  const folder = revisionFolder(dataset, list);
  const rows = (file: string) => parse(folder[file] ?? '', { columns: true }) as Record<string, string>[];

  it('holds one source and an act for each State, with ids that nothing else has', () => {
    expect(rows('sources.csv')).toMatchObject([
      { id: 'list-act-code-of-conduct-20160922', publisher: 'A mission', published_on: '2016-10-01', url: '' },
    ]);
    expect(rows('acts.csv')).toMatchObject([
      { id: 'act-code-of-conduct-aut-20160922', state: 'AUT', kind: 'ENDORSED', precision: 'ON_OR_BEFORE' },
      { id: 'act-code-of-conduct-nru-20160922', note: 'named in the list as “NRU, "as listed"”' },
    ]);
    expect(rows('acts.csv').map(({ sources }) => sources)).toEqual(Array(2).fill('list-act-code-of-conduct-20160922'));
    expect(folder['revision.yml']).toContain('author: A keeper');
  });

  it('is not written for a day on which nobody could endorse', () => {
    const early = { ...list, date: calendarDate('2015-08-31') };
    expect(() => revisionFolder(dataset, early)).toThrow(ListRefused);
    expect(() => revisionFolder(dataset, early)).toThrow('Before 2015-09-01 nobody could endorse ACT Code of Conduct');
  });

  it('is not written for a list that is on record, whatever the case and the blanks of its source are', () => {
    const [act] = initiative.acts.filter(({ kind }) => kind === 'ENDORSED');
    const [source] = act?.sources ?? [];
    if (!act || !source) throw new Error('The seeds hold an endorsement with its source.');
    const again = {
      ...list,
      states: [{ state: act.state, text: act.state.code }],
      date: act.date.latest,
      source: { ...list.source, title: ` ${source.title.toUpperCase()}`, publisher: source.publisher },
    };
    expect(() => revisionFolder(dataset, again)).toThrow('The ledger holds this list already');
    const more = states.map((state) => ({ state, text: state.code }));
    expect(revisionFolder(dataset, { ...again, states: [...again.states, ...more] })['acts.csv']).toContain('NRU');
  });
});
