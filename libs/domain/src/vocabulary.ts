// The allowed words of each field of a fact that takes only certain words.

export const ACT_KINDS = ['ENDORSED', 'WITHDREW', 'SPOKE_IN_SUPPORT', 'NAMED_AS_OUTSIDE'] as const;
export type ActKind = (typeof ACT_KINDS)[number];

export const LANGUAGES = ['EN', 'FR', 'ES', 'AR', 'ZH', 'RU'] as const;
export type Language = (typeof LANGUAGES)[number];

export const MEMBERSHIPS = ['MEMBER', 'OBSERVER', 'FORMER'] as const;
export type Membership = (typeof MEMBERSHIPS)[number];

export const REGIONAL_GROUPS = ['AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'GRULAC', 'WEOG'] as const;
export type RegionalGroup = (typeof REGIONAL_GROUPS)[number];

export const STATE_NAME_KINDS = ['UN_NAME', 'DISPLAY', 'FORMER', 'ALTERNATIVE'] as const;
export type StateNameKind = (typeof STATE_NAME_KINDS)[number];

/**
 * Kinds of source, in the order in which sources are ranked: first the record and the words of States, then what others
 * collected from them, then what others reported.
 */
export const SOURCE_KINDS = [
  'UN_DOCUMENT',
  'STATEMENT_OF_A_STATE',
  'GOVERNMENT_PAGE',
  'SCHOLARLY',
  'DATASET',
  'REFERENCE',
  'NGO',
  'PRESS',
  'OTHER',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How much of a source was read. */
export const EXTENTS_READ = ['WHOLE', 'EXCERPT', 'PART', 'LISTING', 'DATASET_FILE'] as const;
export type ExtentRead = (typeof EXTENTS_READ)[number];

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

export const SEATS = ['PERMANENT', 'ELECTED'] as const;
export type Seat = (typeof SEATS)[number];

export const DRAFT_OUTCOMES = ['ADOPTED', 'VETOED', 'SHORT_OF_VOTES'] as const;
export type DraftOutcome = (typeof DRAFT_OUTCOMES)[number];

export const VOTE_CHOICES = ['YES', 'NO', 'ABSTAIN', 'NOT_VOTING', 'UNKNOWN'] as const;
export type VoteChoice = (typeof VOTE_CHOICES)[number];

/** What a source marks as concerning atrocity crimes: the veto itself, the situation at hand, or abuses in it. */
export const ATROCITY_MARKS = ['VETO', 'SITUATION', 'ABUSES'] as const;

export type AtrocityMark = (typeof ATROCITY_MARKS)[number];

export const COUNT_QUALIFIERS = ['EXACT', 'MORE_THAN', 'AT_LEAST', 'ALMOST', 'ABOUT'] as const;
export type CountQualifier = (typeof COUNT_QUALIFIERS)[number];

/** Languages that texts are translated into; the texts themselves are recorded in English. */
export const TRANSLATION_LANGUAGES = ['FR', 'ES', 'AR', 'ZH', 'RU'] as const;

/** The origin of a translation; one without a status is our own translation of our own text. */
export const TRANSLATION_STATUSES = ['COURTESY', 'USED_BY_A_STATE', 'OFFICIAL'] as const;
export type TranslationStatus = (typeof TRANSLATION_STATUSES)[number];
