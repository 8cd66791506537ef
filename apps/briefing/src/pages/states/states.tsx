import { badFilter, oneOf, textOf } from '../../asked.js';
import { StatesPageDocument } from '../../documents.js';
import { catalogue, graphqlLanguage, numberText } from '../../language.js';
import { DidYouMean, nameSentence } from '../../ui/did-you-mean.js';
import { Labelled } from '../../ui/cards.js';
import { Downloads } from '../../ui/downloads.js';
import { Filters } from '../../ui/filters.js';
import { Kept, Select } from '../../ui/form.js';
import { Letters, initialsOf } from './letters.js';
import { Incomplete, Legend, STATUSES, Standing } from '../../ui/parts.js';
import { proseIn } from '../../prose.js';
import { about, initiativeOf } from '../../initiatives.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import type { Asked } from '../../view.js';
import { GROUPS, listedStates, sortIn } from './listed.js';
import { statesExport } from './states.export.js';

const MESSAGES = catalogue(
  {
    title: (day: string) => `Where States stand on ${day}`,
    description:
      'All Members and observers of the United Nations with their positions towards each initiative, with dates and sources.',
    name: 'Name, in any language or period',
    initiative: 'Initiative',
    membership: 'Member of',
    seated: 'On the Security Council',
    yes: 'Yes',
    no: 'No',
    found: (count: string) => `${count} States meet these conditions.`,
    one: 'One State meets these conditions.',
    none: 'No State meets these conditions.',
    clear: 'Show all States',
    sortBy: (column: string) => `Sort by ${column}`,
    onCouncil: 'On the Council',
  },
  {
    fr: {
      title: (day) => `La position des États au ${day}`,
      description:
        'Tous les Membres et observateurs des Nations Unies et leur position sur chaque initiative, avec dates et sources.',
      name: 'Nom, en toute langue ou de toute époque',
      initiative: 'Initiative',
      membership: 'Membre de',
      seated: 'Au Conseil de sécurité',
      yes: 'Oui',
      no: 'Non',
      found: (count) => `${count} États répondent à ces conditions.`,
      one: 'Un État répond à ces conditions.',
      none: 'Aucun État ne répond à ces conditions.',
      clear: 'Afficher tous les États',
      sortBy: (column) => `Trier par ${column}`,
      onCouncil: 'Au Conseil',
    },
    es: {
      title: (day) => `Posición de los Estados al ${day}`,
      description:
        'Todos los Miembros y observadores de las Naciones Unidas y sus posiciones sobre cada iniciativa, con fechas y fuentes.',
      name: 'Nombre, en cualquier idioma o época',
      initiative: 'Iniciativa',
      membership: 'Miembro de',
      seated: 'En el Consejo de Seguridad',
      yes: 'Sí',
      no: 'No',
      found: (count) => `${count} Estados cumplen estas condiciones.`,
      one: 'Un Estado cumple estas condiciones.',
      none: 'Ningún Estado cumple estas condiciones.',
      clear: 'Mostrar todos los Estados',
      sortBy: (column) => `Ordenar por ${column}`,
      onCouncil: 'En el Consejo',
    },
  },
);

const conditions = (asked: Asked) => {
  const status = oneOf(asked, 'status', STATUSES);
  const group = oneOf(asked, 'group', GROUPS);
  const seated = oneOf(asked, 'council', ['yes', 'no']);
  const initiative = textOf(asked, 'initiative') ?? (status && initiativeOf(asked));
  const name = textOf(asked, 'name');
  const member = oneOf(asked, 'member', asked.shown.groups);
  if (name && name.length > 100)
    throw badFilter('“name” is longer than 100 characters; write a part of a name.', 'name');
  return {
    ...(name && { name }),
    ...(group && { regionalGroup: [group] }),
    ...(initiative && { initiative }),
    ...(status && { status: [status] }),
    ...(seated && { onCouncil: seated === 'yes' }),
    ...(member && { group: member }),
  };
};

export const statesPage = definePage({
  path: '/states',
  label: word('states'),
  inMenu: true,
  searchTerms: {
    en: 'States | list of States endorsers supporters signatories',
    fr: 'États | liste des États signataires soutiens',
    es: 'Estados | lista de Estados adherentes firmantes',
  },
  document: StatesPageDocument,
  variables: (asked) => {
    const text = textOf(asked, 'name') ?? '';
    const language = graphqlLanguage(asked.language);
    return { where: conditions(asked), on: asked.on, text, isNamed: text !== '', language };
  },
  exports: [statesExport],
  render: (data, view) => {
    const { states, initiatives, find } = data;
    const t = MESSAGES[view.language];
    const { asked } = view;
    const sort = sortIn(asked);
    const count = states.totalCount;
    const listed = listedStates(data, view);
    const initials = initialsOf(sort === 'name' ? listed : []);
    const title = t.title(view.day(asked.on));
    const said = find && find.name.kind !== 'KNOWN' ? nameSentence(find, view) : null;
    const head = (key: string, label: string) => (
      <th scope="col" aria-sort={sort === key ? 'ascending' : undefined}>
        <a href={view.here({ sort: key })} title={t.sortBy(label)}>
          {label}
        </a>
      </th>
    );
    return {
      title,
      description: t.description,
      body: (
        <>
          <h1>{title}</h1>
          <Incomplete of={initiatives} view={view} />
          <Filters view={view}>
            <form method="get" action={view.to('/states', { revision: null })} data-live>
              <Kept names={['sort', 'revision']} view={view} />
              <label>
                {t.name}
                <input type="search" name="name" value={textOf(asked, 'name') ?? ''} maxlength={100} />
              </label>
              <Select
                name="group"
                label={view.t.regionalGroup}
                options={GROUPS.map((group) => [group, view.t[group]])}
                view={view}
              />
              <Select
                name="initiative"
                label={t.initiative}
                options={view.initiatives.map(({ slug, name }) => [slug, name])}
                view={view}
              />
              <Select
                name="status"
                label={view.t.status}
                options={STATUSES.map((status) => [status, view.t[status]])}
                view={view}
              />
              <Select
                name="council"
                label={t.seated}
                options={[
                  ['yes', t.yes],
                  ['no', t.no],
                ]}
                view={view}
              />
              <Select
                name="member"
                label={t.membership}
                options={view.shown.groups.map((group) => [group, proseIn(view, group)])}
                view={view}
              />
              <label>
                {view.t.day}
                <input type="date" name="on" value={asked.on} />
              </label>
              <button type="submit">{view.t.show}</button>
            </form>
          </Filters>
          <div id="found">
            <p>
              <strong role="status">
                {count === 0 ? t.none : count === 1 ? t.one : t.found(numberText(view.language, count))}
              </strong>{' '}
              {[...asked.query.keys()].length > 0 && <a href={view.to('/states')}>{t.clear}</a>}
            </p>
            {said && <p>{said}</p>}
            {count === 0 && find && (
              <DidYouMean texts={find.didYouMean} to={(name) => view.here({ name })} view={view} />
            )}
            <Letters ids={initials.values()} view={view} />
            {count > 0 && (
              <div class="scroll" tabindex={0} role="region" aria-label={title}>
                <table class="cards">
                  <thead>
                    <tr>
                      {head('name', view.t.state)}
                      {head('group', view.t.regionalGroup)}
                      {view.initiatives.map(({ slug, shortName }) => head(slug, shortName))}
                      <th scope="col">{t.onCouncil}</th>
                    </tr>
                  </thead>
                  <tbody>
                    <Labelled
                      labels={[
                        view.t.state,
                        view.t.regionalGroup,
                        ...view.initiatives.map(({ shortName }) => shortName),
                        t.onCouncil,
                      ]}
                    >
                      {listed.map((row) => (
                        <tr id={initials.get(row.code)}>
                          <th scope="row">
                            <a href={view.to(`/states/${row.code}`)}>{row.name}</a>
                          </th>
                          <td>{row.regionalGroup ? view.t[row.regionalGroup] : view.t.noGroup}</td>
                          {view.initiatives.map(({ slug }) => (
                            <td>
                              <Standing position={about(row.positions, slug)} initiative={slug} view={view} />
                            </td>
                          ))}
                          <td>{row.onCouncil ? t.yes : ''}</td>
                        </tr>
                      ))}
                    </Labelled>
                  </tbody>
                </table>
              </div>
            )}
            <Downloads list="states" view={view} />
          </div>
          <Legend initiative={initiativeOf(asked)} view={view} />
        </>
      ),
    };
  },
});
