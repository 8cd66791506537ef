import type { Answered, Asked, FigureUse, Moved, NamedAddress, Refused, Rendered, Shown, View } from '../view.js';
import { aboutPage } from './about/about.js';
import { glossaryPage } from './about/glossary.js';
import { disagreementsPage } from './about/sources-that-disagree.js';
import { actPage } from './act/act.js';
import { actStatePage } from './act/state.js';
import { compareDaysPage } from './compare/days.js';
import { compareStatesPage } from './compare/states.js';
import { councilPage } from './council/council.js';
import { codebookPage } from './data/codebook.js';
import { dataPage } from './data/data.js';
import { eventPage } from './event/event.js';
import { homePage } from './home/home.js';
import { initiativePage } from './initiative/initiative.js';
import { guidePage } from './note/guide.js';
import { notePage } from './note/note.js';
import { questionPage } from './questions/question.js';
import { questionsPage } from './questions/questions.js';
import { reconcilePage } from './reconcile/reconcile.js';
import { revisionPage } from './revisions/revision.js';
import { revisionsPage } from './revisions/revisions.js';
import { searchPage } from './search/search.js';
import { sourcePage } from './source/source.js';
import { sourcesPage } from './sources/sources.js';
import { statePage } from './state/state.js';
import { statesPage } from './states/states.js';
import { votePage } from './vote/vote.js';
import { votesPage } from './votes/votes.js';

/** Every page; what it asks and what it renders agree in the page itself. */
export interface AnyPage {
  readonly path: string;
  readonly document: { toString(): string };
  variables(asked: Asked): unknown;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  figures?(asked: Asked, data: any): readonly FigureUse[];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  more?(data: any): { toString(): string } | null;
  moved?(asked: Asked, shown: Shown): string | null;
  names?(asked: Asked): NamedAddress | null;
  renewed?(asked: Asked, shown: Shown, newest: Shown): Asked | null;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  render(data: any, view: View, newer?: Answered<any>): Rendered | Moved | null;
  readonly refused?: Refused;
}

export const PAGES: readonly AnyPage[] = [
  homePage,
  initiativePage,
  councilPage,
  statesPage,
  statePage,
  actPage,
  actStatePage,
  questionsPage,
  questionPage,
  eventPage,
  searchPage,
  sourcesPage,
  sourcePage,
  dataPage,
  codebookPage,
  reconcilePage,
  revisionsPage,
  revisionPage,
  compareDaysPage,
  compareStatesPage,
  notePage,
  guidePage,
  aboutPage,
  glossaryPage,
  disagreementsPage,
  votesPage,
  votePage,
];

const PATTERNS = PAGES.map((page) => ({
  page,
  pattern: new RegExp(`^${page.path.replace('*', '(?<rest>.+)').replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
}));

/** The page at a path without its language, and the parts of it that are parameters; `null` where there is none. */
export const pageAt = (
  path: string,
): { readonly page: AnyPage; readonly params: Readonly<Record<string, string>> } | null => {
  const exact = PAGES.find((page) => page.path === path);
  if (exact) return { page: exact, params: {} };
  for (const { page, pattern } of PATTERNS) {
    const found = pattern.exec(path);
    if (!found) continue;
    const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name === 'rest' ? '*' : name, value]);
    return { page, params: Object.fromEntries(params) as Record<string, string> };
  }
  return null;
};
