export const MESSAGES = {
  heading: 'Who has promised not to block action against atrocity crimes?',
  what: 'States have endorsed initiatives meant to keep the UN Security Council from failing in the face of genocide, crimes against humanity and war crimes. Pledgebook records who endorsed what, when, who of them sits on the Council, and how they voted: each fact with its source.',
  asks: 'It asks',
  published: (text: string, on: string) => `supporters, as published: ${text} (${on})`,
  named: (named: string) => `States that can be named with a source: ${named}`,
  ofPublished: (share: string) => ` (${share} of that total)`,
  toInitiative: 'Progress, States and sources',
  today: 'The Council',
  toCouncil: (from: string, to: string) => `Any day from ${from} to ${to}`,
  questions: 'The panel’s questions',
  toQuestion: 'What bears on it',
  lately: 'What changed lately',
};
