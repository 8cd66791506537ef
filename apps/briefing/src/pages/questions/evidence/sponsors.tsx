import type { EvidenceFragment } from '../../../documents.js';
import { initiativeOf } from '../../../initiatives.js';
import { byName, listText, numberText } from '../../../language.js';
import { Labelled } from '../../../ui/cards.js';
import { Prose, SourceLinks, Standing } from '../../../ui/parts.js';
import type { View } from '../../../view.js';
import { MESSAGES } from '../messages.js';
import { Card, type Initiative, type Piece, chosenOf, nameIn, pagesOf } from './piece.js';

/** The resolutions of the General Assembly of which it is recorded what States did on them. */
const resolutionsOf = ({ initiatives }: EvidenceFragment): readonly Initiative[] =>
  initiatives.filter(({ assemblyRecords }) => assemblyRecords.length > 0);

const ROLES = ['sponsor', 'co-sponsor', 'not a co-sponsor', 'dissociated from the outcome'] as const;
const isRole = (role: string): role is (typeof ROLES)[number] => (ROLES as readonly string[]).includes(role);

/** The day on which the first of them was adopted, where the chosen day lies before it. */
const adoptedLater = (data: EvidenceFragment, { asked }: View): string | null => {
  const adopted = resolutionsOf(data).flatMap(({ adoptedOn }) => adoptedOn ?? []);
  const [first] = [...adopted].sort();
  return first !== undefined && asked.on < first ? first : null;
};

const sponsorsOf = (data: EvidenceFragment) => {
  const records = resolutionsOf(data).flatMap(({ assemblyRecords }) => assemblyRecords);
  return { records, sponsors: records.filter(({ role }) => role === 'sponsor' || role === 'co-sponsor') };
};

const sponsorsTitle = (data: EvidenceFragment, view: View): string =>
  MESSAGES[view.language].cosponsorsTitle(listText(view.language, resolutionsOf(data).map(nameIn(view))));

const Sponsors = ({ data, view }: { data: EvidenceFragment; view: View }) => {
  const t = MESSAGES[view.language];
  const { records } = sponsorsOf(data);
  return (
    <>
      <p class="incomplete">{t.cosponsorsPartial}</p>
      <details class="numbers">
        <summary>{t.eachOf}</summary>
        <div class="scroll" tabindex={0} role="region" aria-label={sponsorsTitle(data, view)}>
          <table class="cards">
            <thead>
              <tr>
                <th scope="col">{view.t.state}</th>
                <th scope="col">{t.role}</th>
                <th scope="col">{chosenOf(data, view).map(nameIn(view))}</th>
              </tr>
            </thead>
            <tbody>
              <Labelled labels={[view.t.state, t.role, chosenOf(data, view).map(nameIn(view)).join(', ')]}>
                {[...records]
                  .sort((a, b) => byName(view.language, a.state.name, b.state.name))
                  .map(({ state, role, sources }) => (
                    <tr>
                      <th scope="row">
                        <a href={view.to(`/states/${state.code}`)}>{state.name}</a>
                      </th>
                      <td>
                        {isRole(role) ? t[role] : <Prose text={role} view={view} />}{' '}
                        <SourceLinks sources={sources} brief view={view} />
                      </td>
                      <td>
                        <Standing position={state.position} initiative={initiativeOf(view.asked)} view={view} />
                      </td>
                    </tr>
                  ))}
              </Labelled>
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
};

const says: Piece['says'] = (data, view) => {
  const t = MESSAGES[view.language];
  const { sponsors } = sponsorsOf(data);
  const endorsing = sponsors.filter(({ state }) => state.position.status === 'ENDORSED');
  const later = adoptedLater(data, view);
  return {
    title: sponsorsTitle(data, view),
    finding: later
      ? t.cosponsorsLater(view.day(view.asked.on), view.day(later))
      : t.cosponsorsFinding(
          numberText(view.language, sponsors.length),
          numberText(view.language, endorsing.length),
          chosenOf(data, view).map(nameIn(view)).join(''),
          view.day(view.asked.on),
        ),
  };
};

export const cosponsorsPiece: Piece = {
  says,
  show: (data, view) => (
    <Card {...says(data, view)}>{!adoptedLater(data, view) && <Sponsors data={data} view={view} />}</Card>
  ),
  behind: (data, view) => pagesOf(resolutionsOf(data), view),
  query: (asked) =>
    `{ initiatives(endorsable: false) { document assemblyRecords { role note state { name position(initiative: "${initiativeOf(asked)}", on: "${asked.on}") { status } } sources { id title } } } }`,
};
