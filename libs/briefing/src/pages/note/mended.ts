import type { NoteBlockDefinition, NoteProblem } from '#domain';
import type { PageRequest } from '../../page-context.js';
import { type NoteAsked, definitionOf, postedFields } from './address.js';

/** A block that one has still to say something of: it is left out until then. */
export const unfinished = ({ kind, of, text }: NoteBlockDefinition): boolean =>
  kind === 'TEXT'
    ? text === null
    : (kind === 'STATE' || kind === 'VOTES' || kind === 'ANSWER' || kind === 'ASK') && of.length === 0;

export const finished = (definition: NoteAsked): NoteAsked => ({
  ...definition,
  blocks: definition.blocks.filter((block) => !unfinished(block)),
});

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text whose faulty live figures stand as code, as they were written. */
const withMarks = (text: string, expressions: readonly string[]): string =>
  [...new Set(expressions)].reduce(
    (marked, expression) =>
      expression === '{{'
        ? marked.replace(/\{\{(?![^]*\}\})/, '`{{`')
        : marked.replace(new RegExp(`\\{\\{\\s*${literal(expression)}\\s*\\}\\}`, 'g'), '`$&`'),
    text,
  );

/**
 * A note without what was refused: blocks that cannot be are left out, and faulty live figures stand as they were written.
 * `null` where something else is wrong, such as the length of a text.
 */
export const mended = (request: PageRequest, problems: readonly NoteProblem[]): PageRequest | null => {
  if (problems.some(({ block }) => block === null)) return null;
  const definition = finished(definitionOf(request));
  const blocks = definition.blocks.flatMap((block, index) => {
    const own = problems.filter((problem) => problem.block === index + 1);
    const expressions = own.flatMap(({ expression }) => expression ?? []);
    if (own.length > expressions.length) return [];
    return [block.text === null ? block : { ...block, text: withMarks(block.text, expressions) }];
  });
  return { ...request, posted: postedFields({ ...definition, blocks }) };
};
