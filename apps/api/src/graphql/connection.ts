import { problem } from '#domain';
import { InputError } from './errors.js';

/** Maximum length of a page of any list. */
export const MAX_PAGE_SIZE = 500;

export interface Page {
  readonly first: number | null;
  readonly after?: string | null | undefined;
}

export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const cursorOf = (id: string): string => Buffer.from(id).toString('base64url');

/** @throws InputError if the size is not between 1 and the maximum */
export const checkedPageSize = (first: number | null): number => {
  if (first !== null && first >= 1 && first <= MAX_PAGE_SIZE) return first;
  throw new InputError('BAD_PAGE_SIZE', `“first” is ${first}; ask for 1 to ${MAX_PAGE_SIZE} and go on with “after”.`);
};

/**
 * Returns one page of a list. A cursor holds the id of its item, so that it stays valid while the list grows.
 * @param idOf returns an id that no item of another list has: `state/URY`
 */
export const connectionOf = <Node>(
  items: readonly Node[],
  idOf: (item: Node) => string,
  { first, after }: Page,
): Connection<Node> => {
  const size = checkedPageSize(first);
  let start = 0;
  if (after !== undefined && after !== null) {
    const id = Buffer.from(after, 'base64url').toString();
    // Other texts can be decoded to the same id.
    start = cursorOf(id) === after ? items.findIndex((item) => idOf(item) === id) + 1 : 0;
    if (start === 0) {
      throw new InputError('BAD_CURSOR', problem('NOT_A_CURSOR', {}));
    }
  }
  const nodes = items.slice(start, start + size);
  const edges = nodes.map((node) => ({ cursor: cursorOf(idOf(node)), node }));
  return {
    nodes,
    edges,
    totalCount: items.length,
    pageInfo: {
      hasNextPage: start + nodes.length < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
};

/** Maps the items of a page to nodes: for nodes that take long to compute. */
export const connectionWith = <Item, Node>(page: Connection<Item>, nodeOf: (item: Item) => Node): Connection<Node> => {
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: nodeOf(node) }));
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
};
