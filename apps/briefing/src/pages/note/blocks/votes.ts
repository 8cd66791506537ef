import type { Element } from '#documents';
import type { NoteDraftFragment, NotePageQuery } from '../../../documents.js';
import { draftPath, titlesOf } from '../../../drafts.js';
import { byName } from '../../../language.js';
import { proseIn } from '../../../prose.js';
import { CHOICES, VOTE_MESSAGES, choiceWord } from '../../../ui/votes.js';
import { about } from '../../../initiatives.js';
import { MESSAGES } from '../../vote/messages.js';
import { type Opened, explained, headlineOf, openSince, wasOpen } from '../../vote/vote.js';
import { type Writer, run } from '../writer.js';
import { type BlockOf, note, paragraph, texts } from './elements.js';

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
    caption: [run(t.rollCall(draft.symbol ?? VOTE_MESSAGES[writer.view.language].noSymbol))],
    columns: texts(t.vote, t.who, ...open.map(({ slug }) => t.endorsing(view.shortName(slug)))),
    rows: cast.map((choice) => {
      const votes = draft.votes.filter((vote) => vote.choice === choice);
      return [
        [run(view.t.pair(choiceWord(choice, view), writer.number(votes.length)))],
        [run(named(votes, ({ state: { name }, veto }) => (veto ? t.vetoing(name) : name)))],
        ...open.map(({ slug }) => [
          run(named(votes.filter((vote) => about(vote.positions, slug).status === 'ENDORSED')) || t.none),
        ]),
      ];
    }),
  };
};

export const votes = (
  { draftResolutions }: BlockOf<'VotesBlock'>,
  writer: Writer,
  { opened }: NotePageQuery,
): readonly Element[] => {
  const { view, t } = writer;
  const words = VOTE_MESSAGES[view.language];
  return [
    ...draftResolutions.flatMap((draft): readonly Element[] => [
      {
        kind: 'heading',
        level: 2,
        line: [
          writer.link(draft.symbol ?? words.noSymbol, draftPath(draft)),
          run(`, ${view.t.pair(view.day(draft.date), headlineOf(draft, view))}`),
        ],
      },
      paragraph(
        run(titlesOf(draft).plain, { language: 'en' }),
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
            opened.filter((initiative) => wasOpen(initiative, draft.date)),
            writer,
          )
        : note(run(t.noRollCall)),
      ...opened
        .filter((initiative) => !wasOpen(initiative, draft.date))
        .map((initiative) =>
          note(
            run(
              MESSAGES[view.language].notOpen(
                proseIn(view, initiative.name),
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
