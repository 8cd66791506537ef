import type { Act } from './act.js';
import type { CalendarDate } from './calendar-date.js';
import type { PublishedCount } from './coverage.js';
import type { Dataset } from './dataset.js';
import type { PartialDate } from './partial-date.js';
import type { Source } from './source.js';
import type { AssemblyRecord, State } from './state.js';

export const INITIATIVE_KINDS = [
  'CODE_OF_CONDUCT',
  'POLITICAL_DECLARATION',
  'UN_SECRETARIAT_INITIATIVE',
  'ANALYTICAL_FRAMEWORK',
  'GENERAL_ASSEMBLY_RESOLUTION',
] as const;
export type InitiativeKind = (typeof INITIATIVE_KINDS)[number];

export const CRIMES = ['GENOCIDE', 'CRIMES_AGAINST_HUMANITY', 'WAR_CRIMES'] as const;
export type Crime = (typeof CRIMES)[number];

/** Who leads an initiative: a group of States, States, or an organisation. */
export interface InitiativeLead {
  readonly group: string | null;
  readonly states: readonly State[];
  readonly organisation: string | null;
}

/** A sentence on an initiative. */
export interface InitiativeStatement {
  readonly id: string;
  readonly initiative: Initiative;
  readonly text: string;
  readonly sources: readonly Source[];
}

export interface InitiativeTextSources {
  readonly crimes: readonly Source[];
  readonly pledges: readonly Source[];
  readonly opened: readonly Source[];
  readonly trigger: readonly Source[];
  readonly howToEndorse: readonly Source[];
}

/** An initiative to prevent atrocity crimes. States endorse only those that are `endorsable`. */
export interface Initiative {
  readonly slug: string;
  readonly name: string;
  /** A shorter name where one is recorded, else the name. */
  readonly shortName: string;
  readonly fullTitle: string | null;
  readonly kind: InitiativeKind;
  readonly endorsable: boolean;
  readonly addressedTo: string | null;
  readonly crimes: readonly Crime[];
  readonly pledges: string | null;
  readonly ledBy: InitiativeLead;
  /** What it is, in sentences, each with its sources. */
  readonly about: readonly InitiativeStatement[];
  /** The crimes as its text or its sources word them. */
  readonly crimesWording: string | null;
  readonly crimesNote: string | null;
  readonly howToEndorse: string | null;
  readonly editorsNote: string | null;
  /** The sources of single texts; those of the initiative where a text has none of its own. */
  readonly textSources: InitiativeTextSources;
  /** When States could first endorse it; before its earliest day nothing is endorsed. `null` where nothing is known. */
  readonly opened: PartialDate | null;
  /** The first day on which a State could endorse it; `null` where no source settles the day. */
  readonly openedOn: CalendarDate | null;
  readonly openedOnNote: string | null;
  readonly launchedOn: PartialDate | null;
  readonly adoptedOn: CalendarDate | null;
  readonly document: string | null;
  readonly documentDate: CalendarDate | null;
  readonly trigger: string | null;
  readonly sources: readonly Source[];
  readonly acts: readonly Act[];
  /** Oldest first; undated ones last. */
  readonly publishedCounts: readonly PublishedCount[];
  /** What States did on its document, where that is a resolution of the General Assembly; by English name. */
  readonly assemblyRecords: readonly AssemblyRecord[];
  /** The States that can take a position: Members, observers, and former States that sat on the Council. */
  readonly states: readonly State[];
}

export const endorsableInitiatives = ({ initiatives }: Dataset): readonly Initiative[] =>
  initiatives.filter(({ endorsable }) => endorsable);

/** How the endorsable initiatives are called in addresses and arguments, in the dataset's order. */
export const endorsableSlugs = (dataset: Dataset): readonly string[] =>
  endorsableInitiatives(dataset).map(({ slug }) => slug);

/** The initiative that a slug names, of those that States endorse. @throws RangeError that names them */
export const endorsableBySlug = (dataset: Dataset, slug: string): Initiative => {
  const initiative = dataset.initiativeBySlug.get(slug);
  if (initiative?.endorsable) return initiative;
  const wrong = initiative ? `States do not endorse “${slug}”` : `There is no initiative “${slug.slice(0, 60)}”`;
  throw new RangeError(`${wrong}; write one of ${endorsableSlugs(dataset).join(', ')}.`);
};
