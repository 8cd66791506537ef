import { type Site, defineSite } from '../site.js';
import { aboutPage } from './about/about.js';
import { glossaryPage } from './about/glossary.js';
import { disagreementsPage } from './about/sources-that-disagree.js';
import { actPage } from './act/act.js';
import { actStatePage } from './act/state.js';
import { compareDaysPage } from './compare/days.js';
import { compareInitiativesPage } from './compare/initiatives.js';
import { compareRevisionsPage } from './compare/revisions.js';
import { compareStatesPage } from './compare/states.js';
import { councilPage } from './council/council.js';
import { codebookPage } from './data/codebook.js';
import { defineCitationFile, defineDataPage } from './data/data.js';
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
import { defineSearchPage } from './search/search.js';
import { sourcePage } from './source/source.js';
import { defineSourcesPage } from './sources/sources.js';
import { statePage } from './state/state.js';
import { statesPage } from './states/states.js';
import { votePage } from './vote/vote.js';
import { votesPage } from './votes/votes.js';

// A few pages show what all pages declare: they get the site through this function, once `SITE` is assembled.
const site = (): Site => SITE;

export const writeCitation = defineCitationFile(site);

/** All pages, in the order of the menu. Add a new page to this list; everything else follows from its declaration. */
export const SITE: Site = defineSite([
  homePage,
  initiativePage,
  councilPage,
  statesPage,
  statePage,
  votesPage,
  votePage,
  questionsPage,
  questionPage,
  eventPage,
  notePage,
  guidePage,
  actPage,
  actStatePage,
  defineDataPage(site),
  codebookPage,
  reconcilePage,
  revisionsPage,
  revisionPage,
  compareDaysPage,
  compareStatesPage,
  compareInitiativesPage,
  compareRevisionsPage,
  defineSourcesPage(() => site().figures),
  sourcePage,
  aboutPage,
  glossaryPage,
  disagreementsPage,
  defineSearchPage(() => site().pages),
]);
