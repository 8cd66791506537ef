import { byName } from '../../language.js';
import { NOTE_BLOCK_KINDS, NOTE_HEAD_FIELDS, NOTE_PRESETS, type NoteBlockDefinition } from '#domain';
import type { NoteChoicesFragment } from '../../documents.js';
import type { PageContext } from '../../page-context.js';
import { Kept } from '../../ui/form.js';
import { initiativeOf } from '../../initiatives.js';
import { type NoteAsked, wordOf } from './address.js';
import { ANSWER_MESSAGES, MESSAGES } from './messages/index.js';
import { TextTools } from './text-tools.js';
import { FigureMenu, type menuOf } from './figure-menu.js';

/** Figures to insert into a text. */
type Menu = ReturnType<typeof menuOf>;

/** What a form offers to choose from; where the note was refused, what can be had without it. */
export type Choices = NoteChoicesFragment;

const StateSelect = ({
  chosen,
  name,
  choices,
  context,
}: {
  chosen: string;
  name: string;
  choices: Choices;
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  const nodes = [...choices.states.nodes].sort((a, b) => byName(context.language, a.name, b.name));
  return (
    <label>
      {t.whichState}
      <select name={name} required={name === 'state'}>
        <option value="">–</option>
        {chosen !== '' && !nodes.some(({ code }) => code === chosen) && (
          <option value={chosen} selected>
            {chosen}
          </option>
        )}
        {nodes.map(({ code, name: own }) => (
          <option value={code} selected={code === chosen}>
            {own}
          </option>
        ))}
      </select>
    </label>
  );
};

/** What a block is about, as far as its kind lets one choose. */
const About = ({
  block,
  place,
  choices,
  menu,
  context,
}: {
  block: NoteBlockDefinition;
  place: number;
  choices: Choices;
  menu: Menu;
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  const { kind, of, text } = block;
  switch (kind) {
    case 'PROGRESS':
    case 'GROUPS':
      return (
        <label>
          {t.which}
          <select name="of">
            {context.initiatives.map(({ slug, name }) => (
              <option value={slug} selected={of[0] === slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
      );
    case 'STATE':
    case 'ANSWER':
    case 'ASK':
      return <StateSelect chosen={of[0] ?? ''} name="of" choices={choices} context={context} />;
    case 'VOTES':
      return (
        <>
          <label>
            {t.whichVotes}
            <input name="of" value={of.join(', ')} autocomplete="off" />
          </label>
          <p class="note">
            <a href={context.to('/votes', { marked: 'yes' })}>{t.findVotes}</a>
          </p>
        </>
      );
    case 'QUESTIONS':
      return (
        <fieldset class="choices">
          <legend>{t.whichQuestions}</legend>
          {choices.events.flatMap(({ questions }) =>
            questions.map(({ id, number, parts, courtesyParts }) => (
              <label>
                <input type="checkbox" name="of" value={id} checked={of.includes(id)} />{' '}
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
    case 'TEXT':
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
    case 'KEY_FIGURES':
    case 'COUNCIL':
    case 'INSTRUMENTS':
    case 'NOT_KNOWN':
    case 'SOURCES':
    case 'COUNCIL_TABLE':
    case 'KEY_SOURCES':
      // What an address chose by hand is kept.
      return of.length > 0 ? <input type="hidden" name="of" value={of.join(',')} /> : null;
  }
};

const Block = ({
  block,
  place,
  of,
  choices,
  menu,
  context,
}: {
  block: NoteBlockDefinition;
  place: number;
  of: number;
  choices: Choices;
  menu: Menu;
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  const name = t.block(String(place), t[block.kind]);
  const button = (what: 'raise' | 'lower' | 'remove', sign: string, off: boolean) => (
    <button
      type="submit"
      name="do"
      value={`${what}.${place}`}
      title={t[what]}
      aria-label={t.ofBlock(t[what], name)}
      disabled={off}
      formnovalidate
    >
      {sign}
    </button>
  );
  return (
    <li id={`block-${place}`}>
      <fieldset>
        <legend>{name}</legend>
        <input type="hidden" name="block" value={wordOf(block.kind)} />
        <About block={block} place={place} choices={choices} menu={menu} context={context} />
        <label>
          {t.caption}
          <input name="caption" value={block.caption ?? ''} maxlength={300} autocomplete="off" />
        </label>
        <p class="moves">
          {button('raise', '↑', place === 1)}
          {button('lower', '↓', place === of)}
          {button('remove', '×', false)}
        </p>
      </fieldset>
    </li>
  );
};

/** The form whose fields, in their order, define the note. It is posted: a form that is sent by its address could be too long for proxies. */
export const Builder = ({
  definition: { title, head, blocks },
  choices,
  menu,
  context,
}: {
  definition: NoteAsked;
  choices: Choices;
  menu: Menu;
  context: PageContext;
}) => {
  const [t, words] = [MESSAGES[context.language], ANSWER_MESSAGES[context.language]];
  return (
    <form
      id="note-form"
      tabindex={-1}
      class="builder"
      method="post"
      action={context.to('/note', { revision: String(context.revision.number) })}
      data-live
      aria-label={t.blocks}
    >
      <p class="chooser">
        <label>
          {t.noteTitle}
          <input name="title" value={title ?? ''} maxlength={200} autocomplete="off" />
        </label>
        <label>
          {t.on}
          <input type="date" name="on" value={context.request.on} required />
        </label>
        {/* The first button is the one that the Enter key means. */}
        <button type="submit">{t.update}</button>
      </p>
      <details class="head" open={head !== null && head !== undefined}>
        <summary>{words.head}</summary>
        <p class="chooser">
          {NOTE_HEAD_FIELDS.map((field) => (
            <label>
              {words[field]}
              <input name={field} value={head?.[field] ?? ''} maxlength={200} autocomplete="off" />
            </label>
          ))}
        </p>
      </details>
      <ol class="blocks">
        {blocks.map((block, index) => (
          <Block block={block} place={index + 1} of={blocks.length} choices={choices} menu={menu} context={context} />
        ))}
      </ol>
      <p class="chooser">
        <label>
          {t.add}
          <select name="add" data-idle>
            {NOTE_BLOCK_KINDS.map((kind) => (
              <option value={wordOf(kind)}>{t[kind]}</option>
            ))}
          </select>
        </label>
        <button type="submit" name="do" value="add" formnovalidate>
          {t.addIt}
        </button>
      </p>
    </form>
  );
};

const ABOUT_A_STATE: readonly string[] = ['COUNCIL_CANDIDATE', 'STATE_PROFILE', 'TWO_PAGES'];

/** The presets: each is a note to begin with. */
export const Presets = ({ choices, context }: { choices: Choices; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <ul class="presets">
      {NOTE_PRESETS.map((preset) => (
        <li class="card">
          <form method="get" action={context.to('/note', { revision: null })}>
            <Kept names={['revision']} context={context} />
            <input type="hidden" name="preset" value={wordOf(preset)} />
            <h2>{t[preset]}</h2>
            <p>{t[`${preset}_IS`]}</p>
            <p class="chooser">
              {ABOUT_A_STATE.includes(preset) && (
                <StateSelect chosen="" name="state" choices={choices} context={context} />
              )}
              <label>
                {t.on}
                <input type="date" name="on" value={context.request.on} required />
              </label>
              <button type="submit" aria-label={t.ofBlock(t.start, t[preset])}>
                {t.start}
              </button>
            </p>
          </form>
        </li>
      ))}
    </ul>
  );
};
