import { PERMANENT_MEMBERS, oneOf, periodOf, textOf, vetoingIn } from '../asked.js';
import {
  CouncilFigureDocument,
  GroupsFigureDocument,
  MapFigureDocument,
  ProgressFigureDocument,
  PublishedFigureDocument,
  VetoesFigureDocument,
} from '../documents.js';
import { type Language, dayText, graphqlLanguage, listText, numberText } from '../language.js';
import { floorPartText } from '../floor.js';
import { MESSAGES } from '../messages.js';
import { type PublishedTotal, totalText } from '../published-total.js';
import { proseIn } from '../prose.js';
import { councilYears, initiativeOf, placesOf } from '../initiatives.js';
import { type FigureUse, figure } from '../view.js';
import { overlapFigure, supporterVotesFigure } from './evidence.js';
import { mapPicture } from './map.js';
import { meterFigure } from './meter.js';
import { FIGURE_MESSAGES } from './messages.js';
import { STATUSES, WORDS, count, day, found, text, unique } from './table.js';

const yearIn = (day: string): number => Number(day.slice(0, 4));

/** A period in words; empty for all days. */
const periodText = (language: Language, from?: string, to?: string): string => {
  const t = FIGURE_MESSAGES[language];
  const [first, last] = [from && dayText(language, from), to && dayText(language, to)];
  if (first && last) return t.fromTo(first, last);
  return first ? t.fromOn(first) : last ? t.upTo(last) : '';
};

/** The words of a total: those that were published, which are English, or what they say in the reader's language. */
const wordsOf = (language: Language, total: PublishedTotal & { readonly text: string }): string =>
  language === 'en' ? total.text : totalText(language, total);

export const publishedFigure = figure({
  name: 'published',
  document: PublishedFigureDocument,
  parameters: [],
  variables: () => ({}),
  chart: () => 'published',
  table: ({ initiatives }, asked) => {
    const { language, on, shown } = asked;
    const [t, words] = [FIGURE_MESSAGES[language], MESSAGES[language]];
    const named = initiatives.map(({ slug, shortName, publishedCounts }) => ({
      slug,
      label: proseIn(asked, shortName),
      counts: publishedCounts.flatMap(({ date, ...published }) =>
        date && date.latest <= on ? [{ ...published, date, on: date.latest }] : [],
      ),
    }));
    const rows = named
      .flatMap(({ slug, label, counts }) => counts.map((published) => ({ ...published, slug, label })))
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.value - b.value));
    const newest = named.flatMap(({ label, counts }) => {
      const last = counts.at(-1);
      return last ? [t.quoted(label, totalText(language, last))] : [];
    });
    return {
      title: t.publishedTitle,
      summary:
        newest.length === 0
          ? t.noPublished
          : t.publishedSummary(numberText(language, rows.length), listText(language, newest)),
      note: t.publishedNote,
      columns: [
        day('on', words.day),
        text('initiative', words.initiative),
        count('published', t.published),
        text('words', t.words),
      ],
      rows: rows.map((row) => [row.on, row.label, row.value, wordsOf(language, row)]),
      places: [...new Set(rows.map(({ slug }) => slug))].map(
        (slug) => shown.initiatives.find((each) => each.slug === slug)?.place ?? 1,
      ),
      sources: unique(rows.map(({ sources }) => sources)),
    };
  },
});

export const progressFigure = figure({
  name: 'progress',
  document: ProgressFigureDocument,
  parameters: ['initiative'],
  variables: (asked) => ({ initiative: initiativeOf(asked), to: asked.on }),
  chart: () => 'progress',
  table: (data, asked) => {
    const { language, on } = asked;
    const [t, words] = [FIGURE_MESSAGES[language], MESSAGES[language]];
    const { name, timeline, publishedCounts, coverage, acts } = found(data.initiative, asked);
    const counts = publishedCounts.filter(({ date }) => date && date.latest <= on);
    const rows = [
      ...timeline.map((point) => [point.on, null, null, point.certain, point.possible] as const),
      ...counts.map((total) => [total.date?.latest ?? '', total.value, wordsOf(language, total), null, null] as const),
    ].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return {
      title: t.progressTitle(proseIn(asked, name)),
      summary: `${t.progressSummary(numberText(language, coverage.named), dayText(language, on))}${coverage.publishedCount ? t.newestPublished(totalText(language, coverage.publishedCount)) : ''}`,
      note: t.progressNote,
      columns: [
        day('on', words.day),
        count('published', t.published),
        text('words', t.words),
        count('certain', t.certain),
        count('possible', t.possible),
      ],
      rows,
      places: placesOf(asked),
      sources: unique([...counts, ...acts].map(({ sources }) => sources)),
    };
  },
});

/** Members of the Council, States outside it, or all. */
const SEATED = { yes: true, no: false, all: null } as const;
const GROUPS_TITLES = { yes: 'groupsInsideTitle', no: 'groupsOutsideTitle', all: 'groupsTitle' } as const;

export const groupsFigure = figure({
  name: 'groups',
  document: GroupsFigureDocument,
  parameters: ['initiative', 'observers', 'council'],
  variables: (asked) => ({
    initiative: initiativeOf(asked),
    on: asked.on,
    observers: asked.query.get('observers') === 'yes',
    onCouncil: SEATED[oneOf(asked, 'council', ['yes', 'no']) ?? 'all'],
  }),
  chart: () => 'groups',
  table: (data, asked) => {
    const { language, on, query } = asked;
    const [t, words] = [FIGURE_MESSAGES[language], MESSAGES[language]];
    const title = t[GROUPS_TITLES[oneOf(asked, 'council', ['yes', 'no']) ?? 'all']];
    const { name, tallyByGroup, acts } = found(data.initiative, asked);
    const nameOf = (group: (typeof tallyByGroup)[0]['regionalGroup']) =>
      group === null ? words.noGroup : words[group];
    const observers = query.get('observers') === 'yes' ? words.observersIn : words.observersOut;
    const parts = tallyByGroup.map(({ regionalGroup, tally }) =>
      floorPartText(language, nameOf(regionalGroup), tally.bounds, tally.total),
    );
    return {
      title: `${title(proseIn(asked, name), dayText(language, on))} (${observers})`,
      summary: t.groupsSummary(listText(language, parts)),
      note: words.noWord,
      columns: [text('group', words.regionalGroup), ...STATUSES.map((key) => count(key, words[WORDS[key]]))],
      rows: tallyByGroup.map(({ regionalGroup, tally }) => [
        nameOf(regionalGroup),
        ...STATUSES.map((key) => tally[key]),
      ]),
      places: placesOf(asked),
      sources: unique(acts.map(({ sources }) => sources)),
    };
  },
});

export const councilFigure = figure({
  name: 'council',
  document: CouncilFigureDocument,
  parameters: ['initiative'],
  variables: (asked) => ({ initiative: initiativeOf(asked), ...councilYears(asked.shown) }),
  chart: () => 'council',
  table: (data, asked) => {
    const { language } = asked;
    const [t, words] = [FIGURE_MESSAGES[language], MESSAGES[language]];
    const { name, acts } = found(data.initiative, asked);
    const span = councilYears(asked.shown);
    const most = Math.max(...data.councils.map(({ support }) => support.tally.endorsed));
    const years = data.councils
      .filter(({ support }) => support.tally.endorsed === most)
      .map(({ on }) => on.slice(0, 4));
    return {
      title: t.councilTitle(proseIn(asked, name), String(span.from), String(span.to)),
      summary: t.councilSummary(String(most), listText(language, years)),
      note: t.councilNote,
      columns: [
        text('year', words.year),
        count('certain', words.ENDORSED_MANY),
        count('possible', words.POSSIBLY_ENDORSED_MANY),
        count('majority', t.majority),
        count('needed', t.needed),
      ],
      rows: data.councils.map(({ on, size, votesNeeded, support: { tally } }) => [
        on.slice(0, 4),
        tally.endorsed,
        tally.possiblyEndorsed,
        Math.floor(size / 2) + 1,
        votesNeeded,
      ]),
      places: placesOf(asked),
      sources: unique(acts.map(({ sources }) => sources)),
    };
  },
});

export const vetoesFigure = figure({
  name: 'vetoes',
  document: VetoesFigureDocument,
  parameters: ['from', 'to', 'vetoedBy'],
  variables: (asked) => {
    const vetoedBy = vetoingIn(asked);
    return {
      where: { ...periodOf(asked), ...(vetoedBy && { vetoedBy }), outcome: ['VETOED' as const] },
      members: vetoedBy ? [vetoedBy] : PERMANENT_MEMBERS,
      on: asked.on,
      language: graphqlLanguage(asked.language),
    };
  },
  chart: () => 'vetoes',
  table: ({ draftResolutions: { nodes, totalCount }, states }, asked) => {
    const { language, on } = asked;
    const [t, words] = [FIGURE_MESSAGES[language], MESSAGES[language]];
    const { from, to } = periodOf(asked);
    const firstYear = yearIn(asked.shown.councilKnown.from);
    const [first, last] = [
      Math.max(firstYear, yearIn(from ?? asked.shown.councilKnown.from)),
      Math.min(yearIn(to), yearIn(on)),
    ];
    const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index));
    const one = vetoingIn(asked);
    const members = PERMANENT_MEMBERS.flatMap((code) => states.nodes.filter((state) => state.code === code));
    const counted = (code: string, year = '') =>
      nodes.filter(({ date, vetoes }) => date.startsWith(year) && vetoes.some((state) => state.code === code)).length;
    return {
      title: [
        one ? t.vetoesOfTitle(members[0]?.name ?? one) : t.vetoesTitle,
        periodText(language, textOf(asked, 'from'), textOf(asked, 'to')),
      ]
        .filter((part) => part !== '')
        .join(', '),
      summary: t.vetoesSummary(
        numberText(language, totalCount),
        listText(
          language,
          members.map(({ code, name }) => `${name} ${counted(code)}`),
        ),
      ),
      note: t.vetoesNote,
      columns: [text('year', words.year), ...members.map(({ code, name }) => count(code, name))],
      rows: years.map((year) => [year, ...members.map(({ code }) => counted(code, year))]),
      sources: unique(nodes.map(({ sources }) => sources)),
    };
  },
});

export const mapFigure = figure({
  name: 'map',
  document: MapFigureDocument,
  parameters: ['initiative'],
  variables: (asked) => ({ initiative: initiativeOf(asked), on: asked.on, language: graphqlLanguage(asked.language) }),
  picture: mapPicture,
  table: (data, asked) => {
    const { language, on } = asked;
    const [t, words] = [FIGURE_MESSAGES[language], MESSAGES[language]];
    const { name, positions } = found(data.initiative, asked);
    const having = (status: string) => positions.nodes.filter((position) => position.status === status).length;
    return {
      title: `${t.mapTitle(proseIn(asked, name), dayText(language, on))} (${words.observersIn})`,
      summary: t.mapSummary(numberText(language, having('ENDORSED')), numberText(language, having('UNKNOWN'))),
      note: t.mapNote,
      columns: [
        text('state', words.state),
        text('code', 'ISO 3166'),
        text('m49', 'M49'),
        text('status', words.status),
        text('key', 'status'),
      ],
      rows: positions.nodes.map(({ status, state }) => [state.name, state.code, state.m49, words[status], status]),
      places: placesOf(asked),
      sources: unique(positions.nodes.flatMap(({ acts }) => acts.map(({ sources }) => sources))),
    };
  },
});

/** Every figure that has addresses of its own. */
export const FIGURES: readonly FigureUse['figure'][] = [
  publishedFigure,
  progressFigure,
  groupsFigure,
  councilFigure,
  vetoesFigure,
  mapFigure,
  supporterVotesFigure,
  overlapFigure,
  meterFigure,
];
