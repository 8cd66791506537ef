import type { RevisionHeadFragment } from '../../operations.generated.js';
import type { PageContext } from '../../page-context.js';
import { Labelled, Scroll } from '../../ui/cards.js';
import { numberText } from '../../language.js';
import { KINDS } from '../../ui/messages/index.js';
import { MESSAGES } from './messages/index.js';

/** Who recorded a revision, when and why; the hash of the revision, and the number of facts that it changed. */
export const RevisionHead = ({ revision, context }: { revision: RevisionHeadFragment; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const kinds: Readonly<Record<string, string>> = KINDS[context.language];
  const { number, recordedAt, author, reviewer, message, hash, parentHash, changes } = revision;
  return (
    <>
      <p class="lead" lang="en" dir="auto">
        {message}
      </p>
      <dl class="facts">
        <div>
          <dt>{t.recorded}</dt>
          <dd>
            <time datetime={recordedAt}>{t.utc(context.day(recordedAt.slice(0, 10)), recordedAt.slice(11, 16))}</time>
          </dd>
        </div>
        <div>
          <dt>{t.author}</dt>
          <dd>{author}</dd>
        </div>
        {reviewer && (
          <div>
            <dt>{t.reviewer}</dt>
            <dd>{reviewer}</dd>
          </div>
        )}
        <div>
          <dt>{t.hash}</dt>
          <dd>
            <code>{hash}</code>
          </dd>
        </div>
        <div>
          <dt>{t.parent}</dt>
          <dd>{parentHash ? <code>{parentHash}</code> : t.noParent}</dd>
        </div>
      </dl>
      <Scroll label={t.changes(String(number))}>
        <table class="cards">
          <thead>
            <tr>
              <th scope="col">{t.kind}</th>
              <th scope="col" class="count">
                {t.added}
              </th>
              <th scope="col" class="count">
                {t.superseded}
              </th>
            </tr>
          </thead>
          <tbody>
            <Labelled labels={[t.kind, t.added, t.superseded]}>
              {changes.map(({ kind, added, superseded }) => (
                <tr>
                  <th scope="row">{kinds[kind] ?? kind}</th>
                  <td class="count">{numberText(context.language, added)}</td>
                  <td class="count">{numberText(context.language, superseded)}</td>
                </tr>
              ))}
            </Labelled>
          </tbody>
        </table>
      </Scroll>
      <p>
        <a href={context.to('/', { revision: String(number) })}>{t.see(String(number))}</a>
      </p>
    </>
  );
};
