import type { Element, Line, Reference, Table } from '#documents';
import type { Crime, NoteDraftFragment, NoteKeyFigureFragment, NotePageQuery } from '../../documents.js';
import { groupsFigure, progressFigure } from '../../figures/index.js';
import { METER_MESSAGES, meterFigure, reachText } from '../../figures/meter.js';
import { byName, listText } from '../../language.js';
import { proseIn } from '../../prose.js';
import { CHAMBER_MESSAGES, positionOf } from '../../ui/chamber.js';
import { actDay } from '../../ui/parts.js';
import { CHOICES, VOTE_MESSAGES, choiceWord } from '../../ui/votes.js';
import { type Drawn, type FigureUse, hueOf } from '../../view.js';
import { MESSAGES as INITIATIVE_MESSAGES } from '../initiative/initiative.js';
import { figuresOn, findingsOn } from '../questions/evidence.js';
import { MESSAGES as STATE_MESSAGES } from '../state/messages.js';
import { MESSAGES as QUESTION_MESSAGES } from '../questions/messages.js';
import { MESSAGES as VOTE_PAGE_MESSAGES } from '../vote/messages.js';
import { type Opened, explained, headlineOf, openSince, wasOpen } from '../vote/vote.js';
import type { NoteBlock } from './address.js';
import { ownText } from './own-text.js';
import { type Writer, joined, run } from './writer.js';

type Answer = NotePageQuery['briefingNote']['blocks'][0];
type BlockOf<Name extends Answer['__typename']> = Extract<Answer, { readonly __typename: Name }>;

/** The figures that a block draws or speaks of, in their order. */
export const figuresOf = (
  { kind, of }: Pick<NoteBlock, 'kind' | 'of'>,
  questions: readonly string[],
): readonly FigureUse[] => {
  const initiative = of[0] ?? 'act-code-of-conduct';
  switch (kind) {
    case 'PROGRESS':
      return [{ figure: progressFigure, query: { initiative } }];
    case 'GROUPS':
      return [{ figure: groupsFigure, query: { initiative } }];
    case 'COUNCIL':
      return [{ figure: meterFigure }];
    case 'QUESTIONS':
      return (of.length > 0 ? of : questions).flatMap(figuresOn);
    case 'KEY_FIGURES':
    case 'STATE':
    case 'VOTES':
    case 'INSTRUMENTS':
    case 'NOT_KNOWN':
    case 'SOURCES':
    case 'TEXT':
      return [];
  }
};

const heading = (text: string, level: 1 | 2 | 3 = 1): Element => ({ kind: 'heading', level, line: [run(text)] });
const paragraph = (...line: Line): Element => ({ kind: 'paragraph', line });
const note = (...line: Line): Element => ({ kind: 'paragraph', line, style: 'note' });
const list = (lines: readonly Line[]): Element => ({
  kind: 'list',
  ordered: false,
  items: lines.map((line) => [paragraph(...line)]),
});
const texts = (...labels: readonly string[]): Table['columns'] => labels.map((label) => ({ label, align: 'start' }));

const HEIGHTS: Readonly<Record<string, number>> = { meter: 190 };

/** How large a chart is drawn in a note, in CSS pixels. */
export const noteSize = (figure: string): { readonly width: number; readonly height: number } => ({
  width: 680,
  height: HEIGHTS[figure] ?? 210,
});

const picture = (drawn: Drawn, writer: Writer, rests: readonly Reference[] = writer.figure(drawn)): Element => {
  const { width, height } = noteSize(drawn.name);
  return {
    kind: 'picture',
    caption: [run(drawn.table.title), ...rests],
    alternative: `${drawn.table.title}. ${drawn.table.summary}`,
    svg: writer.draw(drawn, width, height),
    width,
    height,
    href: writer.address(`/figures/${drawn.name}.png`, Object.fromEntries(new URLSearchParams(drawn.query))),
  };
};

/** The page on which all that is known of an initiative stands with its sources. */
const pageOf = (initiative: { readonly slug: string; readonly name: string }, writer: Writer): readonly Reference[] =>
  writer.counted(
    writer.t.pageOf(proseIn(writer.view.language, initiative.name)),
    `/initiatives/${initiative.slug}`,
    {},
    [],
  );

const keyFigures = ({ figures }: BlockOf<'KeyFiguresBlock'>, writer: Writer): readonly Element[] => {
  const { t, view } = writer;
  return [
    {
      kind: 'key-figures',
      figures: [
        ...figures.map(({ initiative, coverage }) => ({
          value: writer.number(coverage.named),
          label: [
            run(t.named(proseIn(view.language, initiative.name))),
            ...pageOf(initiative, writer),
            ...(coverage.publishedCount
              ? [
                  run(t.published(coverage.publishedCount.text, view.day(coverage.publishedCount.dateText))),
                  ...writer.sources(coverage.publishedCount.sources),
                ]
              : []),
          ],
        })),
        ...figures.slice(0, 1).flatMap(({ initiative, support }) =>
          support
            ? [
                {
                  value: t.of(writer.number(support.tally.endorsed), writer.number(support.tally.total)),
                  label: [
                    run(t.inCouncil(proseIn(view.language, initiative.name))),
                    ...writer.counted(t.councilPage(view.day(view.asked.on)), '/council', {}, []),
                  ],
                },
              ]
            : [],
        ),
      ],
    },
    note(run(view.t.noList)),
  ];
};

const progress = (
  { initiative }: BlockOf<'ProgressBlock'>,
  writer: Writer,
  [drawn]: readonly Drawn[],
): readonly Element[] =>
  drawn
    ? [picture(drawn, writer, pageOf(initiative, writer)), note(run(`${drawn.table.summary} ${drawn.table.note}`))]
    : [];

const council = (
  { council: { on, size, members, ...supports } }: BlockOf<'CouncilBlock'>,
  writer: Writer,
  [drawn]: readonly Drawn[],
): readonly Element[] => {
  const { t, view } = writer;
  const words = CHAMBER_MESSAGES[view.language];
  return [
    paragraph(run(view.t.pair(view.t.code, reachText(view.language, size, supports.code)))),
    ...(drawn ? [picture(drawn, writer)] : []),
    {
      kind: 'table',
      caption: [
        run(words.seats(String(size), view.day(on))),
        ...writer.sources(members.flatMap(({ term }) => term.sources)),
      ],
      columns: texts(view.t.state, words.seat, view.t.code, view.t.declaration),
      rows: members.map(({ state, seat, term }) => [
        [writer.link(state.name, `/states/${state.code}`)],
        [run(term.endsOn ? t.seat(view.t[seat], term.startsOn.slice(0, 4), term.endsOn.slice(0, 4)) : view.t[seat])],
        ...(['code', 'declaration'] as const).map((hue) => {
          const position = positionOf({ on, size, members, ...supports }, hue, state.code);
          return position ? writer.standing(position) : [];
        }),
      ]),
    },
    note(run(METER_MESSAGES[view.language].note)),
  ];
};

const groups = (_: unknown, writer: Writer, [drawn]: readonly Drawn[]): readonly Element[] => {
  if (!drawn) return [];
  const { columns, rows, note: said } = drawn.table;
  return [
    picture(drawn, writer),
    {
      kind: 'table',
      caption: [run(writer.view.t.numbers)],
      columns: columns.map(({ label, kind }) => ({ label, align: kind === 'count' ? 'end' : 'start' })),
      rows: rows.map((row) => row.map((cell) => [run(typeof cell === 'number' ? writer.number(cell) : (cell ?? ''))])),
    },
    note(run(said)),
  ];
};

const NAMED_IN = ['AR', 'ZH', 'EN', 'FR', 'RU', 'ES'] as const;

const state = ({ state: its, positions }: BlockOf<'StateBlock'>, writer: Writer): readonly Element[] => {
  const { view, t } = writer;
  const words = STATE_MESSAGES[view.language];
  const names = NAMED_IN.flatMap((language) => {
    const own = its.names.find((each) => each.language === language && each.kind === 'DISPLAY');
    const name = own ?? its.names.find((each) => each.language === language && each.kind === 'UN_NAME');
    return name ? [run(name.name, { language: language.toLowerCase() })] : [];
  });
  const facts = [
    its.admittedOn ? `${words[its.membership]} ${words.since(view.day(its.admittedOn))}` : words[its.membership],
    its.regionalGroup ? view.t[its.regionalGroup] : view.t.noGroup,
  ];
  return [
    paragraph(
      run(its.name, { strong: true }),
      run(` (${its.code}). ${facts.join('. ')}.`),
      ...writer.sources(its.sources),
    ),
    ...(names.length > 0
      ? [
          paragraph(
            run(`${view.t.pair(t.names, '')}`),
            ...names.flatMap((name, index) => (index > 0 ? [run(' · '), name] : [name])),
          ),
        ]
      : []),
    heading(words.positions(view.day(view.asked.on)), 2),
    ...positions.flatMap(({ initiative, status, earliest, latest, acts }): readonly Element[] => [
      paragraph(
        run(view.t.pair(proseIn(view.language, initiative.name), ''), { strong: true }),
        ...writer.standing({ status, earliest, latest, acts }),
      ),
      acts.length === 0
        ? note(run(words.noActs))
        : list(
            acts.map(({ kind, date, note: said, sources }) => [
              run(`${actDay(date, view)}: ${kind === 'ENDORSED' ? words.endorsedIt : view.t[kind]}`),
              ...(kind === 'SPOKE_IN_SUPPORT' ? [run(`, ${words.noEndorsement}`)] : []),
              ...(said ? [run(' ('), run(said, { language: 'en' }), run(')')] : []),
              ...writer.sources(sources),
            ]),
          ),
    ]),
    heading(words.terms, 2),
    its.councilTerms.length === 0
      ? paragraph(run(words.noTerms))
      : list(
          its.councilTerms.map(({ startsOn, endsOn, sources }) => [
            run(endsOn ? words.seated(view.day(startsOn), view.day(endsOn)) : words.permanentSince(view.day(startsOn))),
            ...writer.sources(sources),
          ]),
        ),
    ...votesOf(its, writer),
  ];
};

/** How it voted while it sat: the number on record, and those on drafts that sources mark. */
const votesOf = ({ code, votes, marked }: BlockOf<'StateBlock'>['state'], writer: Writer): readonly Element[] => {
  const { view, t } = writer;
  const words = STATE_MESSAGES[view.language];
  if (votes.totalCount === 0) return [];
  return [
    heading(words.votes, 2),
    paragraph(
      writer.link(
        t.votesOnRecord(writer.number(votes.totalCount), writer.number(marked.totalCount)),
        `/states/${code}`,
        {
          to: view.asked.on,
        },
      ),
    ),
    ...(marked.nodes.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: [
              run(
                marked.totalCount > marked.nodes.length ? t.newestMarked(writer.number(marked.nodes.length)) : t.marked,
              ),
            ],
            columns: texts(view.t.day, words.draft, words.choice, words.outcome, words.commitment),
            rows: marked.nodes.map(({ choice, veto, position, draftResolution: draft }) => [
              [run(view.day(draft.date))],
              [
                writer.link(draft.symbol ?? draft.id, `/votes/${encodeURIComponent(draft.id)}`),
                run(' '),
                run(draft.title, { language: 'en' }),
                ...writer.sources(draft.sources),
              ],
              [run(`${choiceWord(choice, view)}${veto ? ` (${words.veto})` : ''}`)],
              [run(view.t[draft.outcome])],
              [run(writer.status(position.status))],
            ]),
          },
        ]),
  ];
};

/** How the members voted, and which of them had endorsed what was open by then. */
const rollCall = (draft: NoteDraftFragment, open: readonly Opened[], writer: Writer): Element => {
  const { view, t } = writer;
  const cast = CHOICES.filter((choice) => draft.votes.some((vote) => vote.choice === choice));
  const named = (votes: NoteDraftFragment['votes'], nameOf = (vote: (typeof votes)[0]) => vote.state.name): string =>
    votes
      .map(nameOf)
      .sort((a, b) => byName(view.language, a, b))
      .join(', ');
  return {
    kind: 'table',
    caption: [run(t.rollCall(draft.symbol ?? draft.id))],
    columns: texts(t.vote, t.who, ...open.map(({ slug }) => t.endorsing(view.t[hueOf(slug)]))),
    rows: cast.map((choice) => {
      const votes = draft.votes.filter((vote) => vote.choice === choice);
      return [
        [run(view.t.pair(choiceWord(choice, view), writer.number(votes.length)))],
        [run(named(votes, ({ state: { name }, veto }) => (veto ? t.vetoing(name) : name)))],
        ...open.map(({ slug }) => [
          run(named(votes.filter((vote) => vote[hueOf(slug)].status === 'ENDORSED')) || t.none),
        ]),
      ];
    }),
  };
};

const votes = (
  { draftResolutions }: BlockOf<'VotesBlock'>,
  writer: Writer,
  { opened }: NotePageQuery,
): readonly Element[] => {
  const { view, t } = writer;
  const words = VOTE_MESSAGES[view.language];
  const endorsable = opened.filter((initiative) => initiative.endorsable);
  return [
    ...draftResolutions.flatMap((draft): readonly Element[] => [
      {
        kind: 'heading',
        level: 2,
        line: [
          writer.link(draft.symbol ?? words.noSymbol, `/votes/${encodeURIComponent(draft.id)}`),
          run(`, ${view.day(draft.date)}: ${headlineOf(draft, view)}`),
        ],
      },
      paragraph(
        run(draft.title, { language: 'en' }),
        run(`. ${explained(draft, view)}`),
        ...writer.sources(draft.sources),
      ),
      ...(draft.atrocityMark
        ? [
            paragraph(
              run(`${view.t.pair(words.marked, words[draft.atrocityMark])}.`),
              ...writer.sources(draft.atrocitySources),
            ),
          ]
        : []),
      draft.votes.length > 0
        ? rollCall(
            draft,
            endorsable.filter((initiative) => wasOpen(initiative, draft.date)),
            writer,
          )
        : note(run(t.noRollCall)),
      ...endorsable
        .filter((initiative) => !wasOpen(initiative, draft.date))
        .map((initiative) =>
          note(
            run(
              VOTE_PAGE_MESSAGES[view.language].notOpen(
                proseIn(view.language, initiative.name),
                view.day(draft.date),
                view.day(openSince(initiative) ?? ''),
              ),
            ),
          ),
        ),
    ]),
    note(run(t.judgement)),
  ];
};

const instruments = ({ initiatives }: BlockOf<'InstrumentsBlock'>, writer: Writer): readonly Element[] => {
  const { view } = writer;
  const words = INITIATIVE_MESSAGES[view.language];
  const compared = initiatives.filter(({ endorsable }) => endorsable);
  type Read = (initiative: (typeof compared)[0]) => string | null | undefined;
  const rows: readonly (readonly [string, Read])[] = [
    [words.ofWhom, ({ addressedTo }) => addressedTo],
    [words.asks, ({ pledges }) => pledges],
    [
      words.crimes,
      ({ crimes }) =>
        listText(
          view.language,
          crimes.map((crime: Crime) => words[crime]),
        ),
    ],
    [words.trigger, ({ trigger }) => trigger],
    [words.abstaining, ({ slug }) => (hueOf(slug) === 'code' ? words.abstainingCode : words.abstainingDeclaration)],
    [words.opened, ({ openedOn, openedOnNote }) => (openedOn ? view.day(openedOn) : openedOnNote)],
    [words.launched, ({ launchedOn }) => launchedOn && view.day(launchedOn.text)],
    [words.document, ({ document }) => document],
  ];
  return [
    {
      kind: 'table',
      caption: [run(words.compare)],
      columns: texts('', ...compared.map(({ name }) => proseIn(view.language, name))),
      rows: rows.map(([term, read]) => [
        [run(term)],
        ...compared.map((initiative) => {
          const text = read(initiative);
          return text ? [writer.prose(text), ...writer.sources(initiative.sources)] : [run(words.notRead)];
        }),
      ]),
    },
    note(run(words.ours)),
  ];
};

/** What sets each initiative in motion, as far as sources say. */
const triggersOf = ({ initiatives }: NotePageQuery, writer: Writer): Line =>
  joined(
    initiatives
      .filter(({ endorsable }) => endorsable)
      .map(({ name, trigger }) => [
        run(writer.view.t.pair(proseIn(writer.view.language, name), '')),
        trigger ? writer.prose(trigger) : run(QUESTION_MESSAGES[writer.view.language].noTrigger),
      ]),
    '; ',
  );

const questions = (
  block: BlockOf<'QuestionsBlock'>,
  writer: Writer,
  drawn: readonly Drawn[],
  data: NotePageQuery,
): readonly Element[] => {
  const { view, t } = writer;
  const words = QUESTION_MESSAGES[view.language];
  let from = 0;
  return block.questions
    .flatMap(({ id, number, parts, sources, event }): readonly Element[] => {
      const its = drawn.slice(from, (from += figuresOn(id).length));
      const findings = findingsOn(id, data, view.with(its));
      return [
        heading(words.question(number), 2),
        { kind: 'quotation', language: 'en', lines: parts.map((part) => [run(`“${part}”`)]) },
        note(
          run(`${words.asked} `),
          run(`“${event.title}”`, { language: 'en' }),
          run(`, ${view.day(event.date)}`),
          ...writer.sources(sources),
        ),
        list(
          findings.map(({ piece, title, finding }) => [
            run(view.t.pair(title, ''), { strong: true }),
            ...(piece === 'triggers' ? triggersOf(data, writer) : [run(finding)]),
            ...writer.counted(t.evidenceOn(words.question(number)), `/questions/${id}`, {}, []),
          ]),
        ),
      ];
    })
    .concat(note(run(t.answersNone)));
};

const notKnownOf = (
  { initiative, coverage, tally, support }: NoteKeyFigureFragment,
  writer: Writer,
): readonly Line[] => {
  const { view, t } = writer;
  const name = proseIn(view.language, initiative.name);
  const open = (support?.positions ?? [])
    .filter(({ status }) => status === 'UNKNOWN')
    .map(({ state: { name: own } }) => own);
  return [
    ...(coverage.publishedCount
      ? [
          [
            run(view.t.incomplete(name, coverage.publishedCount.text, writer.number(coverage.named))),
            ...writer.sources(coverage.publishedCount.sources),
          ],
        ]
      : []),
    [run(t.statesUnknown(name, writer.number(tally.unknown), writer.number(tally.total)))],
    ...(tally.possiblyEndorsed > 0 ? [[run(t.statesPossibly(name, writer.number(tally.possiblyEndorsed)))]] : []),
    ...(open.length > 0 ? [[run(t.membersUnknown(name, listText(view.language, open)))]] : []),
  ];
};

const notKnown = ({ figures }: BlockOf<'NotKnownBlock'>, writer: Writer): readonly Element[] => [
  list([...figures.flatMap((figure) => notKnownOf(figure, writer)), [run(writer.t.judgement)]]),
  note(run(writer.view.t.noWord)),
];

/** What a block shows, under its heading. */
const contentOf = (block: Answer, writer: Writer, drawn: readonly Drawn[], data: NotePageQuery): readonly Element[] => {
  switch (block.__typename) {
    case 'KeyFiguresBlock':
      return keyFigures(block, writer);
    case 'ProgressBlock':
      return progress(block, writer, drawn);
    case 'CouncilBlock':
      return council(block, writer, drawn);
    case 'GroupsBlock':
      return groups(block, writer, drawn);
    case 'StateBlock':
      return state(block, writer);
    case 'VotesBlock':
      return votes(block, writer, data);
    case 'InstrumentsBlock':
      return instruments(block, writer);
    case 'QuestionsBlock':
      return questions(block, writer, drawn, data);
    case 'NotKnownBlock':
      return notKnown(block, writer);
    case 'SourcesBlock':
      return [{ kind: 'sources' }];
    case 'TextBlock':
      return ownText(block.text, block.liveFigures, writer);
  }
};

const headingOf = ({ kind, caption, ...block }: Answer, { t, view }: Writer): string => {
  if (caption) return caption;
  if ('state' in block) return block.state.name;
  if (kind === 'TEXT') return '';
  if ('initiative' in block) return t.about(t[kind], view.t[hueOf(block.initiative.slug)]);
  return t[kind];
};

/** A block with its heading; a text of one's own has one only where it was given. */
export const written = (
  block: Answer,
  writer: Writer,
  drawn: readonly Drawn[],
  data: NotePageQuery,
): readonly Element[] => {
  const text = headingOf(block, writer);
  const content = contentOf(block, writer, drawn, data);
  return text === '' ? content : [heading(text), ...content];
};
