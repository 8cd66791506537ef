import { OverlapFigureDocument, SupporterVotesFigureDocument } from '../operations.generated.js';
import { dayText, inBrackets, listText, numberText } from '../language.js';
import { MESSAGES as WORDS_OF_PAGES } from '../messages/index.js';
import { citedBy, idsOf } from '../named-sources.js';
import type { PageRequest } from '../page-context.js';
import { proseIn } from '../prose.js';
import { endorsableOf, initiativeOf, placesOf } from '../initiatives.js';
import { oneOf } from '../request-parameters.js';
import { defineFigure } from './define-figure.js';
import { STATUSES, WORDS, count, day, requireInitiative, text } from './table.js';
import { EVIDENCE_MESSAGES } from './messages/index.js';

const CHOICES = [
  ['inFavour', 'YES'],
  ['against', 'NO'],
  ['abstaining', 'ABSTAIN'],
  ['notVoting', 'NOT_VOTING'],
  ['unknown', 'VOTE_UNKNOWN'],
] as const;

/**
 * Returns the first day on which supporters’ votes count, that on which the initiative was open; not after the
 * requested day, since a period cannot end before it begins.
 */
const sinceOpen = (request: PageRequest): string => {
  const since = endorsableOf(request)?.since ?? request.on;
  return request.on < since ? request.on : since;
};

/**
 * Votes of States that had endorsed by the day of the vote: on drafts marked as concerning atrocity crimes, or with
 * `drafts=failed` on all drafts that failed.
 */
export const supporterVotesFigure = defineFigure({
  name: 'supporter-votes',
  document: SupporterVotesFigureDocument,
  parameters: ['initiative', 'drafts'],
  variables: (request) => ({
    initiative: initiativeOf(request),
    from: sinceOpen(request),
    to: request.on,
    marked: oneOf(request, 'drafts', ['failed']) ? null : true,
  }),
  chart: () => 'supporter-votes',
  table: (data, request) => {
    const { language, on, query } = request;
    const [t, words] = [EVIDENCE_MESSAGES[language], WORDS_OF_PAGES[language]];
    const { name, supporterVotes, positionSources } = requireInitiative(data.initiative, request);
    const failed = query.get('drafts') === 'failed';
    const sum = (key: 'drafts' | (typeof CHOICES)[number][0]): number =>
      supporterVotes.reduce((total, tally) => total + tally[key], 0);
    const votes = CHOICES.filter(([key]) => key !== 'unknown' || sum(key) > 0).map(([key, word]) =>
      t.cast(word, words[word].toLowerCase(), numberText(language, sum(key))),
    );
    return {
      title: (failed ? t.failedTitle : t.markedTitle)(proseIn(request, name)),
      summary:
        sum('drafts') === 0
          ? t.noDrafts(dayText(language, on))
          : t.votesSummary(listText(language, votes), numberText(language, sum('drafts')), dayText(language, on)),
      note: `${failed ? t.failedNote : t.markedNote} ${t.noRollCall}`,
      columns: [
        text('year', words.year),
        count('drafts', t.drafts),
        ...CHOICES.map(([key, word]) => count(key, words[word])),
      ],
      rows: supporterVotes.map((tally) => [String(tally.year), tally.drafts, ...CHOICES.map(([key]) => tally[key])]),
      places: placesOf(request),
      sources: idsOf([
        ...positionSources,
        ...data.draftResolutions.nodes.flatMap(({ sources, atrocitySources }) => [...sources, ...atrocitySources]),
      ]),
    };
  },
});

/** The positions of members of groups and treaties, by the newest list of each. */
export const overlapFigure = defineFigure({
  name: 'overlap',
  document: OverlapFigureDocument,
  parameters: ['initiative'],
  variables: (request) => ({ initiative: initiativeOf(request), on: request.on }),
  chart: () => 'groups',
  table: (data, request) => {
    const { language, on } = request;
    const [t, words] = [EVIDENCE_MESSAGES[language], WORDS_OF_PAGES[language]];
    const { name, positionSources } = requireInitiative(data.initiative, request);
    const groups = data.groups.map(({ name: groupName, members, tally }) => {
      // The text begins with the day: `2023-09-05 (27 members …)`.
      const listed = members.map(({ asOf }) => asOf.slice(0, 10)).sort();
      return { name: proseIn(request, groupName), listedOn: listed.at(-1) ?? '', tally, members };
    });
    return {
      title: `${t.overlapTitle(proseIn(request, name), dayText(language, on))}${inBrackets(language, words.observersOut)}`,
      summary: t.overlapSummary(
        listText(
          language,
          groups.map(({ name: group, tally: { endorsed, total, unknown } }) =>
            t.overlapPart(
              group,
              numberText(language, endorsed),
              numberText(language, total),
              numberText(language, unknown),
            ),
          ),
        ),
      ),
      note: t.overlapNote(
        listText(
          language,
          groups.map(({ name: group, listedOn }) => dayText(language, listedOn) + inBrackets(language, group)),
        ),
      ),
      columns: [text('group', t.group), day('asOf', t.asOf), ...STATUSES.map((key) => count(key, words[WORDS[key]]))],
      rows: groups.map(({ name: group, listedOn, tally }) => [group, listedOn, ...STATUSES.map((key) => tally[key])]),
      places: placesOf(request),
      sources: citedBy([{ sources: positionSources }, ...groups.flatMap(({ members }) => members)]),
    };
  },
});
