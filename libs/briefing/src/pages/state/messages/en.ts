export const MESSAGES = {
  description: (name: string, day: string) =>
    `${name}: positions on ${day} with every act and source, Council terms, votes while seated, and what is not known.`,
  MEMBER: 'Member of the United Nations',
  OBSERVER: 'Observer State',
  FORMER: 'Former State',
  since: (day: string) => `since ${day}`,
  codes: 'Codes',
  otherNames: 'Other names',
  positions: (day: string) => `Positions on ${day}`,
  acts: 'What sources say',
  did: 'Act',
  date: 'Date',
  endorsedIt: 'endorsed it',
  noEndorsement: 'which is no endorsement',
  noActs: 'No source that was read says anything of this State and this initiative.',
  terms: 'Terms on the Security Council',
  noTerms: (year: string) => `It has not sat on the Council since ${year}.`,
  seated: (from: string, to: string) => `from ${from} to ${to}`,
  permanentSince: (from: string) => `permanent member, from ${from}`,
  votes: 'Votes while seated',
  voteCount: (count: string) => `Votes on record that meet these conditions: ${count}.`,
  from: 'From',
  to: 'To',
  choice: 'Vote',
  outcome: 'Outcome',
  marked: 'Marked as concerning atrocity crimes',
  yes: 'Yes, by a source',
  draft: 'Draft',
  title: 'Title',
  commitment: (initiative: string) => `${initiative} on that day`,
  veto: 'veto',
  next: 'The next 50',
  first: 'Back to the newest',
  groups: 'Groups, treaties and General Assembly resolutions',
  groupsNote: 'Membership in a group or a treaty endorses no initiative.',
  asOfList: (when: string) => `as of ${when}`,
  unknown: 'What is not known',
  unknownPosition: (name: string) => `Whether it has endorsed the ${name}: no source that was read settles it.`,
  unknownDay: (name: string, between: string) => `On which day it endorsed the ${name}: ${between}.`,
  wouldSettle: 'What would settle this',
  allKnown: 'Nothing that Pledgebook asks of a State is left open by its sources.',
  unknownAssembly: (resolutions: string) =>
    `What it did on resolutions other than ${resolutions}, and on these where nothing stands below: only what was found is recorded.`,
  unknownAssemblies: 'What it did on resolutions of the General Assembly: nothing is recorded.',
};

export const ACTS_EXPORT = {
  label: 'Acts of States',
  title: 'What sources say of States and initiatives',
};

export const ASSEMBLY_RECORDS_EXPORT = {
  label: 'General Assembly records',
  title: 'What States did on General Assembly resolutions, as far as found',
};

export const COUNCIL_TERMS_EXPORT = {
  label: 'Council terms',
  title: (year: string) => `Terms on the Security Council since ${year}`,
};

export const GROUP_MEMBERSHIPS_EXPORT = {
  label: 'Group and treaty memberships',
  title: 'Membership in groups and treaties, which endorses no initiative',
};

export const STATE_VOTES_EXPORT = {
  label: 'Votes of one State',
  title: (name: string) => `${name}: votes while seated on the Security Council`,
};
