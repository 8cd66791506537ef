import type { ActPageQuery } from '../../operations.generated.js';
import { defineExport } from '../../downloads/define-export.js';
import { itemOf, sourcesOfPosition } from '../../initiatives.js';
import { byName } from '../../language.js';
import { idsOf } from '../../named-sources.js';
import { leadText } from '../initiative/facts.js';
import { oneOf } from '../../request-parameters.js';
import { MESSAGES } from './messages/index.js';
import { approachableStates } from './to-ask.js';

/**
 * Each State that may be asked, with what is known of its position and who leads the initiative: for one initiative if
 * the address names it, otherwise for all.
 */
export const toAskExport = defineExport({
  name: 'to-ask',
  label: (language) => MESSAGES[language].others,
  title: (_: ActPageQuery, context) => MESSAGES[context.language].others,
  rows: (data: ActPageQuery, context) => {
    const { language, request } = context;
    const slugs = data.initiatives.map(({ slug }) => slug);
    const slug = oneOf(request, 'initiative', slugs);
    const seated = new Set(data.council?.members.map(({ state }) => state.code));
    return data.initiatives
      .filter((initiative) => slug === undefined || initiative.slug === slug)
      .flatMap((initiative) =>
        [...approachableStates(data, initiative, request.on).values()]
          .sort((a, b) => byName(language, a.state.name, b.state.name))
          .map(({ state, approach }) => {
            const position = itemOf(state.positions, initiative.slug);
            return {
              initiative: initiative.slug,
              state,
              approach,
              position,
              seated: data.council ? seated.has(state.code) : null,
              lead: leadText(initiative.ledBy, context),
              page: `${context.origin}${context.to(`/act/${state.code}`, { revision: null })}#${initiative.slug}`,
              sources: approach.act
                ? idsOf(approach.act.sources)
                : sourcesOfPosition(position, initiative.slug, request.on, request.revision),
            };
          }),
      );
  },
  columns: {
    initiative: ({ initiative }) => initiative,
    state: ({ state }) => state.code,
    name: ({ state }) => state.name,
    council_to_come: ({ seated }) => seated,
    status: ({ position }) => position.status,
    known: ({ approach }) => approach.kind,
    said_on: ({ approach }) => approach.act?.date.text ?? null,
    initiative_led_by: ({ lead }) => lead,
    letter: ({ page }) => page,
    sources: ({ sources }) => sources,
  },
});
