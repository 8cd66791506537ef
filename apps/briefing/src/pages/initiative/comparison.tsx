import type { ComparedFragment } from '../../documents.js';
import { Labelled } from '../../ui/cards.js';
import { proseIn, sentenceOf } from '../../prose.js';
import { Prose, SourceLinks } from '../../ui/parts.js';
import type { View } from '../../view.js';
import { type InitiativeFact, comparisonOf } from './facts.js';
import { MESSAGES } from './messages.js';

/** A recorded phrase that stands on its own. */
export const NoteText = ({ text, view }: { text: string; view: View }) => {
  const own = proseIn(view, text);
  return <Prose text={own === text ? sentenceOf(text) : text} own={sentenceOf(own)} view={view} />;
};

/** What is recorded under one term, with what must be said of it and its own sources; or that no source says. */
export const FactText = ({ fact: { text, note, sources }, view }: { fact: InitiativeFact; view: View }) =>
  text === null ? (
    <span class="quiet">{MESSAGES[view.language].notRead}</span>
  ) : (
    <>
      <Prose text={text} view={view} />{' '}
      {note && (
        <span class="quiet aside">
          <NoteText text={note} view={view} />{' '}
        </span>
      )}
      {sources.length > 0 && <SourceLinks sources={sources} view={view} />}
    </>
  );

/** Initiatives side by side, under the same terms. */
export const Comparison = ({ initiatives, view }: { initiatives: readonly ComparedFragment[]; view: View }) => {
  const t = MESSAGES[view.language];
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={t.compare}>
      <table class="cards long-text">
        <thead>
          <tr>
            <td />
            {initiatives.map((each) => (
              <th scope="col">{proseIn(view, each.name)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Labelled labels={['', ...initiatives.map(({ name }) => proseIn(view, name))]}>
            {comparisonOf(initiatives, view).map(({ term, cells }) => (
              <tr>
                <th scope="row">{term}</th>
                {cells.map((fact) => (
                  <td>
                    <FactText fact={fact} view={view} />
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t.sourcesOf}</th>
              {initiatives.map(({ sources }) => (
                <td>
                  <SourceLinks sources={sources} view={view} />
                </td>
              ))}
            </tr>
          </Labelled>
        </tbody>
      </table>
    </div>
  );
};
