import { CompareInitiativesPageDocument } from '../../operations.generated.js';
import { defineFigure } from '../../figures/define-figure.js';
import { count, text } from '../../figures/table.js';
import { dayText, graphqlLanguage, numberText } from '../../language.js';
import type { PageRequest } from '../../page-context.js';
import { proseIn } from '../../prose.js';
import { initiativesIn, sourcesOfPair } from './chosen.js';
import { INITIATIVES_MESSAGES } from './messages/index.js';

export const compareInitiativesVariables = (request: PageRequest) => ({
  ...initiativesIn(request),
  on: request.on,
  language: graphqlLanguage(request.language),
});

const shortName = (request: PageRequest, slug: string): string =>
  proseIn(request, request.revision.initiatives.find((initiative) => initiative.slug === slug)?.shortName ?? slug);

/** The numbers of States that are named for one of two initiatives, for the other, and for both. */
export const comparedInitiativesFigure = defineFigure({
  name: 'compared-initiatives',
  parameters: ['a', 'b'],
  document: CompareInitiativesPageDocument,
  variables: compareInitiativesVariables,
  chart: () => 'compared',
  table: ({ compareInitiatives: { aOnly, bOnly, both } }, request) => {
    const { language, on } = request;
    const t = INITIATIVES_MESSAGES[language];
    const chosen = initiativesIn(request);
    const [a, b] = [shortName(request, chosen.a), shortName(request, chosen.b)];
    const [onlyA, onlyB, inBoth] = [aOnly, bOnly, both].map(({ length }) => numberText(language, length));
    const settled = (pairs: typeof aOnly): number => pairs.filter((pair) => pair.settled).length;
    return {
      title: t.of(a, b, dayText(language, on)),
      summary: t.summary(a, b, onlyA ?? '', onlyB ?? '', inBoth ?? ''),
      note: t.floor,
      columns: [text('who', t.who), count('settled', t.settled), count('open', t.open)],
      rows: [
        [t.notBoth(a, b), settled(aOnly), aOnly.length - settled(aOnly)],
        [t.notBoth(b, a), settled(bOnly), bOnly.length - settled(bOnly)],
        [t.bothPart, both.length, 0],
      ],
      sources: [...new Set([...aOnly, ...bOnly, ...both].flatMap((pair) => sourcesOfPair(pair, request)))],
    };
  },
});
