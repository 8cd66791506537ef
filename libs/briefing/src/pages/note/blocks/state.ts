import { clauseComma, fullStop, inBrackets } from '../../../language.js';
import { liesAfter } from '#domain';
import { yearOf } from '../../../on-record.js';
import type { Element, Line } from '#documents';
import { draftPath, titlesOf } from '../../../drafts.js';
import { itemOf } from '../../../initiatives.js';
import { proseIn } from '../../../prose.js';
import { actDay, laterText } from '../../../ui/parts.js';
import { VOTE_MESSAGES } from '../../../ui/messages/index.js';
import { choiceWord } from '../../../ui/votes.js';
import { MESSAGES } from '../../state/messages/index.js';
import { shortDays } from '../standing.js';
import { type Writer, run } from '../writer.js';
import { comingSeat, seatSentence } from './answer.js';
import { type BlockOf, heading, list, note, paragraph, texts } from './elements.js';
import { seatOn } from './seat.js';

/** Writes the compilers’ remark on an act if it exists in the note’s language; the source says the same in any case. */
const remarkOf = (remark: string | null, writer: Writer): Line => {
  const translated = remark === null ? null : proseIn(writer.context, remark);
  return translated === null || (translated === remark && writer.context.language !== 'en')
    ? []
    : [run(inBrackets(writer.context.language, translated))];
};

const NAMED_IN = ['AR', 'ZH', 'EN', 'FR', 'RU', 'ES'] as const;

export const state = ({ state: subject, positions }: BlockOf<'StateBlock'>, writer: Writer): readonly Element[] => {
  const { context, t } = writer;
  const words = MESSAGES[context.language];
  const names = NAMED_IN.flatMap((language) => {
    const displayName = subject.names.find((entry) => entry.language === language && entry.kind === 'DISPLAY');
    const name = displayName ?? subject.names.find((entry) => entry.language === language && entry.kind === 'UN_NAME');
    return name ? [run(name.name, { language: language.toLowerCase() })] : [];
  });
  const seat = seatOn(subject.councilTerms, context.request.on);
  const coming = comingSeat(subject.councilTerms, writer);
  const facts = [
    subject.admittedOn
      ? `${words[subject.membership]} ${words.since(context.day(subject.admittedOn))}`
      : words[subject.membership],
    subject.regionalGroup ? context.t[subject.regionalGroup] : context.t.noGroup,
  ];
  return [
    paragraph(
      run(subject.name, { strong: true }),
      run([inBrackets(context.language, subject.code), ...facts, ''].join(fullStop(context.language)).trimEnd()),
      ...writer.counted(t.pageOf(subject.name), `/states/${subject.code}`, {}, []),
    ),
    ...(names.length > 0
      ? [
          paragraph(
            run(`${context.t.pair(t.names, '')}`),
            ...names.flatMap((name, index) => (index > 0 ? [run(' · '), name] : [name])),
          ),
        ]
      : []),
    ...(seat ? [paragraph(run(seatSentence(seat, writer), { strong: true }), ...writer.sources(seat.sources))] : []),
    ...(coming.length > 0 ? [paragraph(...coming)] : []),
    heading(words.positions(context.day(context.request.on)), 2),
    ...positions.flatMap(({ initiative, status, earliest, latest, acts }): readonly Element[] => [
      paragraph(
        run(context.t.pair(proseIn(context, initiative.name), ''), { strong: true }),
        ...writer.standingWithin(
          { status, earliest, latest, acts },
          { state: subject.code, initiative: initiative.slug },
        ),
      ),
      acts.length === 0
        ? note(run(words.noActs))
        : list(
            acts.map(({ kind, date, note: remark, sources }) => [
              run(
                laterText(
                  liesAfter(date, context.request.on),
                  context.t.pair(actDay(date, context), kind === 'ENDORSED' ? words.endorsedIt : context.t[kind]),
                  context,
                ),
              ),
              ...(kind === 'SPOKE_IN_SUPPORT' ? [run(clauseComma(context.language) + words.noEndorsement)] : []),
              ...remarkOf(remark, writer),
              ...writer.sources(sources),
            ]),
          ),
    ]),
    heading(words.terms, 2),
    subject.councilTerms.length === 0
      ? paragraph(run(words.noTerms(yearOf(context.revision.councilKnown.from))))
      : list(
          subject.councilTerms.map(({ startsOn, endsOn, sources }) => [
            run(
              laterText(
                startsOn > context.request.on,
                endsOn
                  ? words.seated(context.day(startsOn), context.day(endsOn))
                  : words.permanentSince(context.day(startsOn)),
                context,
              ),
            ),
            ...writer.sources(sources),
          ]),
        ),
    ...votesOf(subject, writer),
  ];
};

/** Writes how a State voted while it sat: the number of votes on record, and the votes on drafts that sources mark. */
const votesOf = ({ code, votes, marked }: BlockOf<'StateBlock'>['state'], writer: Writer): readonly Element[] => {
  const { context, t } = writer;
  const words = MESSAGES[context.language];
  if (votes.totalCount === 0) return [];
  return [
    heading(words.votes, 2),
    paragraph(
      writer.link(
        t.votesOnRecord(writer.number(votes.totalCount), writer.number(marked.totalCount)),
        `/states/${code}`,
        {
          to: context.request.on,
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
            columns: texts(
              context.t.day,
              words.draft,
              words.choice,
              words.outcome,
              ...context.initiatives.map(({ shortName }) => words.commitment(shortName)),
            ),
            rows: marked.nodes.map(({ choice, veto, positions, draftResolution: draft }) => [
              [run(shortDays(context).day(draft.date))],
              [
                writer.link(draft.symbol ?? VOTE_MESSAGES[context.language].noSymbol, draftPath(draft)),
                run(' '),
                run(titlesOf(draft).plain, { language: 'en' }),
                ...writer.sources(draft.sources),
              ],
              [run(choiceWord(choice, context) + (veto ? inBrackets(context.language, words.veto) : ''))],
              [run(context.t[draft.outcome])],
              ...context.initiatives.map(({ slug }) => [run(writer.status(itemOf(positions, slug).status))]),
            ]),
          },
        ]),
  ];
};
