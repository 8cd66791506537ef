import type { ComparedFragment } from '../../operations.generated.js';
import type { PageContext } from '../../page-context.js';
import { CardTable } from '../../ui/cards.js';
import { proseIn, sentenceOf } from '../../prose.js';
import { Prose, SourceLinks } from '../../ui/parts.js';
import { type InitiativeFact, comparisonOf } from './facts.js';
import { MESSAGES } from './messages/index.js';

/** A recorded phrase that stands on its own, rendered as a sentence. */
export const NoteText = ({ text, context }: { text: string; context: PageContext }) => {
  const translated = proseIn(context, text);
  const isEnglish = translated === text;
  return (
    <Prose
      text={isEnglish ? sentenceOf('en', text) : text}
      own={sentenceOf(isEnglish ? 'en' : context.language, translated)}
      context={context}
    />
  );
};

/** The text of a fact with its note and its sources; without a text, a remark that no source says. */
export const FactText = ({ fact: { text, note, sources }, context }: { fact: InitiativeFact; context: PageContext }) =>
  text === null ? (
    <span class="quiet">{MESSAGES[context.language].notRead}</span>
  ) : (
    <>
      <Prose text={text} context={context} />{' '}
      {note && (
        <span class="quiet aside">
          <NoteText text={note} context={context} />{' '}
        </span>
      )}
      {sources.length > 0 && <SourceLinks sources={sources} context={context} />}
    </>
  );

/** Initiatives side by side, under the same terms. */
export const Comparison = ({
  initiatives,
  context,
}: {
  initiatives: readonly ComparedFragment[];
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  return (
    <CardTable
      label={t.compare}
      head={['', ...initiatives.map(({ name }) => proseIn(context, name))]}
      class="cards long-text"
    >
      {comparisonOf(initiatives, context).map(({ term, cells }) => (
        <tr>
          <th scope="row">{term}</th>
          {cells.map((fact) => (
            <td>
              <FactText fact={fact} context={context} />
            </td>
          ))}
        </tr>
      ))}
      <tr>
        <th scope="row">{t.sourcesOf}</th>
        {initiatives.map(({ sources }) => (
          <td>
            <SourceLinks sources={sources} context={context} />
          </td>
        ))}
      </tr>
    </CardTable>
  );
};
