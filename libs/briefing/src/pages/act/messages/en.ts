/** Texts about the States that may be asked to endorse, and for those who ask them. */
export const MESSAGES = {
  title: 'What one can do',
  description:
    'Whom to ask to endorse: members of the coming Security Council and all States whose position is not settled, with letters, notes and what sources say.',
  lead: 'Pledgebook knows what sources say. Where they settle nothing, one can ask: the State itself, or whoever may know a source.',
  ofState: (state: string) => `What one can do: ${state}`,
  ofStateDescription: (state: string, day: string) =>
    `${state}, ${day}: what may be asked of it, how it endorses, a letter in six languages, a briefing note, and how to send a source.`,
  council: (day: string) => `The Security Council from ${day}`,
  councilNow: (day: string) => `The Security Council on ${day}`,
  toAsk: (count: string, size: string, name: string) =>
    `${name}: ${count} of ${size} members without an endorsement that a source shows.`,
  nobody: 'Sources show that every member has endorsed.',
  joining: 'joining',
  seat: 'Seat',
  known: 'What is known',
  actions: 'What one can do',
  letter: 'Letter',
  letterTo: (state: string) => `Letter: ${state}`,
  note: 'Two-page note',
  noteOn: (state: string) => `Two-page note: ${state}`,
  others: 'States whose position is not settled',
  count: (label: string, count: string) => `${label} (${count})`,
  CONFIRM_DAY: 'An endorsement is known, its day is not',
  ENDORSE_AGAIN: 'Withdrawn',
  NAMED_AS_OUTSIDE: 'Last named as outside',
  SPOKE_IN_SUPPORT: 'Spoke in support, which is no endorsement',
  NOTHING_FOUND: 'Nothing found',
  CONFIRM_DAY_MEANS: 'Sources report the endorsement; ask on which day it was made.',
  ENDORSE_AGAIN_MEANS: 'A source reports the withdrawal; ask whether it still stands.',
  NAMED_AS_OUTSIDE_MEANS:
    'The newest source that speaks of it names the State as outside. That settles nothing after its day; ask whether it has endorsed since.',
  SPOKE_IN_SUPPORT_MEANS: 'A source reports words in support; ask whether it has endorsed, too.',
  NOTHING_FOUND_MEANS: 'No source that was read says anything of it. This is not a no; ask whether it has endorsed.',
  asked: (kind: string, day: string) => `${kind}: ${day}`,
  nothingToAsk: 'There is nothing to ask here on this day.',
  whom: 'Whom to ask',
  mission: (state: string) =>
    `The Permanent Mission to the United Nations: ${state}. Pledgebook keeps no addresses of missions.`,
  observerMission: (state: string) =>
    `The Permanent Observer Mission to the United Nations: ${state}. Pledgebook keeps no addresses of missions.`,
  ledBy: (name: string) => `Who leads the initiative: ${name}.`,
  noLead: 'No source that was read says who leads the initiative.',
  how: 'How a State endorses',
  howUnknown: 'No source that was read says how.',
  letterHeading: 'A letter',
  letterNote:
    'It says no more than the sources do. Put your name and the date in the brackets; the documents can be edited.',
  take: 'Take it as:',
  inLanguages: 'The letter in other languages:',
  copyLetter: (name: string) => `letter, ${name}`,
  briefingNote: (state: string, day: string) => `Two pages on ${state}, ${day}`,
  settle: 'What would settle this',
  settles:
    'A document, dated and open to all, in which the State itself or those who keep the list of the initiative say that it has endorsed, or that it has not.',
  all: 'All States and the coming Council',
  toState: 'Positions, terms and votes',
  source: 'Do you know a source?',
  writeTo: 'Write to the keepers of Pledgebook',
  writeAt: 'Tell the keepers of Pledgebook',
  nothingStored: 'Pledgebook itself stores nothing of what you write.',
  noContact:
    'Whoever runs this site has given no address to write to. You can compare a published list with what is recorded, and keep the result as files for those who record the facts:',
  subject: (state: string, name: string) => `A source: ${state}, ${name}`,
  subjectOfAll: (name: string) => `A source: ${name}`,
  body: (about: string) =>
    `${about}\n\nWhat the source is (title, who published it, day):\n\nWhere it can be read (address):\n\nWhat it says, word for word:\n`,
};

/** Texts of a letter that asks a State about an initiative. They say no more about the State than sources say. */
export const LETTER_MESSAGES = {
  kicker: 'Letter',
  title: (initiative: string, state: string) => `${initiative}: ${state}`,
  asOf: (day: string, revision: string) => `Facts as of ${day} · Pledgebook, revision ${revision}`,
  sender: '[Name, organisation, address]',
  dated: '[Day]',
  representative: (state: string) => `The Permanent Representative to the United Nations: ${state}`,
  observer: (state: string) => `The Permanent Observer to the United Nations: ${state}`,
  salutation: 'Excellency,',
  about: (initiative: string) => `We write to you about this initiative: ${initiative}.`,
  aboutDocument: (initiative: string, document: string) =>
    `We write to you about this initiative: ${initiative} (${document}).`,
  addressedTo: 'It is addressed to ',
  pledges: 'What it asks, in short: ',
  sits: (seat: string) => `Your State sits on the Security Council (${seat})`,
  joins: (day: string, seat: string) => `Your State joins the Security Council on ${day} (${seat})`,
  spoke: (day: string) =>
    `A source reports that your Government spoke in support of it (${day}); we understand that this alone is no endorsement.`,
  outside: (day: string) =>
    `The newest source that we know to speak of it names your State as outside it (${day}); that settles nothing after its day.`,
  withdrew: (day: string) => `A source reports that your Government withdrew its endorsement (${day}).`,
  perhapsWithdrew: (day: string) =>
    `Sources report that your Government endorsed it and withdrew again (${day}); they do not settle since what day.`,
  endorsed: (when: string) =>
    `Sources report that your Government has endorsed it (${when}); they do not settle on which day.`,
  notFound: (day: string, revision: string) =>
    `We could not find an endorsement in the sources that we know (as of ${day}, revision ${revision} of Pledgebook). That does not mean that there is none.`,
  notFoundSince: (day: string, revision: string) =>
    `We could not find a later endorsement in the sources that we know (as of ${day}, revision ${revision} of Pledgebook). That does not mean that there is none.`,
  knownAsOf: (day: string, revision: string) =>
    `This is what we know as of ${day} (revision ${revision} of Pledgebook).`,
  please: 'We would be grateful if your Government would:',
  sayWhether: 'tell us whether it has endorsed, since what day, and in which public document this can be read;',
  considerEndorsing: 'if it has not, consider endorsing.',
  confirmDay: 'confirm on which day it endorsed, and in which public document this can be read.',
  confirmWithdrawal: 'confirm since what day its withdrawal stands, and in which public document this can be read;',
  sayWithdrawn: 'tell us whether its withdrawal still stands;',
  considerAgain: 'if it does, consider endorsing again.',
  how: 'How a State endorses, as far as the sources say: ',
  close: 'Please accept, Excellency, the assurances of our highest consideration.',
  page: 'What sources say of this, and this letter again',
  imprint: 'Facts: Pledgebook, CC BY 4.0.',
  sources: 'Sources',
};

/** The name of a page, and further words by which the search finds it. */
export const SEARCH_TERMS = {
  act: 'What one can do | act campaign ask letter write mission advocacy whom to ask endorse',
};
