import type { ComponentChildren } from 'preact';
import type { Picture, WrittenNote } from '#documents';
import type { NoteBlockDefinition, NoteProblem } from '#domain';
import {
  NoteChoicesDocument,
  NoteEvidenceAndMenuDocument,
  type NoteEvidenceAndMenuQuery,
  NoteMenuDocument,
  type NoteMenuQuery,
  NoteEvidenceDocument,
  NotePageDocument,
  type TypedDocumentString,
} from '../../documents.js';
import { problemText } from '../../error-text.js';
import { type Language, graphqlLanguage } from '../../language.js';
import { type PageRequest, type PageContext, addressOf } from '../../page-context.js';
import { CardTable } from '../../ui/cards.js';
import { initiativeOf } from '../../initiatives.js';
import { definePage } from '../../define.js';
import { word } from '../../messages.js';
import { type NoteAsked, changed, definitionOf, noteAddress, takenOver } from './address.js';
import { figuresOf } from './blocks.js';
import { NoteBody } from './body.js';
import { Builder, type Choices, Presets } from './builder.js';
import { menuOf, menuText } from './figure-menu.js';
import { finished, mended, unfinished } from './mended.js';
import { MESSAGES, SEARCH_TERMS } from './messages/index.js';
import { ownMarkdown } from './own-markdown.js';
import { blocksOf, changedFigures, questionIds, titleOf, writtenNote } from './written.js';

/** The forms in which a note is taken away. */
export const NOTE_FILES = {
  pdf: { name: 'PDF', type: 'application/pdf' },
  docx: { name: 'Word', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  md: { name: 'Markdown', type: 'text/markdown; charset=utf-8' },
  html: { name: 'HTML', type: 'text/html; charset=utf-8' },
} as const;
export type NoteEnding = keyof typeof NOTE_FILES;
export const NOTE_ENDINGS = Object.keys(NOTE_FILES) as readonly NoteEnding[];

/** The picture that the service itself serves, lighter or darker with the page. */
const Served = ({ href = '', alternative, width, height }: Picture, { origin }: PageContext) => {
  const source = (more: string): string => `${href.slice(origin.length)}&in=note${more}`;
  return (
    <picture>
      <source
        media="screen and (prefers-color-scheme: dark)"
        srcset={source('&theme=dark')}
        width={width}
        height={height}
      />
      <img src={source('')} alt={alternative} width={width} height={height} loading="lazy" decoding="async" />
    </picture>
  );
};

const TakeAway = ({ definition, context }: { definition: NoteAsked; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const { request, revision, language } = context;
  return (
    <div class="take">
      <p>
        {t.take}
        {NOTE_ENDINGS.map((ending) => (
          <>
            {' '}
            <a
              href={noteAddress(definition, request.on, revision.number, language, `.${ending}`)}
              download={`pledgebook-note-${request.on}-r${revision.number}.${ending}`}
              data-file
            >
              {NOTE_FILES[ending].name}
            </a>
          </>
        ))}{' '}
        <button type="button" class="print" hidden>
          {t.print}
        </button>
      </p>
      <p class="note">{t.share}</p>
      <p role="status" />
    </div>
  );
};

/** Where the note is older than the newest revision: what would change, and the way there. */
const Renewal = ({
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
  return (
    <section class="card renewal">
      <p>
        {t.newer(String(context.revision.number), String(newer.context.revision.number))}{' '}
        <a href={newer.note.address.href.slice(context.origin.length)}>{t.renew}</a>
      </p>
      {changes.length === 0 ? (
        <p>{t.unchanged}</p>
      ) : (
        <details open>
          <summary>
            {t.changes} ({changes.length})
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

const Problems = ({
  problems,
  definition,
  context,
}: {
  problems: readonly NoteProblem[];
  definition: NoteAsked;
  context: PageContext;
}) => {
  const t = MESSAGES[context.language];
  // What was refused was asked without the blocks that are not finished.
  const places = definition.blocks.flatMap((block, index) => (unfinished(block) ? [] : [index + 1]));
  return (
    <div class="incomplete" role="alert">
      <p>
        <strong>{t.problems}</strong>
      </p>
      <ul>
        {problems.map((problem) => {
          const { block } = problem;
          const { text, lang } = problemText(problem, context.language);
          return (
            <li lang={lang}>{block === null ? text : <a href={`#block-${places[block - 1] ?? block}`}>{text}</a>}</li>
          );
        })}
      </ul>
    </div>
  );
};

/** The paragraphs of a note with this name, or of a block, as texts of one's own in their places. */
const ownTexts = ({ elements, sources }: WrittenNote, name: string): readonly NoteBlockDefinition[] =>
  elements.flatMap((element) => {
    const as = 'ownAs' in element ? element.ownAs : undefined;
    if (as === undefined || (as !== name && !as.startsWith(`${name}.`))) return [];
    const text = ownMarkdown(element, sources).trim();
    return text === '' ? [] : [{ kind: 'TEXT', of: [as.split('.')[1] ?? ''], caption: null, text }];
  });

/** @param place of the block that the texts stand in, from 1 */
const withOwn = (
  blocks: readonly NoteBlockDefinition[],
  place: number,
  texts: readonly NoteBlockDefinition[],
): readonly NoteBlockDefinition[] => [...blocks.slice(0, place), ...texts, ...blocks.slice(place)];

/** What is only a proposal is the author's own from the beginning. */
const withOwnProposal = (blocks: readonly NoteBlockDefinition[], note: WrittenNote): readonly NoteBlockDefinition[] => {
  const at = blocks.findIndex(({ kind }) => kind === 'ASK') + 1;
  return at === 0 ? blocks : withOwn(blocks, at, ownTexts(note, String(at)));
};

/** Makes a paragraph a text of one's own. */
const TakeOver = ({ name, places, context }: { name: string; places: readonly number[]; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const [block = '', place = ''] = name.split('.');
  return (
    <button
      type="submit"
      form="note-form"
      class="take-over"
      name="do"
      value={`own.${places[Number(block) - 1] ?? block}.${place}`}
    >
      {t.takeOver}
    </button>
  );
};

const problemsOf = (error: Error): readonly NoteProblem[] =>
  (error as unknown as { extensions: { problems: readonly NoteProblem[] } }).extensions.problems;

/** What is wrong with live figures, by what they are written like. */
const wrongIn = (problems: readonly NoteProblem[], language: Language): ReadonlyMap<string, string> =>
  new Map(
    problems.flatMap((problem) => {
      const { expression } = problem;
      if (expression === undefined) return [];
      const { text } = problemText(problem, language);
      return [[expression === '{{' ? '{{' : `{{${expression}}}`, text] as const];
    }),
  );

const Unfinished = ({ definition, context }: { definition: NoteAsked; context: PageContext }) => {
  const t = MESSAGES[context.language];
  const open = definition.blocks.flatMap((block, index) =>
    unfinished(block)
      ? [{ place: index + 1, kind: block.kind, text: block.kind === 'TEXT' ? t.missingText : t.missing }]
      : [],
  );
  return open.length === 0 ? null : (
    <ul class="incomplete">
      {open.map(({ place, kind, text }) => (
        <li>
          <a href={`#block-${place}`}>{t.block(String(place), t[kind])}</a>: {text}
        </li>
      ))}
    </ul>
  );
};

const isBare = ({ title, preset, blocks }: NoteAsked): boolean =>
  title === null && preset === null && blocks.length === 0;

/** The page around what was written, or around what was wrong. */
const Page = ({
  definition,
  choices,
  context,
  below,
  children,
}: {
  definition: NoteAsked;
  choices: Choices & Partial<NoteMenuQuery>;
  context: PageContext;
  /** What stays in view at the foot of the window. */
  below?: ComponentChildren;
  children: ComponentChildren;
}) => {
  const t = MESSAGES[context.language];
  return (
    <div class="note-page">
      <h1>{t.heading}</h1>
      {isBare(definition) && (
        <>
          <p class="lead">
            {t.lead} <a href={context.to('/note/guide')}>{t.guide}</a>
          </p>
          <Presets choices={choices} context={context} />
          <h2>{t.empty}</h2>
        </>
      )}
      <div id="note" class="workbench">
        <Builder definition={definition} choices={choices} menu={menuOf(choices)} context={context} />
        <section id="written" aria-label={t.preview}>
          <Unfinished definition={definition} context={context} />
          {children}
        </section>
      </div>
      {below}
    </div>
  );
};

/** What the menu of figures asks for. */
const menuInput = (request: PageRequest) => {
  return { on: request.on, blocks: [{ kind: 'TEXT' as const, text: menuText(request) }] };
};

/** Evidence for questions, and the menu of figures, where the note has blocks that need them. */
type FollowUp = TypedDocumentString<Partial<NoteEvidenceAndMenuQuery>, ReturnType<typeof noteVariables>> | null;

const noteVariables = (request: PageRequest) => ({
  input: { ...finished(definitionOf(request)), on: request.on },
  menu: menuInput(request),
  on: request.on,
  language: graphqlLanguage(request.language),
  initiative: initiativeOf(request),
});

export const notePage = definePage({
  path: '/note',
  label: word('notes'),
  inMenu: true,
  searchTerms: (language) => SEARCH_TERMS[language].note,
  example: '/note?preset=panel-briefing&on=2016-09-22',
  document: NotePageDocument,
  variables: noteVariables,
  draws: (_, data) => data.briefingNote.blocks.flatMap((block) => figuresOf(block, questionIds(data))),
  followUp: ({ briefingNote }): FollowUp => {
    const has = (wanted: string): boolean => briefingNote.blocks.some(({ kind }) => kind === wanted);
    if (has('QUESTIONS')) return has('TEXT') ? NoteEvidenceAndMenuDocument : NoteEvidenceDocument;
    return has('TEXT') ? NoteMenuDocument : null;
  },
  redirect: (request) => {
    const definition = definitionOf(request);
    if (isBare(definition) && !request.query.has('do')) return null;
    if (definition.preset || takenOver(request)) return null;
    const { language, path, query, on, revision } = request;
    const meant = noteAddress(changed(definition, request), on, revision.number, language);
    return meant === addressOf(language, path, query) ? null : meant;
  },
  compareWith: (request, newest) =>
    isBare(definitionOf(request))
      ? null
      : {
          ...request,
          on: request.on === request.revision.asOf ? newest.asOf : request.on,
          query: new URLSearchParams([...request.query].filter(([name]) => name !== 'revision')),
        },
  onRejected: {
    code: 'BAD_NOTE',
    document: NoteChoicesDocument,
    mended: (request, error) => mended(request, problemsOf(error)),
    render: (error, choices, context, standing) => {
      const definition = definitionOf(context.request);
      const problems = problemsOf(error);
      const note = standing && writtenNote(standing.data, standing.context);
      return {
        title: MESSAGES[context.language].problems,
        description: error.message,
        body: (
          <Page definition={definition} choices={standing?.data ?? choices} context={context}>
            <Problems problems={problems} definition={definition} context={context} />
            {note && note.elements.length > 0 && (
              <NoteBody
                note={note}
                show={(picture) => Served(picture, context)}
                level={2}
                wrong={wrongIn(problems, context.language)}
              />
            )}
          </Page>
        ),
      };
    },
  },
  render: (data, context, newer) => {
    const definition = definitionOf(context.request);
    const t = MESSAGES[context.language];
    if (definition.preset) {
      const title = titleOf(definition, data, context.language);
      return {
        to: noteAddress(
          {
            title,
            head: definition.head ?? null,
            blocks: withOwnProposal(blocksOf(data), writtenNote(data, context, Infinity)),
          },
          context.request.on,
          context.revision.number,
          context.language,
        ),
      };
    }
    const places = definition.blocks.flatMap((block, index) => (unfinished(block) ? [] : [index + 1]));
    const taken = takenOver(context.request);
    if (taken) {
      const { request, revision, language } = context;
      const name = `${places.indexOf(taken.block) + 1}.${taken.place}`;
      const { title, head = null } = definition;
      const blocks = withOwn(definition.blocks, taken.block, ownTexts(writtenNote(data, context, Infinity), name));
      return { to: noteAddress({ title, head, blocks }, request.on, revision.number, language) };
    }
    const note = writtenNote(data, context);
    const renewed = newer && { note: writtenNote(newer.data, newer.context), context: newer.context };
    return {
      title: definition.title ?? t.heading,
      description: t.description,
      body: (
        <Page
          definition={definition}
          choices={data}
          context={context}
          below={note.elements.length > 0 && <TakeAway definition={finished(definition)} context={context} />}
        >
          {note.elements.length === 0 ? (
            <p>{t.nothing}</p>
          ) : (
            <>
              {renewed && <Renewal note={note} newer={renewed} context={context} />}
              <NoteBody
                note={note}
                show={(picture) => Served(picture, context)}
                level={2}
                takeOver={(name) => <TakeOver name={name} places={places} context={context} />}
              />
            </>
          )}
        </Page>
      ),
    };
  },
});
