import type { WrittenNote } from '#documents';
import type { PageContext } from '../../page-context.js';
import { inBrackets, numberText } from '../../language.js';
import { CardTable } from '../../ui/cards.js';
import { isShareable } from './address.js';
import { MESSAGES } from './messages/index.js';
import { FormButton } from './take-away.js';
import { changedFigures } from './written.js';

/** If the note is older than the newest revision, lists what would change and links to the renewed note. */
export const Renewal = ({
  note,
  newer,
  context,
}: {
  note: WrittenNote;
  newer: { note: WrittenNote; context: PageContext };
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  const changes = changedFigures(note, newer.note);
  const {
    address: { href },
    definition = href,
  } = newer.note;
  const address = definition.slice(context.origin.length);
  return (
    <section class="card renewal">
      <p>
        {t.newer(String(context.revision.number), String(newer.context.revision.number))}{' '}
        {isShareable(address) ? (
          <a href={address}>{t.renew}</a>
        ) : (
          <FormButton
            to={context.to('/note', { revision: String(newer.context.revision.number) })}
            text={t.renew}
            isFile={false}
          />
        )}
      </p>
      {changes.length === 0 ? (
        <p>{t.unchanged}</p>
      ) : (
        <details open>
          <summary>
            {t.changes}
            {inBrackets(context.language, numberText(context.language, changes.length))}
          </summary>
          <CardTable label={t.changes} head={[t.figure, t.before, t.after]}>
            {changes.map(({ of, before, after }) => (
              <tr>
                <th scope="row">{of}</th>
                <td>{before ?? t.absent}</td>
                <td>{after ?? t.absent}</td>
              </tr>
            ))}
          </CardTable>
        </details>
      )}
    </section>
  );
};
