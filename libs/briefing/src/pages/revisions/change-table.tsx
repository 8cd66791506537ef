import { FACT_KINDS, type FactKind } from '#domain';
import type { ChangedFactsFragment, FactChangeKind } from '../../operations.generated.js';
import { type NameOf, columnLabel, readValue } from '../../fact-words/fact-words.js';
import type { PageRequest, PageContext } from '../../page-context.js';
import { proseIn } from '../../prose.js';
import { oneOf } from '../../request-parameters.js';
import { Scroll } from '../../ui/cards.js';
import { KINDS } from '../../ui/messages/index.js';
import { foundLink } from '../search/hits.js';
import { CHANGE_MESSAGES } from './messages/index.js';

type Change = ChangedFactsFragment['nodes'][0];

export const CHANGED = ['CORRECTED', 'TAKEN_BACK', 'RECORDED'] as const satisfies readonly FactChangeKind[];

/** Returns the filter for the changes that an address requests. */
export const changeConditions = (request: PageRequest) => {
  const [kind, what] = [oneOf(request, 'kind', FACT_KINDS), oneOf(request, 'what', CHANGED)];
  return { ...(kind && { kind }), ...(what && { what }) };
};

/** What a changed fact is about; if the subject no longer exists, only the kind of the fact. */
const Subject = ({ change, context }: { change: Change; context: PageContext }) => {
  const kinds: Readonly<Record<string, string>> = KINDS[context.language];
  const link = change.about && foundLink(change.about, context);
  return (
    <>
      {link && (
        <a href={context.to(link.path)} lang={link.lang === context.language ? undefined : link.lang}>
          {link.label}
        </a>
      )}
      <span class="quiet">{kinds[change.kind] ?? change.kind}</span>
    </>
  );
};

interface ValueProps extends RowsProps {
  readonly column: string;
  readonly written: string;
}

const Value = ({ change, column, written, context, nameOf }: ValueProps) => {
  if (written === '') return <span class="quiet">{CHANGE_MESSAGES[context.language].nothing}</span>;
  const { text, isRecorded } = readValue(change.kind as FactKind, column, written, context, nameOf);
  return isRecorded ? <span lang="en">{text}</span> : <>{text}</>;
};

interface RowsProps {
  readonly change: Change;
  readonly context: PageContext;
  readonly nameOf: NameOf;
}

const Rows = ({ change, context, nameOf }: RowsProps) => {
  const t = CHANGE_MESSAGES[context.language];
  const value = (column: string, written: string) => (
    <Value change={change} column={column} written={written} context={context} nameOf={nameOf} />
  );
  const fields = change.fields.length > 0 ? change.fields : [null];
  return (
    <>
      {fields.map((field, index) => (
        <tr>
          {index === 0 && (
            <th scope="rowgroup" rowspan={fields.length}>
              <Subject change={change} context={context} />
            </th>
          )}
          {index === 0 && (
            <td rowspan={fields.length} data-label={t.what}>
              {t[change.what]}
            </td>
          )}
          <td data-label={t.column}>{field && columnLabel(context.language, change.kind as FactKind, field.column)}</td>
          <td data-label={t.before}>{field && value(field.column, field.before)}</td>
          <td data-label={t.now}>{field && value(field.column, field.now)}</td>
        </tr>
      ))}
    </>
  );
};

interface ChangeTableProps {
  readonly changes: readonly Change[];
  /** The States whose codes a changed fact may contain. */
  readonly states: readonly { readonly code: string; readonly name: string }[];
  readonly context: PageContext;
}

/** Changed facts, a row for each changed column, in words for readers; the files have the codes. */
export const ChangeTable = ({ changes, states, context }: ChangeTableProps) => {
  const t = CHANGE_MESSAGES[context.language];
  const nameOfState = new Map(states.map(({ code, name }) => [code, name]));
  const nameOf =
    ({ names }: Change): NameOf =>
    (kind, id) => {
      if (kind === 'state') return nameOfState.get(id);
      if (kind === 'initiative') return context.initiatives.find(({ slug }) => slug === id)?.name;
      const name = names.find((entry) => entry.kind === kind && entry.id === id)?.name;
      return name && proseIn(context, name);
    };
  return (
    <Scroll label={t.list}>
      <table class="changed cards">
        <thead>
          <tr>
            {[t.fact, t.what, t.column, t.before, t.now].map((heading) => (
              <th scope="col">{heading}</th>
            ))}
          </tr>
        </thead>
        {changes.map((change) => (
          <tbody>
            <Rows change={change} context={context} nameOf={nameOf(change)} />
          </tbody>
        ))}
      </table>
    </Scroll>
  );
};
