import type { ComponentChildren } from 'preact';
import type { EvidenceFragment } from '../../../operations.generated.js';
import type { FigureUse } from '../../../figures/define-figure.js';
import { initiativeOf } from '../../../initiatives.js';
import type { PageRequest, PageContext } from '../../../page-context.js';
import { proseIn } from '../../../prose.js';
import { Figure } from '../../../ui/figure.js';

export type Initiative = EvidenceFragment['initiatives'][0];

interface Statement {
  readonly title: string;
  readonly finding: string;
}

export interface Piece {
  /** The figure, if the piece is one; otherwise `show` renders the content itself. */
  readonly figure?: FigureUse;
  /** Returns the heading, and a sentence about what the piece shows, with the numbers of the day. */
  readonly says: (data: EvidenceFragment, context: PageContext) => Statement;
  readonly show: (data: EvidenceFragment, context: PageContext) => ComponentChildren;
  /** Returns the label and the address of each page behind the piece. */
  readonly behind: (data: EvidenceFragment, context: PageContext) => readonly (readonly [string, string])[];
  /** Returns the GraphQL query for the same data. */
  readonly query: (request: PageRequest) => string;
}

export const chosenOf = ({ initiatives }: EvidenceFragment, context: PageContext): readonly Initiative[] =>
  initiatives.filter(({ slug }) => slug === initiativeOf(context.request));

export const nameIn = (context: PageContext) => (initiative: { readonly name: string }) =>
  proseIn(context, initiative.name);

/** Returns the query parameters that links between these pages preserve. */
export const preservedQuery = ({ request: { query } }: PageContext) => ({
  on: query.get('on'),
  initiative: query.get('initiative'),
  drafts: query.get('drafts'),
});

/** Returns the names and the addresses of the pages of initiatives. */
export const pagesOf = (
  initiatives: readonly Initiative[],
  context: PageContext,
): readonly (readonly [string, string])[] =>
  initiatives.map((initiative) => [
    nameIn(context)(initiative),
    context.to(`/initiatives/${initiative.slug}`, { on: context.request.query.get('on') }),
  ]);

export const councilPageOf = (context: PageContext): readonly [string, string] => [
  context.t.council,
  context.to('/council', { ...preservedQuery(context), drafts: null }),
];

export const figurePiece = (
  use: FigureUse,
  piece: Pick<Piece, 'behind' | 'query'>,
  More?: (context: PageContext) => ComponentChildren,
) =>
  ({
    figure: use,
    says: (_, context) => {
      const { title, summary } = context.figure(use.figure.name).table;
      return { title, finding: summary };
    },
    show: (_, context) => (
      <>
        {More?.(context)}
        <Figure drawn={context.figure(use.figure.name)} context={context} level={3} />
      </>
    ),
    ...piece,
  }) satisfies Piece;

/** A frame like that of a figure, for evidence that is not a figure. */
export const Card = ({ title, finding, children }: Statement & { children: ComponentChildren }) => (
  <div class="card">
    <h3>{title}</h3>
    <p class="lead">{finding}</p>
    {children}
  </div>
);
