/** The description of the whole dataset for dataset search engines. */
export const DATASET_MESSAGES = {
  name: 'Pledgebook: who has endorsed which initiative to restrain the veto, and how the Security Council voted',
  description:
    'Sourced facts on the initiatives to restrain the veto and to act against genocide, crimes against humanity and war crimes: which States have endorsed which of them, when, who sat on the United Nations Security Council, and how its members voted. What sources do not settle is said to be unknown.',
  keywords:
    'United Nations, Security Council, veto restraint, atrocity prevention, Responsibility to Protect, voting records',
};

export const FILES_MESSAGES = {
  title: 'Title',
  address: 'Address',
  licence: 'Licence',
  rows: 'Rows',
  revision: 'Revision',
  note: 'Note',
};
