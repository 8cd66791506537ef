import type { NoteBlockDefinition } from '#domain';
import type { NoteChoicesFragment } from '../../operations.generated.js';
import { initiativeOf } from '../../initiatives.js';
import type { PageContext } from '../../page-context.js';
import { FigureMenu, type menuOf } from './figure-menu.js';
import { MESSAGES } from './messages/index.js';
import { StateSelect } from './state-select.js';
import { TextTools } from './text-tools.js';

/** The live figures that can be inserted into a text. */
export type Menu = ReturnType<typeof menuOf>;

const InitiativeSelect = ({ chosen, context }: { chosen: string | undefined; context: PageContext }) => (
  <label>
    {MESSAGES[context.language].which}
    <select name="of">
      {context.initiatives.map(({ slug, name }) => (
        <option value={slug} selected={chosen === slug}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

const VotesInput = ({ chosen, context }: { chosen: readonly string[]; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <>
      <label>
        {t.whichVotes}
        <input name="of" value={chosen.join(', ')} autocomplete="off" />
      </label>
      <p class="note">
        <a href={context.to('/votes', { marked: 'yes' })}>{t.findVotes}</a>
      </p>
    </>
  );
};

const QuestionChoice = ({
  chosen,
  events,
  context,
}: {
  chosen: readonly string[];
  events: NoteChoicesFragment['events'];
  context: PageContext;
}) => (
  <fieldset class="choices">
    <legend>{MESSAGES[context.language].whichQuestions}</legend>
    {events.flatMap(({ questions }) =>
      questions.map(({ id, number, parts, courtesyParts }) => (
        <label>
          <input type="checkbox" name="of" value={id} checked={chosen.includes(id)} />{' '}
          {courtesyParts[0] === undefined ? (
            <span lang="en">
              {number}. {parts[0]}
            </span>
          ) : (
            `${number}. ${courtesyParts[0]}`
          )}
        </label>
      )),
    )}
  </fieldset>
);

const OwnText = ({
  block: { of, text },
  place,
  menu,
  context,
}: {
  block: NoteBlockDefinition;
  place: number;
  menu: Menu;
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  return (
    <>
      {of[0] !== undefined && (
        <>
          <input type="hidden" name="of" value={of[0]} />
          <p class="note">{t.inPlaceOf(of[0])}</p>
        </>
      )}
      <label>
        {t.own(initiativeOf(context.request))}
        <textarea name="text" rows={6} maxlength={20000}>
          {text ?? ''}
        </textarea>
      </label>
      <TextTools context={context} />
      <FigureMenu figures={menu} place={place} context={context} />
      <p class="note">
        <a href={context.to('/note/guide')}>{t.liveHelp}</a>
      </p>
    </>
  );
};

/** The inputs for the subject of a block, if its kind has any. */
export const Subject = ({
  block,
  place,
  choices,
  menu,
  context,
}: {
  block: NoteBlockDefinition;
  place: number;
  choices: NoteChoicesFragment;
  menu: Menu;
  context: PageContext;
}) => {
  const { kind, of } = block;
  switch (kind) {
    case 'PROGRESS':
    case 'GROUPS':
      return <InitiativeSelect chosen={of[0]} context={context} />;
    case 'STATE':
    case 'ANSWER':
    case 'ASK':
      return <StateSelect chosen={of[0] ?? ''} name="of" states={choices.states.nodes} context={context} />;
    case 'VOTES':
      return <VotesInput chosen={of} context={context} />;
    case 'QUESTIONS':
      return <QuestionChoice chosen={of} events={choices.events} context={context} />;
    case 'TEXT':
      return <OwnText block={block} place={place} menu={menu} context={context} />;
    case 'KEY_FIGURES':
    case 'COUNCIL':
    case 'INSTRUMENTS':
    case 'NOT_KNOWN':
    case 'SOURCES':
    case 'COUNCIL_TABLE':
    case 'KEY_SOURCES':
      // A hidden input keeps what was written into the address by hand.
      return of.length > 0 ? <input type="hidden" name="of" value={of.join(',')} /> : null;
  }
};
