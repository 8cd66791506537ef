import { CompareInitiativesPageDocument, type CompareInitiativesPageQuery } from '../../operations.generated.js';
import { byName, numberText } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { CardTable } from '../../ui/cards.js';
import { Downloads } from '../../ui/downloads.js';
import { Figure } from '../../ui/figure.js';
import { PreservedFields } from '../../ui/form.js';
import { Standing } from '../../ui/parts.js';
import { definePage } from '../../define.js';
import { initiativesIn } from './chosen.js';
import { comparedInitiativesExport } from './initiatives.export.js';
import { compareInitiativesVariables, comparedInitiativesFigure } from './initiatives.figure.js';
import { INITIATIVES_MESSAGES, MESSAGES } from './messages/index.js';
import { Folded } from './parts.js';

type Pair = CompareInitiativesPageQuery['compareInitiatives']['aOnly'][0];

const InitiativeChoice = ({ name, chosen, context }: { name: 'a' | 'b'; chosen: string; context: PageContext }) => {
  const t = INITIATIVES_MESSAGES[context.language];
  return (
    <label>
      {name === 'a' ? t.first : t.second}
      <select name={name}>
        {context.initiatives.map(({ slug, name: initiativeName }) => (
          <option value={slug} selected={slug === chosen}>
            {initiativeName}
          </option>
        ))}
      </select>
    </label>
  );
};

/** The States with one result of the comparison, those first for which sources settle both positions. */
const Pairs = ({ pairs, heading, context }: { pairs: readonly Pair[]; heading: string; context: PageContext }) => {
  const { a, b } = initiativesIn(context.request);
  if (pairs.length === 0) return <p>{INITIATIVES_MESSAGES[context.language].none}</p>;
  const sorted = [...pairs].sort(
    (one, other) =>
      Number(other.settled) - Number(one.settled) || byName(context.language, one.state.name, other.state.name),
  );
  return (
    <CardTable label={heading} head={[context.t.state, context.shortName(a), context.shortName(b)]}>
      {sorted.map((pair) => (
        <tr>
          <th scope="row">
            <a href={context.to(`/states/${pair.state.code}`)}>{pair.state.name}</a>
          </th>
          <td>
            <Standing position={pair.a} initiative={a} context={context} />
          </td>
          <td>
            <Standing position={pair.b} initiative={b} context={context} />
          </td>
        </tr>
      ))}
    </CardTable>
  );
};

const Comparison = ({ data, context }: { data: CompareInitiativesPageQuery; context: PageContext }) => {
  const t = INITIATIVES_MESSAGES[context.language];
  const { a, b } = initiativesIn(context.request);
  const [first, second] = [context.shortName(a), context.shortName(b)];
  const { aOnly, bOnly, both, neither } = data.compareInitiatives;
  const count = ({ length }: readonly Pair[]): string => numberText(context.language, length);
  const [headA, headB] = [t.only(first, second, count(aOnly)), t.only(second, first, count(bOnly))];
  return (
    <>
      <p class="lead">{t.summary(first, second, count(aOnly), count(bOnly), count(both))}</p>
      <Downloads list="compared-initiatives" context={context} />
      <h2 id="a">{headA}</h2>
      <Pairs pairs={aOnly} heading={headA} context={context} />
      <h2 id="b">{headB}</h2>
      <Pairs pairs={bOnly} heading={headB} context={context} />
      <Figure drawn={context.figure('compared-initiatives')} context={context} />
      <Folded summary={t.both(count(both))}>
        <Pairs pairs={both} heading={t.both(count(both))} context={context} />
      </Folded>
      <p class="note">{t.neither(numberText(context.language, neither))}</p>
    </>
  );
};

export const compareInitiativesPage = definePage({
  path: '/compare/initiatives',
  document: CompareInitiativesPageDocument,
  variables: compareInitiativesVariables,
  figures: [comparedInitiativesFigure],
  exports: [comparedInitiativesExport],
  render: (data, context) => {
    const t = INITIATIVES_MESSAGES[context.language];
    const { a, b } = initiativesIn(context.request);
    const day = context.day(context.request.on);
    const title = a === b ? t.title : t.of(context.shortName(a), context.shortName(b), day);
    return {
      title,
      description: t.description,
      figure: context.figure('compared-initiatives'),
      body: (
        <>
          <h1>{title}</h1>
          <form method="get" action={context.to('/compare/initiatives', { revision: null })} data-live="found">
            <PreservedFields names={['revision']} context={context} />
            <InitiativeChoice name="a" chosen={a} context={context} />
            <InitiativeChoice name="b" chosen={b} context={context} />
            <label>
              {context.t.day}
              <input type="date" name="on" value={context.request.on} />
            </label>
            <button type="submit">{context.t.show}</button>
          </form>
          <div id="found">
            {a === b ? (
              <p role="status">{t.same}</p>
            ) : (
              <>
                <p class="unseen" role="status">
                  {title}
                </p>
                <Comparison data={data} context={context} />
              </>
            )}
          </div>
          <p class="note">
            <a href={context.to(`/initiatives/${a}`)}>{context.shortName(a)}</a> ·{' '}
            <a href={context.to(`/initiatives/${b}`)}>{context.shortName(b)}</a> · {MESSAGES[context.language].choose}
          </p>
        </>
      ),
    };
  },
});
