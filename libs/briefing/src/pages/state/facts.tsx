import type { StatePageQuery } from '../../operations.generated.js';
import { graphqlLanguage } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { InBrackets } from '../../ui/parts.js';
import { MESSAGES } from './messages/index.js';

type State = NonNullable<StatePageQuery['state']>;
type Name = State['names'][number];

const isSameName = (a: Name, b: Name): boolean => a.name === b.name && a.note === b.note;

// CLDR and the UN spell many names alike, and so do several languages, so each spelling is listed once.
const otherNames = ({ name, names }: State, language: PageContext['language']): readonly Name[] => {
  const pageLanguage = graphqlLanguage(language);
  return names
    .filter((other) => other.name !== name && (other.kind !== 'DISPLAY' || other.language !== pageLanguage))
    .filter((other, index, all) => all.findIndex((first) => isSameName(first, other)) === index);
};

const OtherNames = ({ names, context }: { names: readonly Name[]; context: PageContext }) => (
  <details>
    <summary>{names.length}</summary>
    <ul>
      {names.map(({ name, language, note }) => (
        <li>
          <span lang={language?.toLowerCase()} dir={language === 'AR' ? 'rtl' : undefined}>
            {name}
          </span>
          {note && (
            <span class="quiet">
              <InBrackets context={context}>
                <span lang="en">{note}</span>
              </InBrackets>
            </span>
          )}
        </li>
      ))}
    </ul>
  </details>
);

export const Facts = ({ state, context }: { state: State; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <dl class="facts">
      <div>
        <dt>{t[state.membership]}</dt>
        <dd>{state.admittedOn ? t.since(context.day(state.admittedOn)) : ''}</dd>
      </div>
      <div>
        <dt>{context.t.regionalGroup}</dt>
        <dd>{state.regionalGroup ? context.t[state.regionalGroup] : context.t.noGroup}</dd>
      </div>
      <div>
        <dt>{t.codes}</dt>
        <dd>{[state.code, state.iso2, state.m49].filter(Boolean).join(' · ')}</dd>
      </div>
      <div>
        <dt>{t.otherNames}</dt>
        <dd>
          <OtherNames names={otherNames(state, context.language)} context={context} />
        </dd>
      </div>
    </dl>
  );
};
