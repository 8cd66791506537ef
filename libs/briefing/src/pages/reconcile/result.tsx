import type { ComponentChildren } from 'preact';
import { type NamesInText, matchedFor } from '#domain';
import type { ListedNameFragment, ListedStateFragment, ReconcilePageQuery } from '../../operations.generated.js';
import { byName, inBrackets, languageData, numberText } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { SourceFields } from './form.js';
import type { ListForm } from './list-form.js';
import { MESSAGES } from './messages/index.js';
import { nameReason } from './sentences.js';

type Reconciliation = ReconcilePageQuery['reconcile'];

/** A list and the result of comparing it. */
export interface Compared {
  readonly found: NamesInText;
  readonly reconciliation: Reconciliation;
}

const StateLink = ({ state: { code, name }, context }: { state: ListedStateFragment; context: PageContext }) => (
  <a href={context.to(`/states/${code}`)}>{name}</a>
);

/** A part of the result; rendered only if it has entries. */
const Part = ({
  title,
  hint,
  context,
  children,
}: {
  title: string;
  hint?: string;
  context: PageContext;
  children: readonly ComponentChildren[];
}) =>
  children.length === 0 ? null : (
    <section>
      <h3>{title + inBrackets(context.language, numberText(context.language, children.length))}</h3>
      {hint && <p class="note">{hint}</p>}
      <ul class="columns">
        {children.map((child) => (
          <li>{child}</li>
        ))}
      </ul>
    </section>
  );

const linksTo = (states: readonly ListedStateFragment[], context: PageContext): readonly ComponentChildren[] =>
  [...states]
    .sort((a, b) => byName(context.language, a.name, b.name))
    .map((state) => <StateLink state={state} context={context} />);

const Totals = ({ compared: { found, reconciliation }, context }: { compared: Compared; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const states = numberText(context.language, reconciliation.states.length);
  return (
    <>
      <p role="status">
        <strong>
          {found.names.length === 0 ? t.noNames : t.counted(numberText(context.language, found.names.length), states)}
        </strong>
      </p>
      {found.totals.map((total) => {
        const matched = matchedFor(total, reconciliation);
        const same = total.count === matched;
        return <p>{same ? t.stated(total.text) : t.statedOther(total.text, numberText(context.language, matched))}</p>;
      })}
    </>
  );
};

const Changes = ({
  comparison,
  on,
  context,
}: {
  comparison: Reconciliation['comparison'];
  on: string;
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  if (!comparison) return null;
  const { tallyBefore, tallyAfter, councilSize, councilBefore, councilAfter } = comparison;
  const number = (value: number | null): string => numberText(context.language, value ?? 0);
  return (
    <section>
      <h3>{t.changes}</h3>
      <ul>
        <li>{t.named(context.day(on), number(tallyBefore.endorsed), number(tallyAfter.endorsed))}</li>
        <li>
          {councilSize === null
            ? t.noCouncil
            : t.council(number(councilBefore), number(councilAfter), number(councilSize))}
        </li>
      </ul>
    </section>
  );
};

/** A question to the reader about which State a name means. */
const Answer = ({ name, context }: { name: ListedNameFragment; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <li>
      <label>
        {t.answer(name.text)}
        <select name="as">
          <option value="">{t.unanswered}</option>
          {name.candidates.map((state) => (
            <option value={`${name.text}=${state.code}`}>{state.name}</option>
          ))}
          <option value={`${name.text}=`}>{t.noName}</option>
        </select>
      </label>
      <span class="note">{nameReason(name, context)}</span>
    </li>
  );
};

const Open = ({
  names,
  answers,
  context,
}: {
  names: readonly ListedNameFragment[];
  answers: readonly string[];
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  const distinct = [...new Map(names.map((name) => [name.text, name])).values()];
  return (
    <>
      {answers.map((answer) => (
        <input type="hidden" name="as" value={answer} />
      ))}
      {distinct.length > 0 && (
        <section>
          <h3>{t.open + inBrackets(context.language, numberText(context.language, distinct.length))}</h3>
          <p class="note">{t.openHint}</p>
          <ul class="answers">
            {distinct.map((name) => (
              <Answer name={name} context={context} />
            ))}
          </ul>
          <button type="submit">{t.again}</button>
        </section>
      )}
    </>
  );
};

const Take = ({
  compared: { reconciliation },
  form,
  context,
}: {
  compared: Compared;
  form: ListForm;
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  if (reconciliation.names.length === 0) return null;
  const ready = reconciliation.open.length === 0 && reconciliation.states.length > 0;
  return (
    <section>
      <h3>{t.take}</h3>
      <p>
        <button type="submit" name="take" value="csv">
          {t.takeCsv}
        </button>
      </p>
      <p>{ready ? t.zipHint : t.zipOpen}</p>
      {ready && (
        <>
          <SourceFields source={form.source} context={context} />
          <p>
            <button type="submit" name="take" value="zip">
              {t.takeZip}
            </button>
          </p>
        </>
      )}
    </section>
  );
};

const reasons = (names: readonly ListedNameFragment[], context: PageContext): readonly string[] => [
  ...new Set(names.map((name) => nameReason(name, context))),
];

/** The names that were found in a list, and what recording the list would change. */
export const Result = ({ compared, form, context }: { compared: Compared; form: ListForm; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const { found, reconciliation } = compared;
  const { names, open, repeated, observers, comparison } = reconciliation;
  return (
    <section id="result" class="compared">
      <h2>{t.found}</h2>
      <Totals compared={compared} context={context} />
      {names.length > 0 && <Changes comparison={comparison} on={form.on} context={context} />}
      <Open names={open} answers={form.answers} context={context} />
      <Part title={t.notStates} context={context}>
        {reasons(
          names.filter(({ kind }) => kind === 'NOT_A_STATE_ON_RECORD'),
          context,
        )}
      </Part>
      <Part title={t.added} context={context}>
        {linksTo(comparison?.added ?? [], context)}
      </Part>
      <Part title={t.confirmed} context={context}>
        {linksTo(comparison?.confirmed ?? [], context)}
      </Part>
      {names.length > 0 && (
        <Part title={t.notListed} hint={t.notListedHint} context={context}>
          {linksTo(comparison?.notListed ?? [], context)}
        </Part>
      )}
      <Part title={t.repeated} context={context}>
        {repeated.map(({ state, texts }) => (
          <>
            <StateLink state={state} context={context} />
            {context.t.pair('', texts.join(languageData(context.language).semicolon))}
          </>
        ))}
      </Part>
      <Part title={t.observers} context={context}>
        {linksTo(observers, context)}
      </Part>
      <Part title={t.likely} context={context}>
        {reasons(
          names.filter(({ kind }) => kind === 'KNOWN'),
          context,
        )}
      </Part>
      <Part title={t.passedOver} context={context}>
        {found.passedOver}
      </Part>
      <Take compared={compared} form={form} context={context} />
    </section>
  );
};
