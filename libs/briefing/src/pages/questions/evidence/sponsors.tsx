import type { EvidenceFragment } from '../../../operations.generated.js';
import { initiativeOf } from '../../../initiatives.js';
import { byName, listText, numberText } from '../../../language.js';
import type { PageContext } from '../../../page-context.js';
import { CardTable } from '../../../ui/cards.js';
import { Prose, SourceLinks, Standing } from '../../../ui/parts.js';
import { MESSAGES } from '../messages/index.js';
import { Card, type Initiative, type Piece, chosenOf, nameIn, pagesOf } from './piece.js';

/** Returns the resolutions of the General Assembly for which it is recorded how States acted on them. */
const resolutionsOf = ({ initiatives }: EvidenceFragment): readonly Initiative[] =>
  initiatives.filter(({ assemblyRecords }) => assemblyRecords.length > 0);

const ROLES = ['sponsor', 'co-sponsor', 'not a co-sponsor', 'dissociated from the outcome'] as const;
const isRole = (role: string): role is (typeof ROLES)[number] => (ROLES as readonly string[]).includes(role);

/** Returns the day on which the first of these resolutions was adopted, if the chosen day is earlier; else `null`. */
const adoptedLater = (data: EvidenceFragment, { request }: PageContext): string | null => {
  const adopted = resolutionsOf(data).flatMap(({ adoptedOn }) => adoptedOn ?? []);
  const [first] = [...adopted].sort();
  return first !== undefined && request.on < first ? first : null;
};

const sponsorsOf = (data: EvidenceFragment) => {
  const records = resolutionsOf(data).flatMap(({ assemblyRecords }) => assemblyRecords);
  return { records, sponsors: records.filter(({ role }) => role === 'sponsor' || role === 'co-sponsor') };
};

const sponsorsTitle = (data: EvidenceFragment, context: PageContext): string =>
  MESSAGES[context.language].cosponsorsTitle(listText(context.language, resolutionsOf(data).map(nameIn(context))));

const Sponsors = ({ data, context }: { data: EvidenceFragment; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const { records } = sponsorsOf(data);
  return (
    <>
      <p class="incomplete">{t.cosponsorsPartial}</p>
      <details class="numbers">
        <summary>{t.eachOf}</summary>
        <CardTable
          label={sponsorsTitle(data, context)}
          head={[context.t.state, t.role, listText(context.language, chosenOf(data, context).map(nameIn(context)))]}
        >
          {[...records]
            .sort((a, b) => byName(context.language, a.state.name, b.state.name))
            .map(({ state, role, sources }) => (
              <tr>
                <th scope="row">
                  <a href={context.to(`/states/${state.code}`)}>{state.name}</a>
                </th>
                <td>
                  {isRole(role) ? t[role] : <Prose text={role} context={context} />}{' '}
                  <SourceLinks sources={sources} brief context={context} />
                </td>
                <td>
                  <Standing position={state.position} initiative={initiativeOf(context.request)} context={context} />
                </td>
              </tr>
            ))}
        </CardTable>
      </details>
    </>
  );
};

const says: Piece['says'] = (data, context) => {
  const t = MESSAGES[context.language];
  const { sponsors } = sponsorsOf(data);
  const endorsing = sponsors.filter(({ state }) => state.position.status === 'ENDORSED');
  const later = adoptedLater(data, context);
  return {
    title: sponsorsTitle(data, context),
    finding: later
      ? t.cosponsorsLater(context.day(context.request.on), context.day(later))
      : t.cosponsorsFinding(
          numberText(context.language, sponsors.length),
          numberText(context.language, endorsing.length),
          chosenOf(data, context).map(nameIn(context)).join(''),
          context.day(context.request.on),
        ),
  };
};

export const cosponsorsPiece: Piece = {
  says,
  show: (data, context) => (
    <Card {...says(data, context)}>{!adoptedLater(data, context) && <Sponsors data={data} context={context} />}</Card>
  ),
  behind: (data, context) => pagesOf(resolutionsOf(data), context),
  query: (request) =>
    `{ initiatives(endorsable: false) { document assemblyRecords { role note state { name position(initiative: "${initiativeOf(request)}", on: "${request.on}") { status } } sources { id title } } } }`,
};
