import type { PageContext } from '../../page-context.js';
import { MESSAGES } from './messages/index.js';

/** The subject that a missing source would be about. */
interface SourceSubject {
  /** The name of the State, in the language of the page. */
  readonly state?: string;
  readonly initiative: string;
}

/** Returns a `mailto:` URL to the keepers with subject and body, or the URL of the contact page that they set. */
const contactFor = (contact: string, { state, initiative }: SourceSubject, context: PageContext): string => {
  if (!contact.startsWith('mailto:')) return contact;
  const t = MESSAGES[context.language];
  const subject = state === undefined ? t.subjectOfAll(initiative) : t.subject(state, initiative);
  const about = `${subject}\n${context.origin}${context.here({ seen: null })}`;
  // In the header fields of a `mailto:` URL a space is %20, never a plus sign, and lines end with CRLF as in mail.
  const body = t.body(about).replaceAll('\n', '\r\n');
  return `${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
};

/** Tells a reader how to send a source to the contact that the keepers set, or if they set none, what else to do. */
export const KnowSource = ({ of, context }: { of: readonly SourceSubject[]; context: PageContext }) => {
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
            {(contact.startsWith('mailto:') ? of : of.slice(0, 1)).map((subject) => (
              <li>
                <a href={contactFor(contact, subject, context)} rel="external noreferrer">
                  {contact.startsWith('mailto:') ? context.t.pair(t.writeTo, subject.initiative) : t.writeAt}
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
