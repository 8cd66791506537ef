import fc from 'fast-check';
import {
  DomainError,
  type CalendarDate,
  type Dataset,
  type Initiative,
  LIVE_FIGURES,
  type LiveFigureName,
  calendarDate,
  councilOn,
  draftResolutionsWhere,
  liveFigure,
  liveFigureExample,
  liveFigureForm,
  liveParts,
  positionsOn,
} from '#domain';
import { SEED_REVISION, seedDataset } from './seeds.js';
import { telling } from '../libs/sentences/src/telling.builders.js';

const CODE = 'act-code-of-conduct';
const DECLARATION = 'french-mexican-declaration';
const NEWEST = calendarDate('2026-11-24');
const DAYS = ['2014-01-01', '2015-10-01', '2016-09-22', NEWEST].map(calendarDate);

let dataset: Dataset;
beforeAll(() => {
  dataset = seedDataset();
});

const of = (slug: string): Initiative => {
  const found = dataset.initiativeBySlug.get(slug);
  if (!found) throw new Error(`No initiative ${slug}.`);
  return found;
};
const read = (expression: string, on: CalendarDate = NEWEST) => liveFigure(dataset, expression, on);
const idsOf = (expression: string, on?: CalendarDate) => read(expression, on).sources.map(({ id }) => id);
const members = (slug: string, on: CalendarDate) =>
  positionsOn(of(slug), on).filter(({ state }) => state.membership === 'MEMBER');

const cases = [CODE, DECLARATION].flatMap((slug) => DAYS.map((on) => [slug, on] as const));

describe('a live figure', () => {
  it.each(cases)('of %s on %s counts the Member States of each status as positions do', (slug, on) => {
    for (const [name, status] of [
      ['endorsed', 'ENDORSED'],
      ['possibly-endorsed', 'POSSIBLY_ENDORSED'],
      ['not-endorsed', 'NOT_ENDORSED'],
      ['withdrawn', 'WITHDRAWN'],
      ['unknown', 'UNKNOWN'],
    ] as const) {
      const counted = members(slug, on).filter((position) => position.status === status);
      expect([name, read(`${name} ${slug}`, on).number]).toEqual([name, counted.length]);
      expect(read(`${name} ${slug} ${on}`).number).toBe(counted.length);
    }
    expect(read(`members ${slug}`, on).number).toBe(members(slug, on).length);
  });

  it.each(cases)('of %s on %s counts the members of the Council that endorsed it', (slug, on) => {
    const { members: seated, votesNeeded, size } = councilOn(dataset, on);
    const codes = new Set(seated.map(({ state }) => state.code));
    const endorsing = positionsOn(of(slug), on).filter(
      ({ status, state }) => status === 'ENDORSED' && codes.has(state.code),
    ).length;
    expect(read(`council-endorsed ${slug}`, on).number).toBe(endorsing);
    expect(read(`short-of-votes-needed ${slug}`, on).number).toBe(Math.max(0, votesNeeded - endorsing));
    expect(read('council-size', on).number).toBe(size);
    expect(read(`votes-needed ${on}`).number).toBe(votesNeeded);
  });

  it.each(DAYS)('of vetoes on %s counts the drafts that the list of votes shows for it', (on) => {
    const vetoed = draftResolutionsWhere(dataset, { outcome: ['VETOED'], to: on });
    expect(read('vetoed-drafts', on).number).toBe(vetoed.length);
    const byRussia = vetoed.filter(({ vetoes }) => vetoes.some(({ code }) => code === 'RUS'));
    expect(read(`vetoed-drafts rus ${on}`).number).toBe(byRussia.length);
    expect(byRussia.length).toBeGreaterThan(0);
  });

  it('before the opening of the Code rests on what gives the day of its opening', () => {
    const { sources } = of(CODE);
    for (const expression of [`not-endorsed ${CODE} 2014-01-01`, `status URY ${CODE} 2014-01-01`]) {
      expect(idsOf(expression)).toEqual(expect.arrayContaining(sources.map(({ id }) => id)));
    }
  });

  it('of members rests on what says who they are', () => {
    expect(idsOf(`members ${CODE} 2016-09-22`).length).toBeGreaterThan(0);
    const seated = councilOn(dataset, calendarDate('2016-09-22')).members.flatMap(({ term }) => term.sources);
    expect(idsOf(`council-endorsed ${CODE} 2016-09-22`)).toEqual(expect.arrayContaining(seated.map(({ id }) => id)));
  });

  it('gives the newest total that was published by a day, with its sources', () => {
    expect(read(`published ${CODE} 2015-09-01`).number).toBe(29);
    expect(read(`published ${CODE} 2015-10-22`).number).toBe(85);
    expect(read(`published ${CODE} 2016-09-22`).number).toBe(112);
    expect(read(`published ${DECLARATION} 2015-09-30`).number).toBe(73);
    expect(idsOf(`published ${CODE} 2016-09-22`).length).toBeGreaterThan(0);
  });

  it('gives a status, the opening, and the day and revision of the note', () => {
    expect(read(`status URY ${CODE} 2016-09-22`)).toMatchObject({
      status: 'ENDORSED',
      number: null,
      date: null,
      state: { code: 'URY' },
      initiative: { slug: CODE },
    });
    expect(read(`status ury ${CODE} 2014-01-01`).status).toBe('NOT_ENDORSED');
    expect(read(`opened ${CODE}`).date).toBe('2015-09-01');
    expect(idsOf(`opened ${CODE}`)).toEqual(of(CODE).textSources.opened.map(({ id }) => id));
    expect(read('day', calendarDate('2016-09-22')).date).toBe('2016-09-22');
    expect(read('revision').number).toBe(SEED_REVISION.number);
  });

  it.each(Object.keys(LIVE_FIGURES) as LiveFigureName[])('“%s” gives its example a value of one kind', (name) => {
    const example = liveFigureExample(name, dataset);
    expect(liveFigureForm(name).slice(2).split(/[ }]/)[0]).toBe(name);
    expect(example.split(' ')[0]).toBe(name);
    const { number, status, date, expression } = read(example);
    // A source is only cited: no value comes before its mark.
    expect([number, status, date].filter((value) => value !== null)).toHaveLength(name === 'source' ? 0 : 1);
    expect(expression).toBe(example);
  });

  it.each([
    ['endorse', /There is no live figure “endorse”; write one of endorsed, .*, such as \{\{endorsed act-code/],
    ['', /There is no live figure “”/],
    ['constructor', /There is no live figure “constructor”/],
    ['x'.repeat(100), /“x{60}…”/],
    [
      'endorsed',
      /“endorsed” wants an initiative: write \{\{endorsed <initiative> \[day\]\}\}, such as \{\{endorsed act-/,
    ],
    ['endorsed 2016-09-22', /“endorsed” wants an initiative/],
    ['endorsed code', /There is no initiative “code”; write one of act-code-of-conduct, french-mexican-declaration\./],
    [
      'endorsed human-rights-up-front',
      /States do not endorse “human-rights-up-front”; write one of act-code-of-conduct/,
    ],
    [`endorsed ${CODE} 2016-02-30`, /“2016-02-30” is not a day of the calendar: write YYYY-MM-DD/],
    [`endorsed ${CODE} today`, /“today” is not a day of the calendar/],
    [`endorsed ${CODE} 2016-09-22 URY`, /“URY” is more than “endorsed” takes: write \{\{endorsed/],
    [`endorsed\n${CODE}`, /“\{\{endorsed\nact-code-of-conduct\}\}” goes over lines; write it on one\./],
    ['day 2016-09-22', /“2016-09-22” is more than “day” takes: write \{\{day\}\}/],
    ['status', /“status” wants a State: write \{\{status <State> <initiative> \[day\]\}\}, such as \{\{status URY/],
    ['status URY', /“status” wants an initiative/],
    [`status ${CODE} URY`, /“act-code-of-conduct” is the code of no State; write one such as URY\./],
    ['vetoed-drafts XXX', /“XXX” is the code of no State/],
    [
      `published ${DECLARATION} 2016-09-22`,
      /The newest total by 2016-09-22 is “approximately 100”, which is no plain number/,
    ],
    [`published ${CODE} 2015-08-31`, /No total of it had been published by 2015-08-31\./],
    [
      'council-size 1945-12-31',
      /All members of the Security Council are known from .* to .*; 1945-12-31 lies outside\./,
    ],
    [`council-endorsed ${CODE} 2031-01-01`, /2031-01-01 lies outside/],
    ['votes-needed 2031-01-01', /2031-01-01 lies outside/],
    [`opened ${DECLARATION}`, /No source that was read gives the day on which it was opened\./],
  ])('“%s” is refused in a sentence', (expression, sentence) => {
    expect(() => read(expression)).toThrow(DomainError);
    expect(telling(() => read(expression))).toThrow(sentence);
  });
});

describe('the parts of a text', () => {
  it('are its words and what stands between double braces', () => {
    expect(liveParts('So far {{ day }}.')).toEqual([{ text: 'So far ' }, { expression: 'day' }, { text: '.' }]);
    expect(liveParts('{{a}}{{b}}')).toEqual([{ expression: 'a' }, { expression: 'b' }]);
    expect(liveParts('')).toEqual([]);
    expect(liveParts('a } b }} c { d')).toEqual([{ text: 'a } b }} c { d' }]);
  });

  it('are words from braces that nothing closes', () => {
    expect(liveParts('By {{day')).toEqual([{ text: 'By {{day' }]);
    expect(liveParts('{{day}} {{')).toEqual([{ expression: 'day' }, { text: ' {{' }]);
  });

  it('joined together are the text again, but for the spaces inside braces', () => {
    const bare = (text: string) => text.replace(/\s/g, '');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom('{', '{{', '}', '}}', ' ', 'day'), fc.string())).map((all) => all.join('')),
        (text) => {
          const parts = liveParts(text).map((part) => ('text' in part ? part.text : `{{${part.expression}}}`));
          expect(bare(parts.join(''))).toBe(bare(text));
        },
      ),
      { numRuns: 500 },
    );
  });
});
