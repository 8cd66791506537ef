import { STATUS_RULES, type StatusRule, calendarDate, exampleOf, groupedBy } from '#domain';
import type { AboutPageQuery } from '../../operations.generated.js';
import { initiativeOf } from '../../initiatives.js';
import { clauses } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { proseIn } from '../../prose.js';
import { CardTable } from '../../ui/cards.js';
import { SourceLinks, Status, when } from '../../ui/parts.js';
import { MESSAGES } from './messages/index.js';

type Initiative = AboutPageQuery['initiatives'][0];

/** Finds the first case of a rule among the facts: a State, a day and an initiative; `null` if there is none. */
const caseOf = (rule: StatusRule, initiatives: readonly Initiative[]) => {
  for (const initiative of initiatives) {
    const openedOn = initiative.openedOn === null ? null : calendarDate(initiative.openedOn);
    for (const acts of groupedBy(initiative.acts, ({ state }) => state.code).values()) {
      const dated = acts.map(({ kind, date: { earliest, latest } }) => ({
        kind,
        date: { earliest: earliest === null ? null : calendarDate(earliest), latest: calendarDate(latest) },
      }));
      const [example, state] = [exampleOf(rule, openedOn, dated), acts[0]?.state];
      if (example && state) return { ...example, state, acts, initiative };
    }
  }
  return null;
};

const Example = ({ rule, data, context }: { rule: StatusRule; data: AboutPageQuery; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const found = caseOf(rule, data.initiatives);
  if (!found) return <>{rule === 'WITHDRAWN' ? t.noExample : t.noCase}</>;
  const { state, on, span, acts, initiative } = found;
  return (
    <>
      <a href={context.to(`/states/${state.code}`, { on })}>{t.on(state.name, context.day(on))}</a>
      <span class="quiet">
        {' '}
        {clauses(context.language, [proseIn(context, initiative.name), span.latest && when(span, context)])}
      </span>{' '}
      <SourceLinks sources={acts.flatMap(({ sources }) => sources)} context={context} />
    </>
  );
};

/** The rules by which a State gets a status, each with a case among the facts. */
export const Rules = ({ data, context }: { data: AboutPageQuery; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <>
      <p>{t.rulesText}</p>
      <CardTable label={t.rules} head={[context.t.status, t.rule, t.exampleHead]} class="rules cards">
        {(Object.keys(STATUS_RULES) as StatusRule[]).map((rule) => (
          <tr>
            <th scope="row">
              <Status status={STATUS_RULES[rule]} initiative={initiativeOf(context.request)} context={context} />
            </th>
            <td>{t[`${rule}_RULE`]}</td>
            <td>
              <Example rule={rule} data={data} context={context} />
            </td>
          </tr>
        ))}
      </CardTable>
      <p class="note">{context.t.noWord}</p>
    </>
  );
};
