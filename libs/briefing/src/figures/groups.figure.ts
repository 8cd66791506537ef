import { GroupsFigureDocument } from '../operations.generated.js';
import { floorPartText } from '../floor.js';
import { idsOf } from '../named-sources.js';
import { initiativeOf, placesOf } from '../initiatives.js';
import { dayText, inBrackets, listText } from '../language.js';
import { MESSAGES } from '../messages/index.js';
import { proseIn } from '../prose.js';
import { oneOf } from '../request-parameters.js';
import { defineFigure } from './define-figure.js';
import { FIGURE_MESSAGES } from './messages/index.js';
import { count, requireInitiative, STATUSES, text, WORDS } from './table.js';

/** The filter by seat: members of the Council, States outside it, or all. */
const SEATED = { yes: true, no: false, all: null } as const;
const GROUPS_TITLES = { yes: 'groupsInsideTitle', no: 'groupsOutsideTitle', all: 'groupsTitle' } as const;

export const groupsFigure = defineFigure({
  name: 'groups',
  document: GroupsFigureDocument,
  parameters: ['initiative', 'observers', 'council'],
  variables: (request) => ({
    initiative: initiativeOf(request),
    on: request.on,
    observers: request.query.get('observers') === 'yes',
    onCouncil: SEATED[oneOf(request, 'council', ['yes', 'no']) ?? 'all'],
  }),
  chart: () => 'groups',
  table: (data, request) => {
    const { language, on, query } = request;
    const [t, words] = [FIGURE_MESSAGES[language], MESSAGES[language]];
    const title = t[GROUPS_TITLES[oneOf(request, 'council', ['yes', 'no']) ?? 'all']];
    const { name, tallyByGroup, positionSources } = requireInitiative(data.initiative, request);
    const nameOf = (group: (typeof tallyByGroup)[0]['regionalGroup']) =>
      group === null ? words.noGroup : words[group];
    const observers = query.get('observers') === 'yes' ? words.observersIn : words.observersOut;
    const parts = tallyByGroup.map(({ regionalGroup, tally }) =>
      floorPartText(language, nameOf(regionalGroup), tally.bounds, tally.total),
    );
    return {
      title: `${title(proseIn(request, name), dayText(language, on))}${inBrackets(language, observers)}`,
      summary: t.groupsSummary(listText(language, parts)),
      note: words.noWord,
      columns: [text('group', words.regionalGroup), ...STATUSES.map((key) => count(key, words[WORDS[key]]))],
      rows: tallyByGroup.map(({ regionalGroup, tally }) => [
        nameOf(regionalGroup),
        ...STATUSES.map((key) => tally[key]),
      ]),
      places: placesOf(request),
      sources: idsOf(positionSources),
    };
  },
});
