import type { PageContext } from '../../page-context.js';
import { MESSAGES } from './messages/index.js';

/** What a source would be about. */
interface Wanted {
  /** By name, in the language of the page. */
  readonly state?: string;
  readonly initiative: string;
}

/** The address of a message to the keepers that says what it is about, or of the page that they named. */
const contactFor = (contact: string, { state, initiative }: Wanted, context: PageContext): string => {
  if (!contact.startsWith('mailto:')) return contact;
  const t = MESSAGES[context.language];
  const subject = state === undefined ? t.subjectOfAll(initiative) : t.subject(state, initiative);
  const about = `${subject}\n${context.origin}${context.here({ seen: null })}`;
  // In the header fields of a mail address a blank is %20, never a plus sign; lines end as in mail.
  const body = t.body(about).replaceAll('\n', '\r\n');
  return `${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
};

/** How a reader who knows a source sends it: to the address that the keepers set, or without one, what else can be done. */
export const KnowSource = ({ of, context }: { of: readonly Wanted[]; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const { contact } = context.revision;
  return (
    <section class="know-source">
      <h2 id="source">{t.source}</h2>
      <p>{context.t.pair(t.settle, t.settles)}</p>
      {contact === null ? (
        <p>
          {t.noContact} <a href={context.to('/reconcile')}>{context.t.haveList}</a>
        </p>
      ) : (
        <>
          <ul class="plain">
            {(contact.startsWith('mailto:') ? of : of.slice(0, 1)).map((wanted) => (
              <li>
                <a href={contactFor(contact, wanted, context)} rel="external noreferrer">
                  {contact.startsWith('mailto:') ? context.t.pair(t.writeTo, wanted.initiative) : t.writeAt}
                </a>
              </li>
            ))}
          </ul>
          <p class="note">{t.nothingStored}</p>
        </>
      )}
    </section>
  );
};
