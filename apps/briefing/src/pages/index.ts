import type { Asked, FigureUse, Rendered, View } from '../view.js';
import { councilPage } from './council/council.js';
import { homePage } from './home/home.js';
import { initiativePage } from './initiative/initiative.js';
import { statePage } from './state/state.js';
import { statesPage } from './states/states.js';
import { votePage } from './vote/vote.js';
import { votesPage } from './votes/votes.js';

/** Every page; what it asks and what it renders agree in the page itself. */
interface AnyPage {
  readonly path: string;
  readonly document: { toString(): string };
  variables(asked: Asked): unknown;
  figures?(asked: Asked): readonly FigureUse[];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  render(data: any, view: View): Rendered | null;
}

export const PAGES: readonly AnyPage[] = [
  homePage,
  initiativePage,
  councilPage,
  statesPage,
  statePage,
  votesPage,
  votePage,
];
