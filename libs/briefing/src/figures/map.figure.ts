import { MapFigureDocument } from '../operations.generated.js';
import { idsOf } from '../named-sources.js';
import { initiativeOf, placesOf } from '../initiatives.js';
import { dayText, graphqlLanguage, inBrackets, numberText } from '../language.js';
import { MESSAGES } from '../messages/index.js';
import { proseIn } from '../prose.js';
import { defineFigure } from './define-figure.js';
import { worldMap } from './map.js';
import { FIGURE_MESSAGES } from './messages/index.js';
import { requireInitiative, text } from './table.js';

export const mapFigure = defineFigure({
  name: 'map',
  document: MapFigureDocument,
  parameters: ['initiative'],
  variables: (request) => ({
    initiative: initiativeOf(request),
    on: request.on,
    language: graphqlLanguage(request.language),
  }),
  map: worldMap,
  table: (data, request) => {
    const { language, on } = request;
    const [t, words] = [FIGURE_MESSAGES[language], MESSAGES[language]];
    const { name, positions, positionSources } = requireInitiative(data.initiative, request);
    const having = (status: string) => positions.nodes.filter((position) => position.status === status).length;
    return {
      title: `${t.mapTitle(proseIn(request, name), dayText(language, on))}${inBrackets(language, words.observersIn)}`,
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
      places: placesOf(request),
      sources: idsOf(positionSources),
    };
  },
});
