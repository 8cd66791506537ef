import type { Element } from '#documents';
import type { NoteDraftFragment, NotePageQuery } from '../../../operations.generated.js';
import { draftPath, titlesOf } from '../../../drafts.js';
import { byName, clauseComma, fullStop, languageData, finalStop } from '../../../language.js';
import { proseIn } from '../../../prose.js';
import { VOTE_MESSAGES } from '../../../ui/messages/index.js';
import { CHOICES, choiceWord } from '../../../ui/votes.js';
import { itemOf } from '../../../initiatives.js';
import { MESSAGES } from '../../vote/messages/index.js';
import { type OpeningDates, openSince, wasOpen } from '../../vote/opened.js';
import { explainOutcome, headlineOf } from '../../vote/outcome.js';
import { type Writer, run } from '../writer.js';
import { type BlockOf, note, paragraph, texts } from './elements.js';

/** Writes how the members voted, and which of them had endorsed each initiative that was open by then. */
const rollCall = (draft: NoteDraftFragment, open: readonly OpeningDates[], writer: Writer): Element => {
  const { context, t } = writer;
  const cast = CHOICES.filter((choice) => draft.votes.some((vote) => vote.choice === choice));
  const namesOf = (votes: NoteDraftFragment['votes'], nameOf = (vote: (typeof votes)[0]) => vote.state.name): string =>
    votes
      .map(nameOf)
      .sort((a, b) => byName(context.language, a, b))
      .join(languageData(context.language).comma);
  return {
    kind: 'table',
    caption: [run(t.rollCall(draft.symbol ?? VOTE_MESSAGES[writer.context.language].noSymbol))],
    columns: texts(t.vote, t.who, ...open.map(({ slug }) => t.endorsing(context.shortName(slug)))),
    rows: cast.map((choice) => {
      const votes = draft.votes.filter((vote) => vote.choice === choice);
      return [
        [run(context.t.pair(choiceWord(choice, context), writer.number(votes.length)))],
        [run(namesOf(votes, ({ state: { name }, veto }) => (veto ? t.vetoing(name) : name)))],
        ...open.map(({ slug }) => [
          run(namesOf(votes.filter((vote) => itemOf(vote.positions, slug).status === 'ENDORSED')) || t.none),
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
  const { context, t } = writer;
  const words = VOTE_MESSAGES[context.language];
  return [
    ...draftResolutions.flatMap((draft): readonly Element[] => [
      {
        kind: 'heading',
        level: 2,
        line: [
          writer.link(draft.symbol ?? words.noSymbol, draftPath(draft)),
          run(clauseComma(context.language) + context.t.pair(context.day(draft.date), headlineOf(draft, context))),
        ],
      },
      paragraph(
        run(titlesOf(draft).plain, { language: 'en' }),
        run(fullStop(context.language) + explainOutcome(draft, context)),
        ...writer.sources(draft.sources),
      ),
      ...(draft.atrocityMark
        ? [
            paragraph(
              run(context.t.pair(words.marked, words[draft.atrocityMark]) + finalStop(context.language)),
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
              MESSAGES[context.language].notOpen(
                proseIn(context, initiative.name),
                context.day(draft.date),
                context.day(openSince(initiative) ?? ''),
              ),
            ),
          ),
        ),
    ]),
    note(run(t.judgement)),
  ];
};
