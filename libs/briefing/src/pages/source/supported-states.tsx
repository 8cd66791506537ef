import type { SourcePageQuery } from '../../operations.generated.js';
import { byName, inBrackets } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { Prose } from '../../ui/parts.js';
import { MESSAGES } from './messages/index.js';

export type Source = NonNullable<SourcePageQuery['source']>;
type NamedState = Source['states'][0];

/** Props of a list of the facts of one kind that rest on a source. */
export interface SupportedProps {
  readonly source: Source;
  readonly context: PageContext;
}

export const StateLink = ({ state, context }: { state: NamedState; context: PageContext }) => (
  <a href={context.to(`/states/${state.code}`)}>{state.name}</a>
);

export const States = ({ source, context }: SupportedProps) => (
  <p class="run">
    {source.states.map((state) => (
      <StateLink state={state} context={context} />
    ))}
  </p>
);

export const CouncilTerms = ({ source, context }: SupportedProps) => {
  const t = MESSAGES[context.language];
  const byState = new Map<string, Source['councilTerms'][0][]>();
  for (const term of source.councilTerms) byState.set(term.state.code, [...(byState.get(term.state.code) ?? []), term]);
  const states = [...byState.values()].sort(([a], [b]) =>
    byName(context.language, a?.state.name ?? '', b?.state.name ?? ''),
  );
  return (
    <ul class="columns">
      {states.map((terms) => (
        <li>
          {terms[0] && <StateLink state={terms[0].state} context={context} />}{' '}
          <span class="quiet run">
            {terms.map(({ startsOn, endsOn }) => (
              <a href={context.to('/council', { on: startsOn })}>
                {endsOn ? t.years(startsOn.slice(0, 4), endsOn.slice(0, 4)) : t.toNow(startsOn.slice(0, 4))}
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** A statement that a source makes of several States alike. */
interface Statement {
  /** The group or the resolution that the statement is about. */
  readonly of: string;
  readonly text: string;
  readonly asOf: string | null;
}

/** Lists the States under each statement made of them, in the order of `items`. */
const ByStatement = <Item extends { readonly state: NamedState }>({
  items,
  statementOf,
  context,
}: {
  items: readonly Item[];
  statementOf: (item: Item) => Statement;
  context: PageContext;
}) => {
  const groups = new Map<string, Statement & { readonly states: NamedState[] }>();
  for (const item of items) {
    const statement = statementOf(item);
    const key = JSON.stringify(statement);
    const group = groups.get(key) ?? { ...statement, states: [] };
    group.states.push(item.state);
    groups.set(key, group);
  }
  return (
    <dl>
      {[...groups.values()].map(({ of, text, asOf, states }) => (
        <div>
          <dt>
            <Prose text={of} context={context} />
            {context.t.pair('', '')}
            <Prose text={text} context={context} />
            {asOf && inBrackets(context.language, context.day(asOf))}
          </dt>
          <dd class="run">
            {states.map((state) => (
              <StateLink state={state} context={context} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
};

export const GroupMemberships = ({ source, context }: SupportedProps) => (
  <ByStatement
    items={source.groupMemberships}
    statementOf={({ group, status, asOf }) => ({ of: group, text: status, asOf })}
    context={context}
  />
);

export const AssemblyRecords = ({ source, context }: SupportedProps) => (
  <ByStatement
    items={source.assemblyRecords}
    statementOf={({ resolution, role }) => ({ of: resolution, text: role, asOf: null })}
    context={context}
  />
);
