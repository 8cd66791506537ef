import { NOTE_BLOCK_KINDS, NOTE_HEAD_FIELDS, NOTE_PRESETS, type NoteBlockDefinition } from '#domain';
import type { NoteChoicesFragment } from '../../operations.generated.js';
import type { PageContext } from '../../page-context.js';
import { PreservedFields } from '../../ui/form.js';
import { type RequestedNote, wordOf } from './address.js';
import { ANSWER_MESSAGES, MESSAGES } from './messages/index.js';
import { StateSelect } from './state-select.js';
import { type Menu, Subject } from './subject.js';

/** The options that the form offers; if the note was rejected, those that can be loaded without it. */
export type Choices = NoteChoicesFragment;

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
        <Subject block={block} place={place} choices={choices} menu={menu} context={context} />
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

/** The form whose fields, in order, define the note. Posted, because a GET address could be too long for proxies. */
export const Builder = ({
  definition: { title, head, blocks },
  choices,
  menu,
  context,
}: {
  definition: RequestedNote;
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
        {/* The Enter key activates the first submit button of a form. */}
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

/** The presets, i.e. notes to begin with. */
export const Presets = ({ choices, context }: { choices: Choices; context: PageContext }) => {
  const t = MESSAGES[context.language];
  return (
    <ul class="presets">
      {NOTE_PRESETS.map((preset) => (
        <li class="card">
          <form method="get" action={context.to('/note', { revision: null })}>
            <PreservedFields names={['revision']} context={context} />
            <input type="hidden" name="preset" value={wordOf(preset)} />
            <h2>{t[preset]}</h2>
            <p>{t[`${preset}_IS`]}</p>
            <p class="chooser">
              {ABOUT_A_STATE.includes(preset) && (
                <StateSelect chosen="" name="state" states={choices.states.nodes} context={context} />
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
