import { CRIMES, INITIATIVE_KINDS } from '../vocabulary.js';
import { declareKind, laterList, list, optionalText, text } from './column.js';

export const initiative = declareKind({
  file: 'initiatives.yml',
  word: 'initiative',
  description: 'The initiatives: those that States endorse, and others that the discussion questions name beside them.',
  news: 3,
  columns: {
    id: text('Slug, as in `/initiatives/<slug>`.'),
    name: text('Short name.'),
    shortName: optionalText('Shorter name, for heads of columns and for axes.'),
    fullTitle: optionalText('Full title.'),
    kind: text(
      '`CODE_OF_CONDUCT`, `POLITICAL_DECLARATION`, `UN_SECRETARIAT_INITIATIVE`, `ANALYTICAL_FRAMEWORK` or `GENERAL_ASSEMBLY_RESOLUTION`.',
      { words: INITIATIVE_KINDS },
    ),
    endorsable: text('`yes` where States endorse it, else `no`.', { words: ['yes', 'no'] }),
    addressedTo: optionalText('Whom it asks.'),
    crimes: list(
      'Crimes that it names: `GENOCIDE`, `CRIMES_AGAINST_HUMANITY`, `WAR_CRIMES`; an empty list where no text was read.',
      { words: CRIMES },
    ),
    pledges: optionalText('What it asks, in our words.'),
    ledByGroup: optionalText('Group of States that leads it.'),
    ledByStates: list('States that lead it.', { refersTo: 'state' }),
    ledByOrganisation: optionalText('Organisation that leads it.'),
    openedOn: optionalText('First day on which a State could endorse it; empty where no source settles it.', {
      day: 'ANY',
    }),
    openedOnNote: optionalText('What is known of that day.'),
    launchedOn: optionalText('Day, month or year of its launch.'),
    adoptedOn: optionalText('Day of adoption of a resolution.', { day: 'PAST' }),
    document: optionalText('Symbol of its document.'),
    documentDate: optionalText('Day of the document.', { day: 'PAST' }),
    trigger: optionalText('What sets it in motion, in our words.'),
    crimesWording: optionalText('The crimes as its text or its sources word them.'),
    crimesNote: optionalText('What must be said of that wording.'),
    crimesSources: laterList('Sources of the crimes; where it is empty, those of the initiative.', {
      refersTo: 'source',
    }),
    pledgesSources: laterList('Sources of what it asks, likewise.', { refersTo: 'source' }),
    openedNotBefore: optionalText('The day before which no State can have endorsed it, where `openedOn` is empty.', {
      day: 'PAST',
    }),
    openedNotBeforeSources: laterList('Sources of that day.', { refersTo: 'source' }),
    openedNotAfter: optionalText('The day by which it was open, where `openedOn` is empty.', { day: 'PAST' }),
    openedNotAfterSources: laterList('Sources of that day.', { refersTo: 'source' }),
    openedOnNoteSources: laterList('Sources of `openedOnNote`.', { refersTo: 'source' }),
    triggerSources: laterList('Sources of the trigger.', { refersTo: 'source' }),
    howToEndorse: optionalText('How a State endorses it, as far as sources say.'),
    howToEndorseSources: laterList('Sources of that.', { refersTo: 'source' }),
    editorsNote: optionalText('What Pledgebook does with it.'),
    sources: list('Sources.', { refersTo: 'source', needed: true }),
  },
});
