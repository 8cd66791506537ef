import { StatesPageDocument } from '../../documents.js';
import { graphqlLanguage } from '../../language.js';
import type { PageRequest } from '../../page-context.js';
import { badFilter, oneOf, textOf } from '../../request-parameters.js';
import { DidYouMean, nameSentence } from '../../ui/did-you-mean.js';
import { Labelled, Scroll } from '../../ui/cards.js';
import { Downloads } from '../../ui/downloads.js';
import { Filters, Found } from '../../ui/filters.js';
import { Kept, Select } from '../../ui/form.js';
import { Once } from '../../ui/once.js';
import { Letters, initialsOf } from './letters.js';
import { Coverages, Incomplete, Legend, STATUSES, Standing } from '../../ui/parts.js';
import { proseIn } from '../../prose.js';
import { about, initiativeOf } from '../../initiatives.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import { MESSAGES as COUNCIL } from '../council/messages/index.js';
import { GROUPS, listedStates, sortIn } from './listed.js';
import { statesExport } from './states.export.js';
import { MESSAGES, SEARCH_TERMS } from './messages/index.js';

const conditions = (request: PageRequest) => {
  const status = oneOf(request, 'status', STATUSES);
  const group = oneOf(request, 'group', GROUPS);
  const seated = oneOf(request, 'council', ['yes', 'no']);
  const initiative = textOf(request, 'initiative') ?? (status && initiativeOf(request));
  const name = textOf(request, 'name');
  const member = oneOf(request, 'member', request.revision.groups);
  if (name && name.length > 100) throw badFilter('PART_TOO_LONG', { name: 'name', of: 'NAME', most: 100 }, 'name');
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
  searchTerms: (language) => SEARCH_TERMS[language].states,
  document: StatesPageDocument,
  variables: (request) => {
    const text = textOf(request, 'name') ?? '';
    const language = graphqlLanguage(request.language);
    return { where: conditions(request), on: request.on, text, isNamed: text !== '', language };
  },
  exports: [statesExport],
  render: (data, context) => {
    const { states, initiatives, find } = data;
    const t = MESSAGES[context.language];
    const { request } = context;
    const known = context.revision.councilKnown;
    const sort = sortIn(request);
    const count = states.totalCount;
    const listed = listedStates(data, context);
    const initials = initialsOf(sort === 'name' ? listed : []);
    const title = t.title(context.day(request.on));
    const said = find && find.name.kind !== 'KNOWN' ? nameSentence(find, context) : null;
    const head = (key: string, label: string) => (
      <th scope="col" aria-sort={sort === key ? 'ascending' : undefined}>
        <a href={context.here({ sort: key })} title={t.sortBy(label)}>
          {label}
        </a>
      </th>
    );
    return {
      title,
      description: t.description,
      // Its letters, where the list is long.
      ownContents: initials.size > 0,
      body: (
        <>
          <h1>{title}</h1>
          <div class="lead answer">
            <Coverages of={initiatives} context={context} />
          </div>
          <Filters context={context}>
            <form method="get" action={context.to('/states', { revision: null })} data-live>
              <Kept names={['sort', 'revision']} context={context} />
              <label>
                {t.name}
                <input type="search" name="name" value={textOf(request, 'name') ?? ''} maxlength={100} />
              </label>
              <Select
                name="group"
                label={context.t.regionalGroup}
                options={GROUPS.map((group) => [group, context.t[group]])}
                context={context}
              />
              <Select
                name="initiative"
                label={t.initiative}
                options={context.initiatives.map(({ slug, name }) => [slug, name])}
                context={context}
              />
              <Select
                name="status"
                label={context.t.status}
                options={STATUSES.map((status) => [status, context.t[status]])}
                context={context}
              />
              <Select
                name="council"
                label={t.seated}
                options={[
                  ['yes', t.yes],
                  ['no', t.no],
                ]}
                context={context}
              />
              <Select
                name="member"
                label={t.membership}
                options={context.revision.groups.map((group) => [group, proseIn(context, group)])}
                context={context}
              />
              <label>
                {context.t.day}
                <input type="date" name="on" value={request.on} />
              </label>
              <button type="submit">{context.t.show}</button>
            </form>
          </Filters>
          <div id="found">
            <Found count={count} words={t} context={context}>
              {[...request.query.keys()].length > 0 && <a href={context.to('/states')}>{t.clear}</a>}
            </Found>
            {said && <p>{said}</p>}
            {count === 0 && find && (
              <DidYouMean texts={find.didYouMean} to={(name) => context.here({ name })} context={context} />
            )}
            <Letters ids={initials.values()} context={context} />
            {count > 0 && (
              <Scroll label={title}>
                <table class="cards">
                  <thead>
                    <tr>
                      {head('name', context.t.state)}
                      {head('group', context.t.regionalGroup)}
                      {context.initiatives.map(({ slug, shortName }) => head(slug, shortName))}
                      <th scope="col">{t.onCouncil}</th>
                    </tr>
                  </thead>
                  <tbody>
                    <Labelled
                      labels={[
                        context.t.state,
                        context.t.regionalGroup,
                        ...context.initiatives.map(({ shortName }) => shortName),
                        t.onCouncil,
                      ]}
                    >
                      {listed.map((row) => (
                        <Once per={`/states ${row.code} ${initials.get(row.code) ?? ''}`} context={context}>
                          {(own) => (
                            <tr id={initials.get(row.code)}>
                              <th scope="row">
                                <a href={own.to(`/states/${row.code}`)}>{row.name}</a>
                              </th>
                              <td>{row.regionalGroup ? own.t[row.regionalGroup] : own.t.noGroup}</td>
                              {own.initiatives.map(({ slug }) => (
                                <td>
                                  <Standing position={about(row.positions, slug)} initiative={slug} context={own} />
                                </td>
                              ))}
                              <td>{row.onCouncil ? t.yes : ''}</td>
                            </tr>
                          )}
                        </Once>
                      ))}
                    </Labelled>
                  </tbody>
                </table>
              </Scroll>
            )}
            <Downloads list="states" label={context.initiatives.length > 1 ? t.rows : ''} context={context} />
          </div>
          {(request.on < known.from || request.on > known.to) && (
            <p class="note">
              {context.t.pair(
                t.seated,
                COUNCIL[context.language].known(context.day(known.from), context.day(known.to)),
              )}
            </p>
          )}
          <Legend initiative={initiativeOf(request)} context={context} />
          <Incomplete context={context} />
        </>
      ),
    };
  },
});
