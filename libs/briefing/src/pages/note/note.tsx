import type { ComponentChildren } from 'preact';
import type { Picture } from '#documents';
import type { NoteProblem } from '#domain';
import {
  NoteChoicesDocument,
  NoteEvidenceAndMenuDocument,
  type NoteEvidenceAndMenuQuery,
  NoteMenuDocument,
  type NoteMenuQuery,
  NoteEvidenceDocument,
  NotePageDocument,
  type TypedDocumentString,
} from '../../operations.generated.js';
import { errorText } from '../../error-text.js';
import { graphqlLanguage } from '../../language.js';
import { type PageRequest, type PageContext, addressOf } from '../../page-context.js';
import { initiativeOf } from '../../initiatives.js';
import { type Redirect, definePage } from '../../define.js';
import { word } from '../../messages.js';
import {
  type RequestedNote,
  type NoteContent,
  addressOfNote,
  buttonIn,
  definitionOf,
  isShareable,
  postedFields,
  takeOverRequestIn,
} from './address.js';
import { figuresOf } from './blocks.js';
import { NoteBody } from './body.js';
import { Builder, type Choices, Presets } from './builder.js';
import { menuOf, menuText } from './figure-menu.js';
import { withoutIncomplete, withoutRejected, isIncomplete } from './without-rejected.js';
import { MESSAGES, SEARCH_TERMS } from './messages/index.js';
import { OpenNote } from './open-note.js';
import { TakeOver, replacementTexts, insertReplacements, withEditableProposal } from './replacement-texts.js';
import { Problems, Unfinished, problemsByFigure } from './problems.js';
import { Renewal } from './renewal.js';
import { TakeAway } from './take-away.js';
import { blocksOf, questionIds, titleOf, writtenNote } from './written.js';

/** A picture served by the service, in a light or a dark version to match the page. */
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

const problemsOf = (error: Error): readonly NoteProblem[] =>
  (error as unknown as { extensions: { problems: readonly NoteProblem[] } }).extensions.problems;

const isBare = ({ title, preset, blocks }: RequestedNote): boolean =>
  title === null && preset === null && blocks.length === 0;

/** The page around the written note, or around the problems of a rejected one. */
const Page = ({
  definition,
  choices,
  context,
  below,
  children,
}: {
  definition: RequestedNote;
  choices: Choices & Partial<NoteMenuQuery>;
  context: PageContext;
  /** Content that stays in view at the foot of the window. */
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
          <OpenNote context={context} />
          <h2>{t.empty}</h2>
        </>
      )}
      {!isBare(definition) && (
        <nav class="switch sides" aria-label={t.writeOrPreview}>
          <a href="#note-form">{t.write}</a>
          <a href="#written">{t.preview}</a>
        </nav>
      )}
      <div id="note" class="workbench">
        <Builder definition={definition} choices={choices} menu={menuOf(choices)} context={context} />
        <section id="written" aria-label={t.preview} tabindex={-1}>
          <Unfinished definition={definition} context={context} />
          {children}
        </section>
      </div>
      {below}
    </div>
  );
};

/** Whether an address is complete and packed. It is not redirected: another release may pack the note differently. */
const isPacked = ({ query, posted }: PageRequest): boolean =>
  !posted && [...query.keys()].sort().join(' ') === 'note on revision';

/** Returns the id of the form that holds a posted note, which is not in the address. */
const heldBy = ({ posted }: PageRequest): string | undefined => posted && 'note-form';

/** Redirects to a note; if the note was posted and is too long for an address, it is rendered in place. */
const leadingTo = (note: NoteContent, request: PageRequest): Redirect => {
  const to = addressOfNote(note, request);
  return request.posted && !isShareable(to) ? { to, posted: postedFields(note) } : { to };
};

/** Returns the input of the query for the values in the menu of live figures. */
const menuInput = (request: PageRequest) => {
  return { on: request.on, blocks: [{ kind: 'TEXT' as const, text: menuText(request) }] };
};

/** The follow-up query for the evidence on questions and the menu of figures, if the note has blocks that need them. */
type FollowUp = TypedDocumentString<Partial<NoteEvidenceAndMenuQuery>, ReturnType<typeof noteVariables>> | null;

const noteVariables = (request: PageRequest) => ({
  input: { ...withoutIncomplete(definitionOf(request)), on: request.on },
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
    const has = (expected: string): boolean => briefingNote.blocks.some(({ kind }) => kind === expected);
    if (has('QUESTIONS')) return has('TEXT') ? NoteEvidenceAndMenuDocument : NoteEvidenceDocument;
    return has('TEXT') ? NoteMenuDocument : null;
  },
  redirect: (request) => {
    const definition = definitionOf(request);
    if (isBare(definition) && buttonIn(request) === null && !request.posted) return null;
    if (definition.preset || takeOverRequestIn(request) || isPacked(request)) return null;
    const { language, path, query, posted } = request;
    const canonical = addressOfNote(definition, request);
    return !isShareable(canonical) || (!posted && canonical === addressOf(language, path, query)) ? null : canonical;
  },
  compareWith: (request, newest) =>
    isBare(definitionOf(request))
      ? null
      : {
          ...request,
          revision: newest,
          on: request.on === request.revision.asOf ? newest.asOf : request.on,
          query: new URLSearchParams([...request.query].filter(([name]) => name !== 'revision')),
        },
  onRejected: {
    code: 'BAD_NOTE',
    document: NoteChoicesDocument,
    mended: (request, error) => withoutRejected(request, problemsOf(error)),
    render: (error, choices, context, standing) => {
      const definition = definitionOf(context.request);
      const problems = problemsOf(error);
      const note = standing && writtenNote(standing.data, standing.context);
      return {
        title: MESSAGES[context.language].problems,
        formId: heldBy(context.request),
        description: errorText(error, context.language).text,
        body: (
          <Page definition={definition} choices={standing?.data ?? choices} context={context}>
            <Problems problems={problems} definition={definition} context={context} />
            {note && note.elements.length > 0 && (
              <NoteBody
                note={note}
                show={(picture) => Served(picture, context)}
                level={2}
                wrong={problemsByFigure(problems, context.language)}
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
      const blocks = withEditableProposal(blocksOf(data), writtenNote(data, context, Infinity));
      return leadingTo({ title, head: definition.head ?? null, blocks }, context.request);
    }
    const places = definition.blocks.flatMap((block, index) => (isIncomplete(block) ? [] : [index + 1]));
    const taken = takeOverRequestIn(context.request);
    if (taken) {
      const name = `${places.indexOf(taken.block) + 1}.${taken.place}`;
      const blocks = insertReplacements(
        definition.blocks,
        taken.block,
        replacementTexts(writtenNote(data, context, Infinity), name),
      );
      return leadingTo({ ...definition, blocks }, context.request);
    }
    const note = writtenNote(data, context);
    const renewed = newer && { note: writtenNote(newer.data, newer.context), context: newer.context };
    return {
      title: definition.title ?? t.heading,
      cardQuery: { title: definition.title },
      formId: heldBy(context.request),
      description: t.description,
      body: (
        <Page
          definition={definition}
          choices={data}
          context={context}
          below={note.elements.length > 0 && <TakeAway definition={withoutIncomplete(definition)} context={context} />}
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
