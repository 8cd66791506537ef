import type { Element, WrittenNote } from '#documents';
import { NOTE_HEAD_FIELDS, type NoteBlockDefinition, type NoteHead, type Steps, runToEnd } from '#domain';
import type { NotePageQuery } from '../../operations.generated.js';
import { type Language, clauses, languageData } from '../../language.js';
import { type PageContext, addressOf } from '../../page-context.js';
import { type RequestedNote, addressOfNote, definitionOf, isShareable } from './address.js';
import { figuresOf, blockElements } from './blocks.js';
import { ANSWER_MESSAGES, LONG_NOTE_MESSAGES, MESSAGES } from './messages/index.js';
import { typeset } from './typeset.js';
import { renumberSources } from './renumber-sources.js';
import { MAX_KEY_SOURCES, Writer, wordsOf } from './writer.js';

export const questionIds = ({ events }: Pick<NotePageQuery, 'events'>): readonly string[] =>
  events.flatMap(({ questions }) => questions.map(({ id }) => id));

/** Returns the title of a note: the author’s own if there is one, otherwise that of the preset. */
export const titleOf = (
  { title, preset, state }: RequestedNote,
  { states }: NotePageQuery,
  language: Language,
): string => {
  const t = MESSAGES[language];
  if (title) return title;
  if (!preset) return t.title;
  if (preset === 'PANEL_BRIEFING') return t.PANEL_BRIEFING_TITLE;
  if (preset === 'ONE_PAGE') return t.ONE_PAGE_TITLE;
  return t.ofStateTitle(states.nodes.find(({ code }) => code === state)?.name ?? '');
};

/** Returns the fields of the head that the author filled in, with their labels. */
const headOf = (head: NoteHead, language: Language): NonNullable<WrittenNote['head']> => {
  // `apart` isolates a field, so that an English date keeps its order within a right-to-left line.
  const { apart = String } = languageData(language);
  return NOTE_HEAD_FIELDS.flatMap((field) => {
    const text = head[field];
    return text === null ? [] : [{ label: ANSWER_MESSAGES[language][field], text: apart(text) }];
  });
};

/** Returns the blocks of a response in the form in which an address defines them. */
export const blocksOf = ({ briefingNote }: NotePageQuery): readonly NoteBlockDefinition[] =>
  briefingNote.blocks.map((block) => ({
    kind: block.kind,
    of: block.of,
    caption: block.caption ?? null,
    text: 'text' in block ? block.text : null,
  }));

/** Wraps the elements of a block in slots, and numbers the ones that the author can take over. */
const slotsOf = (parts: readonly Element[], block: number) => {
  let count = 0;
  return parts.map((element) => {
    if (element.kind !== 'paragraph' && element.kind !== 'list') return { place: null, elements: [element] };
    count += 1;
    return { place: count, elements: [{ ...element, ownAs: `${block}.${count}` }] };
  });
};

/**
 * Writes a note in the page’s language, block by block, for a caller that lets other work run in between.
 * @param context has the figures of the blocks, in the order of the blocks
 * @param most maximum number of sources in a note that cites only the first few
 */
export function* writtenNoteSteps(
  data: NotePageQuery,
  context: PageContext,
  most = MAX_KEY_SOURCES,
): Steps<WrittenNote> {
  const t = MESSAGES[context.language];
  const { briefingNote, recorded } = data;
  const { request, revision, origin, language } = context;
  const { head = null, ...definition } = definitionOf(request);
  const title = titleOf(definition, data, language);
  const customTitle = title === t.title ? null : title;
  const addressFor = (blocks: readonly NoteBlockDefinition[]): string =>
    addressOfNote({ title: customTitle, head, blocks }, request);
  // A note that is too long for an address links to the page on which its file can be opened.
  const linkTo = (address: string): string =>
    origin + (isShareable(address) ? address : addressOf(language, '/note', {}));
  const blocks = blocksOf(data);
  const isBrief = blocks.some(({ kind }) => kind === 'KEY_SOURCES');
  const whole = blocks.map((block) => (block.kind === 'KEY_SOURCES' ? { ...block, kind: 'SOURCES' as const } : block));
  const withAllSources = isBrief ? linkTo(addressFor(whole)) : null;
  const writer = new Writer(context, withAllSources, most);
  let from = 0;
  /** Each element, or the text that the author wrote in its place; `place` counts the paragraphs of the block. */
  const slots: { place: number | null; elements: readonly Element[] }[] = [];
  let first = 0;
  for (const [index, block] of briefingNote.blocks.entries()) {
    yield;
    const uses = figuresOf(block, questionIds(data)).length;
    const parts = blockElements(block, writer, context.figures.slice(from, (from += uses)), data);
    const [place] = block.of;
    if (block.kind === 'TEXT' && place !== undefined) {
      const slot = slots.find((candidate, at) => at >= first && candidate.place === Number(place));
      // If the paragraph does not exist, the text is appended so that it is not lost.
      if (slot) slot.elements = parts;
      else slots.push({ place: null, elements: parts });
      continue;
    }
    first = slots.length;
    // The author’s own text is not typeset: it stays as it was written.
    if (block.kind === 'TEXT') slots.push({ place: null, elements: parts });
    else slots.push(...slotsOf(typeset(language, parts), index + 1));
  }
  const { elements, sources } = renumberSources(
    slots.flatMap((slot) => slot.elements),
    writer.cited,
    withAllSources,
  );
  const address = addressFor(blocks);
  return {
    language,
    title,
    kicker: t.kicker,
    asOf: typeset(language, t.asOf(context.day(request.on), revision.number)),
    recordedAt: recorded.recordedAt,
    address: {
      href: linkTo(address),
      text: isShareable(address) ? t.open : LONG_NOTE_MESSAGES[language].openDocument,
    },
    definition: origin + address,
    page: t.page('{page}', '{pages}'),
    imprint: t.imprint(context.t.licence),
    ...(head && { head: headOf(head, language) }),
    elements,
    sourcesHeading: t.SOURCES,
    sources: sources.map((source) => ({ ...source, text: typeset(language, source.text) })),
  };
}

/** Writes a note like `writtenNoteSteps`, but without pauses. */
export const writtenNote = (data: NotePageQuery, context: PageContext, most?: number): WrittenNote =>
  runToEnd(writtenNoteSteps(data, context, most));

/** Returns each figure of a note as a pair of its name and its text. */
const figuresIn = ({ elements, language }: WrittenNote): readonly (readonly [string, string])[] => {
  let under = '';
  const figures: (readonly [string, string])[] = [];
  const visit = (element: Element): void => {
    switch (element.kind) {
      case 'heading':
        under = wordsOf(element.line);
        break;
      case 'paragraph':
        figures.push([under, wordsOf(element.line)]);
        break;
      case 'list':
        for (const item of element.items) item.forEach(visit);
        break;
      case 'key-figures':
        for (const { value, label } of element.figures) figures.push([wordsOf(label.slice(0, 1)), value]);
        break;
      case 'table':
        for (const [first, ...rest] of element.rows) {
          const row = wordsOf(first ?? []);
          rest.forEach((cell, index) =>
            figures.push([clauses(language as Language, [row, element.columns[index + 1]?.label]), wordsOf(cell)]),
          );
        }
        break;
      case 'picture':
        figures.push([wordsOf(element.caption.slice(0, 1)), element.alternative]);
        break;
      case 'quotation':
      case 'code':
      case 'sources':
        break;
    }
  };
  elements.forEach(visit);
  return figures;
};

export interface ChangedFigure {
  readonly of: string;
  /** `null` if the note does not have the figure. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Compares a note with the same note written from other data; returns the differences in the order of the note. */
export const changedFigures = (before: WrittenNote, after: WrittenNote): readonly ChangedFigure[] => {
  const grouped = (note: WrittenNote): ReadonlyMap<string, readonly string[]> => {
    const byName = new Map<string, string[]>();
    for (const [of, text] of figuresIn(note)) byName.set(of, [...(byName.get(of) ?? []), text]);
    return byName;
  };
  const [old, now] = [grouped(before), grouped(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((of) => {
    const [were, are] = [old.get(of) ?? [], now.get(of) ?? []];
    return Array.from({ length: Math.max(were.length, are.length) }, (_, index) => ({
      of,
      before: were[index] ?? null,
      after: are[index] ?? null,
    })).filter((figure) => figure.before !== figure.after);
  });
};
