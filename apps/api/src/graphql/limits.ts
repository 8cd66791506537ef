import {
  type ASTNode,
  type ASTVisitor,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  getNullableType,
  isListType,
} from 'graphql';
import { type ComplexityEstimator, fieldExtensionsEstimator } from 'graphql-query-complexity';
import { MOST_PER_PAGE } from './connection.js';
import { InputError } from './errors.js';

/** What one operation may ask at most. The whole schema can be introspected; forty times in one request it cannot. */
export const LIMITS = {
  tokens: 4000,
  depth: 14,
  introspectionDepth: 18,
  aliases: 50,
  directives: 50,
  operations: 10,
  cost: 300_000,
  bodyBytes: 100_000,
} as const;

interface Weight {
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
}

const NOTHING: Weight = { depth: 0, aliases: 0, fields: 0 };
const MOST_FIELDS = 100_000;

/** Depth and aliases of the operations, fragments included: each is weighed once, whatever it is spread. */
const weigher = (fragments: ReadonlyMap<string, FragmentDefinitionNode>) => {
  const known = new Map<string, Weight>();
  const weightOf = (selections: SelectionSetNode, introspects: boolean): Weight => {
    let weight = NOTHING;
    for (const node of selections.selections) {
      let own: Weight;
      if (node.kind === Kind.FIELD) {
        const inner = node.selectionSet
          ? weightOf(node.selectionSet, introspects || node.name.value.startsWith('__'))
          : NOTHING;
        own = { depth: inner.depth + 1, aliases: inner.aliases + (node.alias ? 1 : 0), fields: inner.fields + 1 };
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        own = weightOf(node.selectionSet, introspects);
      } else {
        own = spread(node.name.value, introspects);
      }
      weight = {
        depth: Math.max(weight.depth, own.depth),
        aliases: weight.aliases + own.aliases,
        fields: Math.min(MOST_FIELDS, weight.fields + own.fields),
      };
    }
    return weight;
  };
  const spread = (name: string, introspects: boolean): Weight => {
    const before = known.get(name);
    if (before) return before;
    // A fragment that spreads itself is refused by GraphQL's own rules; here it only has to end.
    known.set(name, NOTHING);
    const fragment = fragments.get(name);
    const weight = fragment ? weightOf(fragment.selectionSet, introspects) : NOTHING;
    known.set(name, weight);
    return weight;
  };
  return weightOf;
};

/** Refuses documents that are too deep, or hold too many aliases, directives or operations. */
export const limitsRule = (context: ValidationContext): ASTVisitor => {
  const refuse = (message: string, node: ASTNode): void =>
    context.reportError(Object.assign(new InputError('OVER_LIMIT', message), { nodes: [node] }));
  let directives = 0;
  return {
    Document: (document) => {
      const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
      const fragments = new Map(
        document.definitions
          .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
          .map((node) => [node.name.value, node]),
      );
      if (operations.length > LIMITS.operations) {
        refuse(`The document has ${operations.length} operations; send at most ${LIMITS.operations}.`, document);
      }
      const weightOf = weigher(fragments);
      for (const operation of operations) {
        const asksSchema = operation.selectionSet.selections.every(
          (node) => node.kind === Kind.FIELD && node.name.value.startsWith('__'),
        );
        const most = asksSchema ? LIMITS.introspectionDepth : LIMITS.depth;
        const { depth, aliases, fields } = weightOf(operation.selectionSet, false);
        if (depth > most) refuse(`The operation is ${depth} fields deep; ask at most ${most} deep.`, operation);
        if (aliases > LIMITS.aliases) {
          refuse(`The operation has ${aliases} aliases; use at most ${LIMITS.aliases}.`, operation);
        }
        if (fields >= MOST_FIELDS) refuse('The operation asks for too many fields; ask for fewer.', operation);
      }
    },
    Directive: (node) => {
      directives += 1;
      if (directives === LIMITS.directives + 1) {
        refuse(`The document has more than ${LIMITS.directives} directives; use fewer.`, node);
      }
    },
  };
};

/** How many items a list without a page size is taken to have. */
const USUAL_LENGTH = 5;

const costOfField: ComplexityEstimator = ({ args, childComplexity, field }) => {
  // A longer page gets an error of its own, and costs nothing.
  if (typeof args['first'] === 'number') return 1 + Math.min(args['first'], MOST_PER_PAGE) * childComplexity;
  const connected = field.name === 'nodes' || field.name === 'edges';
  return 1 + (isListType(getNullableType(field.type)) && !connected ? USUAL_LENGTH : 1) * childComplexity;
};

export const COST_ESTIMATORS: ComplexityEstimator[] = [fieldExtensionsEstimator(), costOfField];
