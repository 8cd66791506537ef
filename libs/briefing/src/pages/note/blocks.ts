import type { Element } from '#documents';
import type { NoteBlockDefinition } from '#domain';
import type { NoteEvidenceQuery, NotePageQuery } from '../../operations.generated.js';
import { groupsFigure } from '../../figures/groups.figure.js';
import { progressFigure } from '../../figures/progress.figure.js';
import { meterFigure } from '../../figures/meter.figure.js';
import type { FigureUse } from '../../figures/define-figure.js';
import type { RenderedFigure } from '../../figures/figure.js';
import { figuresOn } from '../questions/evidence.js';
import { ANSWER_MESSAGES } from './messages/index.js';
import { type Answer, heading } from './blocks/elements.js';
import { answer, ask } from './blocks/answer.js';
import { councilTable } from './blocks/council-table.js';
import { council, groups, keyFigures, progress } from './blocks/figures.js';
import { instruments } from './blocks/instruments.js';
import { notKnown } from './blocks/not-known.js';
import { questions } from './blocks/questions.js';
import { state } from './blocks/state.js';
import { votes } from './blocks/votes.js';
import { markdownElements } from './markdown-elements.js';
import type { Writer } from './writer.js';

/** Returns the figures that a block draws or mentions, in order. */
export const figuresOf = (
  {
    kind,
    of,
    initiative,
  }: Pick<NoteBlockDefinition, 'kind' | 'of'> & { readonly initiative?: { readonly slug: string } },
  allQuestions: readonly string[],
): readonly FigureUse[] => {
  const query = initiative && { initiative: initiative.slug };
  switch (kind) {
    case 'PROGRESS':
      return [{ figure: progressFigure, ...(query && { query }) }];
    case 'GROUPS':
      return [{ figure: groupsFigure, ...(query && { query }) }];
    case 'COUNCIL':
      return [{ figure: meterFigure }];
    case 'QUESTIONS':
      return (of.length > 0 ? of : allQuestions).flatMap(figuresOn);
    case 'KEY_FIGURES':
    case 'STATE':
    case 'VOTES':
    case 'INSTRUMENTS':
    case 'NOT_KNOWN':
    case 'SOURCES':
    case 'TEXT':
    case 'ANSWER':
    case 'COUNCIL_TABLE':
    case 'ASK':
    case 'KEY_SOURCES':
      return [];
  }
};

/** Returns the elements of a block, without its heading. */
const contentOf = (
  block: Answer,
  writer: Writer,
  drawn: readonly RenderedFigure[],
  data: NotePageQuery,
): readonly Element[] => {
  switch (block.__typename) {
    case 'KeyFiguresBlock':
      return keyFigures(block, writer);
    case 'ProgressBlock':
      return progress(block, writer, drawn);
    case 'CouncilBlock':
      return block.kind === 'COUNCIL_TABLE' ? councilTable(block, writer) : council(block, writer, drawn);
    case 'GroupsBlock':
      return groups(block, writer, drawn);
    case 'StateBlock':
      return state(block, writer);
    case 'VotesBlock':
      return votes(block, writer, data);
    case 'InstrumentsBlock':
      return instruments(block, writer);
    case 'QuestionsBlock':
      // For a note with questions, the follow-up query has loaded the evidence.
      return questions(block, writer, drawn, data as NotePageQuery & NoteEvidenceQuery);
    case 'NotKnownBlock':
      return notKnown(block, writer);
    case 'AnswerBlock':
      return block.kind === 'ASK' ? ask(block, data.opened, writer) : answer(block, writer);
    case 'SourcesBlock':
      return [{ kind: 'sources' }];
    case 'TextBlock':
      return markdownElements(block.text, block.liveFigures, writer);
  }
};

const headingOf = ({ kind, caption, ...block }: Answer, { t, context }: Writer): string => {
  if (caption) return caption;
  if (kind === 'ASK' && 'state' in block) return ANSWER_MESSAGES[context.language].askOf(block.state.name);
  if (kind === 'STATE' && 'state' in block) return block.state.name;
  if (kind === 'TEXT') return '';
  if ('initiative' in block) return t.about(t[kind], context.shortName(block.initiative.slug));
  return t[kind];
};

/** Returns a block with its heading; the author’s own text has a heading only if it has a caption. */
export const blockElements = (
  block: Answer,
  writer: Writer,
  drawn: readonly RenderedFigure[],
  data: NotePageQuery,
): readonly Element[] => {
  const text = headingOf(block, writer);
  const content = contentOf(block, writer, drawn, data);
  return text === '' ? content : [heading(text), ...content];
};
