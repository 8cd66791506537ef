import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  visit,
} from 'graphql';
import { MAX_BODY_BYTES } from '../front/request-body.js';
import { InputError } from './errors.js';

/** Limits of one operation. The usual introspection query for the whole schema is 15 fields deep. */
export const LIMITS = {
  tokens: 4000,
  depth: 15,
  selections: 2000,
  aliases: 50,
  directives: 50,
  operations: 10,
  schemas: 2,
  cost: 300_000,
  bodyBytes: MAX_BODY_BYTES,
} as const;

/** Validation of a document stops after this many errors. */
export const MAX_ERRORS = 10;

interface Weight {
  readonly depth: number;
  readonly aliases: number;
  readonly selections: number;
  /** Number of introspections of the whole schema. */
  readonly schemas: number;
}

const NOTHING: Weight = { depth: 0, aliases: 0, selections: 0, schemas: 0 };

/** Weighs selections with the fragments that they spread. Each fragment is walked once, however often it is spread. */
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
        schemas: sum.schemas + inner.schemas + (field && node.name.value === '__schema' ? 1 : 0),
      };
    }, NOTHING);
  const spread = (name: string): Weight => {
    let weight = known.get(name);
    if (!weight) {
      // A fragment that spreads itself is refused by GraphQL’s own rules; here the recursion only has to end.
      known.set(name, NOTHING);
      known.set(name, (weight = weightOf(fragments.get(name)?.selectionSet)));
    }
    return weight;
  };
  return weightOf;
};

/** Refuses documents that are too deep, or have too many fields, aliases, directives or operations. */
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
        const { depth, aliases, selections, schemas } = weightOf(operation.selectionSet);
        if (depth > LIMITS.depth) {
          refuse(`The operation is ${depth} fields deep; ask at most ${LIMITS.depth} deep.`);
        }
        if (schemas > LIMITS.schemas) {
          refuse(`The operation asks for the schema ${schemas} times; ask for it at most ${LIMITS.schemas} times.`);
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
