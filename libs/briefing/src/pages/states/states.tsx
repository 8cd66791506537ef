import { StatesPageDocument, type StatesPageQuery } from '../../operations.generated.js';
import { graphqlLanguage } from '../../language.js';
import type { PageRequest, PageContext } from '../../page-context.js';
import { badFilter, oneOf, textOf } from '../../request-parameters.js';
import { DidYouMean, nameSentence } from '../../ui/did-you-mean.js';
import { Downloads } from '../../ui/downloads.js';
import { Filters, Found } from '../../ui/filters.js';
import { PreservedFields, Select } from '../../ui/form.js';
import { Letters, initialsOf } from './letters.js';
import { Coverages, Incomplete, Legend, STATUSES } from '../../ui/parts.js';
import { proseIn } from '../../prose.js';
import { initiativeOf } from '../../initiatives.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import { MESSAGES as COUNCIL } from '../council/messages/index.js';
import { GROUPS, listedStates, sortIn } from './listed.js';
import { statesExport } from './states.export.js';
import { StatesTable } from './table.js';
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

const FilterForm = ({ context }: { context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <Filters context={context}>
      <form method="get" action={context.to('/states', { revision: null })} data-live>
        <PreservedFields names={['sort', 'revision']} context={context} />
        <label>
          {t.name}
          <input type="search" name="name" value={textOf(context.request, 'name') ?? ''} maxlength={100} />
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
          <input type="date" name="on" value={context.request.on} />
        </label>
        <button type="submit">{context.t.show}</button>
      </form>
    </Filters>
  );
};

/** How many States meet the conditions, and a note on the name that was searched for. */
const Matches = ({ data: { states, find }, context }: { data: StatesPageQuery; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const count = states.totalCount;
  const nameNote = find && find.name.kind !== 'KNOWN' ? nameSentence(find, context) : null;
  return (
    <>
      <Found count={count} words={t} context={context}>
        {[...context.request.query.keys()].length > 0 && <a href={context.to('/states')}>{t.clear}</a>}
      </Found>
      {nameNote && <p>{nameNote}</p>}
      {count === 0 && find && (
        <DidYouMean texts={find.didYouMean} to={(name) => context.here({ name })} context={context} />
      )}
    </>
  );
};

/** On a day on which the Council is not known, says on which days it is. */
const CouncilKnown = ({ context }: { context: PageContext }) => {
  const { on } = context.request;
  const { from, to } = context.revision.councilKnown;
  if (on >= from && on <= to) return null;
  return (
    <p class="note">
      {context.t.pair(
        MESSAGES[context.language].seated,
        COUNCIL[context.language].known(context.day(from), context.day(to)),
      )}
    </p>
  );
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
    const { states, initiatives } = data;
    const t = MESSAGES[context.language];
    const { request } = context;
    const listed = listedStates(data, context);
    const initials = initialsOf(sortIn(request) === 'name' ? listed : []);
    const title = t.title(context.day(request.on));
    return {
      title,
      description: t.description,
      // A long list has its initial letters as table of contents.
      hasContents: initials.size > 0,
      body: (
        <>
          <h1>{title}</h1>
          <div class="lead answer">
            <Coverages of={initiatives} context={context} />
          </div>
          <FilterForm context={context} />
          <div id="found">
            <Matches data={data} context={context} />
            <Letters ids={initials.values()} context={context} />
            {states.totalCount > 0 && <StatesTable rows={listed} initials={initials} label={title} context={context} />}
            <Downloads list="states" label={context.initiatives.length > 1 ? t.rows : ''} context={context} />
          </div>
          <CouncilKnown context={context} />
          <Legend initiative={initiativeOf(request)} context={context} />
          <Incomplete context={context} />
        </>
      ),
    };
  },
});
