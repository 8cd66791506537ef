import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  getNullableType,
  isListType,
  visit,
} from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { MAX_LISTED_NAMES, MOST_TIMELINE_POINTS, NOTE_LIMITS } from '#domain';
import { MOST_PER_PAGE } from './connection.js';
import { InputError } from './errors.js';

/** What one operation may ask at most. The usual question for the whole schema is 15 fields deep. */
export const LIMITS = {
  tokens: 4000,
  depth: 15,
  selections: 2000,
  aliases: 50,
  directives: 50,
  operations: 10,
  cost: 300_000,
  bodyBytes: 100_000,
} as const;

interface Weight {
  readonly depth: number;
  readonly aliases: number;
  readonly selections: number;
}

const NOTHING: Weight = { depth: 0, aliases: 0, selections: 0 };

/** Weighs selections with the fragments that they spread: each fragment once, however often it is spread. */
const weigher = (fragments: ReadonlyMap<string, FragmentDefinitionNode>) => {
  const known = new Map<string, Weight>();
  const weightOf = (selections: SelectionSetNode | undefined): Weight =>
    (selections?.selections ?? []).reduce((sum, node) => {
      const inner = node.kind === Kind.FRAGMENT_SPREAD ? spread(node.name.value) : weightOf(node.selectionSet);
      const field = node.kind === Kind.FIELD;
      return {
        depth: Math.max(sum.depth, inner.depth + (field ? 1 : 0)),
        aliases: sum.aliases + inner.aliases + (field && node.alias ? 1 : 0),
        selections: sum.selections + inner.selections + 1,
      };
    }, NOTHING);
  const spread = (name: string): Weight => {
    let weight = known.get(name);
    if (!weight) {
      // A fragment that spreads itself is refused by GraphQL's own rules; here it only has to end.
      known.set(name, NOTHING);
      known.set(name, (weight = weightOf(fragments.get(name)?.selectionSet)));
    }
    return weight;
  };
  return weightOf;
};

/** Refuses documents that are too deep, or hold too many fields, aliases, directives or operations. */
export const limitsRule = (context: ValidationContext): ASTVisitor => {
  const refuse = (message: string): void => context.reportError(new InputError('OVER_LIMIT', message));
  return {
    Document: (document) => {
      const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
      const fragments = new Map(
        document.definitions
          .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
          .map((node) => [node.name.value, node]),
      );
      if (operations.length > LIMITS.operations) {
        refuse(`The document has ${operations.length} operations; send at most ${LIMITS.operations}.`);
      }
      let directives = 0;
      visit(document, { Directive: () => void (directives += 1) });
      if (directives > LIMITS.directives) {
        refuse(`The document has ${directives} directives; use at most ${LIMITS.directives}.`);
      }
      const weightOf = weigher(fragments);
      for (const operation of operations) {
        const { depth, aliases, selections } = weightOf(operation.selectionSet);
        if (depth > LIMITS.depth) {
          refuse(`The operation is ${depth} fields deep; ask at most ${LIMITS.depth} deep.`);
        }
        if (aliases > LIMITS.aliases) {
          refuse(`The operation has more than ${LIMITS.aliases} aliases; use fewer.`);
        }
        if (selections > LIMITS.selections) {
          refuse(`The operation asks for more than ${LIMITS.selections} fields; ask for fewer.`);
        }
      }
    },
  };
};

/** How many items lists without a page size are taken to have. */
const USUAL_LENGTH = 5;
/** Initiatives that States endorse. */
const ENDORSABLE = 2;
const LENGTHS: Readonly<Record<string, number>> = {
  'BriefingNote.blocks': NOTE_LIMITS.blocks,
  'BriefingNote.sources': 250,
  'Council.members': 15,
  'Council.supports': ENDORSABLE,
  'CouncilBlock.support': ENDORSABLE,
  'CouncilSupport.positions': 15,
  'DraftResolution.votes': 15,
  'Initiative.acts': 100,
  'Initiative.publishedCounts': 25,
  'Initiative.timeline': MOST_TIMELINE_POINTS,
  'InstrumentsBlock.initiatives': 10,
  'KeyFiguresBlock.figures': ENDORSABLE,
  'LiveFigure.sources': 50,
  'NotKnownBlock.figures': ENDORSABLE,
  'ProgressBlock.timeline': 300,
  'Query.councils': 80,
  'ListComparison.added': 195,
  'ListComparison.confirmed': 195,
  'ListComparison.notListed': 195,
  'ReconciledName.candidates': 3,
  'Reconciliation.names': MAX_LISTED_NAMES,
  'Reconciliation.observers': 2,
  'Reconciliation.open': MAX_LISTED_NAMES,
  'Reconciliation.states': 195,
  'State.names': 20,
  'State.positions': ENDORSABLE,
  'StateBlock.positions': ENDORSABLE,
  // A note's live figures are bounded together, so that each block has a part of them.
  'TextBlock.liveFigures': Math.ceil(NOTE_LIMITS.liveFigures / NOTE_LIMITS.blocks),
  'Vote.positions': ENDORSABLE,
  'VotesBlock.draftResolutions': NOTE_LIMITS.draftResolutions,
};

/** A search by near misses takes as long as this many fields. */
const SEARCH = 20_000;

/** A name that is like none takes as long as this many fields. */
const RECONCILED_NAME = 200;

const costOfQuery = (field: string, { names }: Readonly<Record<string, unknown>>): number => {
  if (field === 'search') return SEARCH;
  return field === 'reconcile' && Array.isArray(names) ? 1 + names.length * RECONCILED_NAME : 1;
};

/** What a field costs, in fields that it would answer at most. */
export const costOfField: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const own = type.name === 'Query' ? costOfQuery(field.name, args) : 1;
  // A longer page, or one of less than nothing, gets an error of its own.
  if (typeof args['first'] === 'number') {
    return own + Math.min(Math.max(args['first'], 0), MOST_PER_PAGE) * childComplexity;
  }
  const listed = isListType(getNullableType(field.type)) && field.name !== 'nodes' && field.name !== 'edges';
  return own + (listed ? (LENGTHS[`${type.name}.${field.name}`] ?? USUAL_LENGTH) : 1) * childComplexity;
};
