import type { ComponentChildren } from 'preact';
import type { EvidenceFragment } from '../../../documents.js';
import type { FigureUse } from '../../../figures/define-figure.js';
import { initiativeOf } from '../../../initiatives.js';
import { proseIn } from '../../../prose.js';
import { Figure } from '../../../ui/figure.js';
import type { Asked, View } from '../../../view.js';

export type Initiative = EvidenceFragment['initiatives'][0];

interface Statement {
  readonly title: string;
  readonly finding: string;
}

export interface Piece {
  /** The figure that it is; what is none, it shows itself. */
  readonly figure?: FigureUse;
  /** Its heading, and what it shows in a sentence, with the numbers of the day. */
  readonly says: (data: EvidenceFragment, view: View) => Statement;
  readonly show: (data: EvidenceFragment, view: View) => ComponentChildren;
  /** The pages behind it: a label and an address. */
  readonly behind: (data: EvidenceFragment, view: View) => readonly (readonly [string, string])[];
  /** What to ask the schema for the same. */
  readonly query: (asked: Asked) => string;
}

export const chosenOf = ({ initiatives }: EvidenceFragment, view: View): readonly Initiative[] =>
  initiatives.filter(({ slug }) => slug === initiativeOf(view.asked));

export const nameIn = (view: View) => (initiative: { readonly name: string }) => proseIn(view, initiative.name);

/** The conditions of these pages, which links between them keep. */
export const kept = ({ asked: { query } }: View) => ({
  on: query.get('on'),
  initiative: query.get('initiative'),
  drafts: query.get('drafts'),
});

/** The pages of initiatives. */
export const pagesOf = (initiatives: readonly Initiative[], view: View): readonly (readonly [string, string])[] =>
  initiatives.map((initiative) => [
    nameIn(view)(initiative),
    view.to(`/initiatives/${initiative.slug}`, { on: view.asked.query.get('on') }),
  ]);

export const councilPageOf = (view: View): readonly [string, string] => [
  view.t.council,
  view.to('/council', { ...kept(view), drafts: null }),
];

export const figurePiece = (
  use: FigureUse,
  piece: Pick<Piece, 'behind' | 'query'>,
  More?: (view: View) => ComponentChildren,
) =>
  ({
    figure: use,
    says: (_, view) => {
      const { title, summary } = view.figure(use.figure.name).table;
      return { title, finding: summary };
    },
    show: (_, view) => (
      <>
        {More?.(view)}
        <Figure drawn={view.figure(use.figure.name)} view={view} level={3} />
      </>
    ),
    ...piece,
  }) satisfies Piece;

/** Evidence that is no figure, framed as one. */
export const Card = ({ title, finding, children }: Statement & { children: ComponentChildren }) => (
  <div class="card">
    <h3>{title}</h3>
    <p class="lead">{finding}</p>
    {children}
  </div>
);
