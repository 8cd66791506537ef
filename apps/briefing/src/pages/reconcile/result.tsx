import type { ComponentChildren } from 'preact';
import { type NamesInText, matchedFor } from '#domain';
import type { ListedNameFragment, ListedStateFragment, ReconcilePageQuery } from '../../documents.js';
import { byName, numberText } from '../../language.js';
import type { View } from '../../view.js';
import { SourceFields } from './form.js';
import type { ListForm } from './list-form.js';
import { MESSAGES } from './messages.js';
import { reasonText } from './sentences.js';

type Reconciliation = ReconcilePageQuery['reconcile'];

/** A list that was compared. */
export interface Compared {
  readonly found: NamesInText;
  readonly reconciliation: Reconciliation;
}

const StateLink = ({ state: { code, name }, view }: { state: ListedStateFragment; view: View }) => (
  <a href={view.to(`/states/${code}`)}>{name}</a>
);

/** A part of the result, left out where there is nothing in it. */
const Part = ({ title, hint, children }: { title: string; hint?: string; children: readonly ComponentChildren[] }) =>
  children.length === 0 ? null : (
    <section>
      <h3>
        {title} ({children.length})
      </h3>
      {hint && <p class="note">{hint}</p>}
      <ul class="columns">
        {children.map((child) => (
          <li>{child}</li>
        ))}
      </ul>
    </section>
  );

const linksTo = (states: readonly ListedStateFragment[], view: View): readonly ComponentChildren[] =>
  [...states]
    .sort((a, b) => byName(view.language, a.name, b.name))
    .map((state) => <StateLink state={state} view={view} />);

const Totals = ({ compared: { found, reconciliation }, view }: { compared: Compared; view: View }) => {
  const t = MESSAGES[view.language];
  const states = numberText(view.language, reconciliation.states.length);
  return (
    <>
      <p role="status">
        <strong>
          {found.names.length === 0 ? t.noNames : t.counted(numberText(view.language, found.names.length), states)}
        </strong>
      </p>
      {found.totals.map((total) => {
        const matched = matchedFor(total, reconciliation);
        const same = total.count === matched;
        return <p>{same ? t.stated(total.text) : t.statedOther(total.text, numberText(view.language, matched))}</p>;
      })}
    </>
  );
};

const Changes = ({ comparison, on, view }: { comparison: Reconciliation['comparison']; on: string; view: View }) => {
  const t = MESSAGES[view.language];
  if (!comparison) return null;
  const { tallyBefore, tallyAfter, councilSize, councilBefore, councilAfter } = comparison;
  const number = (value: number | null): string => numberText(view.language, value ?? 0);
  return (
    <section>
      <h3>{t.changes}</h3>
      <ul>
        <li>{t.named(view.day(on), number(tallyBefore.endorsed), number(tallyAfter.endorsed))}</li>
        <li>
          {councilSize === null
            ? t.noCouncil
            : t.council(number(councilBefore), number(councilAfter), number(councilSize))}
        </li>
      </ul>
    </section>
  );
};

/** A name that its reader has to answer for. */
const Answer = ({ name, view }: { name: ListedNameFragment; view: View }) => {
  const t = MESSAGES[view.language];
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
      <span class="note">
        “{name.text}”: {reasonText(name, view)}
      </span>
    </li>
  );
};

const Open = ({
  names,
  answers,
  view,
}: {
  names: readonly ListedNameFragment[];
  answers: readonly string[];
  view: View;
}) => {
  const t = MESSAGES[view.language];
  const once = [...new Map(names.map((name) => [name.text, name])).values()];
  return (
    <>
      {answers.map((answer) => (
        <input type="hidden" name="as" value={answer} />
      ))}
      {once.length > 0 && (
        <section>
          <h3>
            {t.open} ({once.length})
          </h3>
          <p class="note">{t.openHint}</p>
          <ul class="answers">
            {once.map((name) => (
              <Answer name={name} view={view} />
            ))}
          </ul>
          <button type="submit">{t.again}</button>
        </section>
      )}
    </>
  );
};

const Take = ({ compared: { reconciliation }, form, view }: { compared: Compared; form: ListForm; view: View }) => {
  const t = MESSAGES[view.language];
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
          <SourceFields source={form.source} view={view} />
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

const reasons = (names: readonly ListedNameFragment[], view: View): readonly string[] => [
  ...new Set(names.map((name) => `“${name.text}”: ${reasonText(name, view)}`)),
];

/** What was found in a list, and what it would change. */
export const Result = ({ compared, form, view }: { compared: Compared; form: ListForm; view: View }) => {
  const t = MESSAGES[view.language];
  const { found, reconciliation } = compared;
  const { names, open, repeated, observers, comparison } = reconciliation;
  return (
    <section id="result" class="compared">
      <h2>{t.found}</h2>
      <Totals compared={compared} view={view} />
      {names.length > 0 && <Changes comparison={comparison} on={form.on} view={view} />}
      <Open names={open} answers={form.answers} view={view} />
      <Part title={t.notStates}>
        {reasons(
          names.filter(({ kind }) => kind === 'NOT_A_STATE_ON_RECORD'),
          view,
        )}
      </Part>
      <Part title={t.added}>{linksTo(comparison?.added ?? [], view)}</Part>
      <Part title={t.confirmed}>{linksTo(comparison?.confirmed ?? [], view)}</Part>
      {names.length > 0 && (
        <Part title={t.notListed} hint={t.notListedHint}>
          {linksTo(comparison?.notListed ?? [], view)}
        </Part>
      )}
      <Part title={t.repeated}>
        {repeated.map(({ state, texts }) => (
          <>
            <StateLink state={state} view={view} />: {texts.join('; ')}
          </>
        ))}
      </Part>
      <Part title={t.observers}>{linksTo(observers, view)}</Part>
      <Part title={t.likely}>
        {reasons(
          names.filter(({ kind }) => kind === 'KNOWN'),
          view,
        )}
      </Part>
      <Part title={t.passedOver}>{found.passedOver}</Part>
      <Take compared={compared} form={form} view={view} />
    </section>
  );
};
