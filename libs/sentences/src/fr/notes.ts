import type { NotePart, NoteProblems, ProblemDetails } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

const PARTS: Readonly<Record<NotePart, string>> = {
  TITLE: 'Le titre',
  HEAD: 'Une ligne de l’en-tête',
  HEADING: 'L’intitulé',
  TEXT: 'Son texte',
  TEXTS: 'Le texte de ses blocs',
};

const ABOUT: Readonly<Record<ProblemDetails['ABOUT_SEVERAL']['about'], string>> = {
  INITIATIVE: 'une initiative',
  STATE: 'un État, par exemple URY',
};

const WANTED = { INITIATIVE: 'une initiative', STATE: 'un État', SOURCE: 'une source' } as const;

const who = (together: boolean): string => (together ? 'Avec son texte, la note a' : 'Son texte a');

/** Returns the words before the problem of a block. */
export const block = (place: number): string => `Bloc ${place} :`;

export const NOTE_SENTENCES: SentencesFor<Omit<NoteProblems, 'NOTE'>> = {
  PRESET_WITHOUT_STATE: () => 'Ce modèle porte sur un État ; indiquez le code de l’un d’eux, par exemple URY.',
  SEVERAL_VOTES: ({ symbol, ids }) =>
    `« ${symbol} » désigne plusieurs votes ; nommez-les par leur numéro : ${ids.join(', ')}.`,
  UNKNOWN_VOTE: ({ text }) =>
    `Il n’y a pas de vote « ${text} » ; écrivez sa cote, par exemple S/2016/847, ou son numéro, comme dans l’adresse de sa page, si plusieurs votes partagent une cote.`,
  VOTE_AFTER_DAY: ({ vote, date, on }, { day }) =>
    `Le vote ${vote} a eu lieu le ${day(date)}, après le jour de la note (${day(on)}).`,
  UNKNOWN_QUESTION: ({ id, ids }) =>
    `Il n’y a pas de question « ${id} » ; écrivez l’une de celles-ci : ${ids.join(', ')}.`,
  NAMED_TWICE: ({ id }) => `« ${id} » y figure déjà ; ne le nommez qu’une fois.`,
  ABOUT_NOTHING_NAMED: ({ about }) => `Ce bloc porte sur ${ABOUT[about]} ; indiquez laquelle ou lequel.`,
  ABOUT_SEVERAL: ({ about }) => `Ce bloc porte sur ${ABOUT[about]} ; n’en nommez pas plusieurs.`,
  ABOUT_NOTHING: ({ id }) => `Ce bloc ne porte sur rien en particulier ; retirez « ${id} ».`,
  TEXT_NOT_TAKEN: () => 'Seul un bloc de texte reçoit un texte.',
  NO_VOTES_NAMED: () =>
    'Ce bloc porte sur des votes ; nommez-en au moins un par sa cote ou son numéro, par exemple S/2016/846.',
  TOO_MANY_VOTES: ({ votes, most }) =>
    `Ce bloc nomme ${votes} votes ; nommez-en ${most} au plus, et les autres dans un second bloc.`,
  NO_TEXT: () => 'Ce bloc n’a pas de texte ; écrivez-en un, ou retirez le bloc.',
  TOO_LONG: ({ part, characters, most }, { number }) =>
    `${PARTS[part]} compte ${number(characters)} caractères ; écrivez-en ${number(most)} au plus.`,
  TOO_MANY_BLOCKS: ({ blocks, most }) => `La note a ${blocks} blocs ; prenez-en ${most} au plus.`,
  TOO_MANY_LIVE_FIGURES: ({ liveFigures, most }) =>
    `La note a ${liveFigures} chiffres vivants ; écrivez-en ${most} au plus.`,
  TOO_MANY_MARKS: ({ part, marks, after, most }, { number }) =>
    `${PARTS[part]} a ${number(marks)} signes combinants sur une lettre, ${after === '' ? 'au début' : `après « ${after} »`} ; écrivez-en ${most} au plus.`,
  TOO_MANY_SIGNS: ({ signs, together, most }, { number }) =>
    `${who(together)} ${number(signs)} signes de mise en relief (« * », « _ », « ~ ») et points d’exclamation ; une note en admet ${number(most)} au plus. Retirez-en.`,
  TOO_MANY_CELLS: ({ cells, most }, { number }) =>
    `Ses tableaux ont ${number(cells)} cellules ; une note en admet ${number(most)} au plus. Écrivez des tableaux plus courts ou de moins de colonnes.`,
  TOO_MANY_PARTS: ({ parts, together, most }, { number }) =>
    `${who(together)} ${number(parts)} éléments (paragraphes, points, cellules, liens, mots en gras, en italique ou en code) ; une note en admet ${number(most)} au plus. Écrivez des paragraphes plus longs, ou moins.`,
  ADDRESSES_TOO_LONG: ({ characters, most }, { number }) =>
    `Les adresses de ses liens comptent ensemble ${number(characters)} caractères ; une note en admet ${number(most)} au plus. Écrivez-en de plus courtes, ou moins de liens.`,
  LIVE_FIGURE_NOT_CLOSED: ({ text }) => `« ${text} » n’est pas fermé ; écrivez }} à la fin du chiffre vivant.`,
  LIVE_FIGURE_OVER_LINES: ({ expression }) =>
    `« {{${expression}}} » s’étend sur plusieurs lignes ; écrivez-le sur une seule.`,
  UNKNOWN_LIVE_FIGURE: ({ name, names, example }) =>
    `Il n’y a pas de chiffre vivant « ${name} » ; écrivez l’un de ceux-ci : ${names.join(', ')}, par exemple ${example}.`,
  LIVE_FIGURE_WANTS: ({ name, wants, form, example }) =>
    `« ${name} » attend ${WANTED[wants]} : écrivez ${form}, par exemple ${example}.`,
  LIVE_FIGURE_TAKES_LESS: ({ name, text, form, example }) =>
    `« ${text} » est de trop pour « ${name} » : écrivez ${form}, par exemple ${example}.`,
  NO_PLAIN_TOTAL: ({ on, text }, { day }) =>
    `Le dernier total publié au ${day(on)} est « ${text} », qui n’est pas un simple nombre : citez ses mots.`,
  NO_TOTAL_BY_THEN: ({ on }, { day }) => `Aucun total n’en avait été publié au ${day(on)}.`,
  OPENING_NOT_KNOWN: () => 'Aucune source lue ne donne le jour de son ouverture.',
};
