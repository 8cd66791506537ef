import type { NoteBlockDefinition, NoteProblem } from '#domain';
import type { PageRequest } from '../../page-context.js';
import { type RequestedNote, definitionOf, postedFields } from './address.js';

/** Whether a block still lacks the input that it needs; until then it is left out of the note. */
export const isIncomplete = ({ kind, of, text }: NoteBlockDefinition): boolean =>
  kind === 'TEXT'
    ? text === null
    : (kind === 'STATE' || kind === 'VOTES' || kind === 'ANSWER' || kind === 'ASK') && of.length === 0;

export const withoutIncomplete = (definition: RequestedNote): RequestedNote => ({
  ...definition,
  blocks: definition.blocks.filter((block) => !isIncomplete(block)),
});

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Returns a text in which faulty live figures are marked as code, as they were written. */
const withMarks = (text: string, expressions: readonly string[]): string =>
  [...new Set(expressions)].reduce(
    (marked, expression) =>
      expression === '{{'
        ? marked.replace(/\{\{(?![^]*\}\})/, '`{{`')
        : marked.replace(new RegExp(`\\{\\{\\s*${escapeRegExp(expression)}\\s*\\}\\}`, 'g'), '`$&`'),
    text,
  );

/**
 * Returns a request for the note without what was rejected: invalid blocks are left out, and faulty live figures are
 * shown as they were written. Returns `null` if something else is wrong, such as the length of a text.
 */
export const withoutRejected = (request: PageRequest, problems: readonly NoteProblem[]): PageRequest | null => {
  if (problems.some(({ block }) => block === null)) return null;
  const definition = withoutIncomplete(definitionOf(request));
  const blocks = definition.blocks.flatMap((block, index) => {
    const blockProblems = problems.filter((problem) => problem.block === index + 1);
    const expressions = blockProblems.flatMap(({ expression }) => expression ?? []);
    if (blockProblems.length > expressions.length) return [];
    return [block.text === null ? block : { ...block, text: withMarks(block.text, expressions) }];
  });
  return { ...request, posted: postedFields({ ...definition, blocks }) };
};
