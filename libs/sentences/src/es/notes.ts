import type { NotePart, NoteProblems, ProblemDetails } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

const PARTS: Readonly<Record<NotePart, string>> = {
  TITLE: 'El título',
  HEAD: 'Una línea del encabezamiento',
  HEADING: 'El epígrafe',
  TEXT: 'Su texto',
  TEXTS: 'El texto de sus bloques',
};

const ABOUT: Readonly<Record<ProblemDetails['ABOUT_SEVERAL']['about'], string>> = {
  INITIATIVE: 'una iniciativa',
  STATE: 'un Estado, por ejemplo URY',
};

const WANTED = { INITIATIVE: 'una iniciativa', STATE: 'un Estado', SOURCE: 'una fuente' } as const;

const who = (together: boolean): string => (together ? 'Con su texto, la nota tiene' : 'Su texto tiene');

/** Returns the words before the problem of a block. */
export const block = (place: number): string => `Bloque ${place}:`;

export const NOTE_SENTENCES: SentencesFor<Omit<NoteProblems, 'NOTE'>> = {
  PRESET_WITHOUT_STATE: () => 'Este modelo trata de un Estado; indique el código de uno, por ejemplo URY.',
  SEVERAL_VOTES: ({ symbol, ids }) =>
    `«${symbol}» designa varias votaciones; nómbrelas por su número: ${ids.join(', ')}.`,
  UNKNOWN_VOTE: ({ text }) =>
    `No hay ninguna votación «${text}»; escriba su signatura, por ejemplo S/2016/847, o su número, como en la dirección de su página, si varias comparten una signatura.`,
  VOTE_AFTER_DAY: ({ vote, date, on }, { day }) =>
    `La votación ${vote} tuvo lugar el ${day(date)}, después del día de la nota (${day(on)}).`,
  UNKNOWN_QUESTION: ({ id, ids }) => `No hay ninguna pregunta «${id}»; escriba una de estas: ${ids.join(', ')}.`,
  NAMED_TWICE: ({ id }) => `«${id}» ya figura; nómbrelo una sola vez.`,
  ABOUT_NOTHING_NAMED: ({ about }) => `Este bloque trata de ${ABOUT[about]}; indique cuál.`,
  ABOUT_SEVERAL: ({ about }) => `Este bloque trata de ${ABOUT[about]}; no nombre más de uno.`,
  ABOUT_NOTHING: ({ id }) => `Este bloque no trata de nada en particular; quite «${id}».`,
  TEXT_NOT_TAKEN: () => 'Solo un bloque de texto admite un texto.',
  NO_VOTES_NAMED: () =>
    'Este bloque trata de votaciones; nombre al menos una por su signatura o su número, por ejemplo S/2016/846.',
  TOO_MANY_VOTES: ({ votes, most }) =>
    `Este bloque nombra ${votes} votaciones; nombre ${most} como máximo, y las demás en un segundo bloque.`,
  NO_TEXT: () => 'Este bloque no tiene texto; escriba uno o quite el bloque.',
  TOO_LONG: ({ part, characters, most }, { number }) =>
    `${PARTS[part]} tiene ${number(characters)} caracteres; escriba ${number(most)} como máximo.`,
  TOO_MANY_BLOCKS: ({ blocks, most }) => `La nota tiene ${blocks} bloques; tome ${most} como máximo.`,
  TOO_MANY_LIVE_FIGURES: ({ liveFigures, most }) =>
    `La nota tiene ${liveFigures} cifras vivas; escriba ${most} como máximo.`,
  TOO_MANY_MARKS: ({ part, marks, after, most }, { number }) =>
    `${PARTS[part]} tiene ${number(marks)} signos combinables en una letra, ${after === '' ? 'al principio' : `después de «${after}»`}; escriba ${most} como máximo.`,
  TOO_MANY_SIGNS: ({ signs, together, most }, { number }) =>
    `${who(together)} ${number(signs)} signos de énfasis («*», «_», «~») y de exclamación; una nota admite ${number(most)} como máximo. Quite algunos.`,
  TOO_MANY_CELLS: ({ cells, most }, { number }) =>
    `Sus tablas tienen ${number(cells)} celdas; una nota admite ${number(most)} como máximo. Escriba tablas más cortas o de menos columnas.`,
  TOO_MANY_PARTS: ({ parts, together, most }, { number }) =>
    `${who(together)} ${number(parts)} elementos (párrafos, puntos, celdas, enlaces, palabras en negrita, en cursiva o en código); una nota admite ${number(most)} como máximo. Escriba párrafos más largos, o menos.`,
  ADDRESSES_TOO_LONG: ({ characters, most }, { number }) =>
    `Las direcciones de sus enlaces suman ${number(characters)} caracteres; una nota admite ${number(most)} como máximo. Escriba direcciones más cortas, o menos enlaces.`,
  LIVE_FIGURE_NOT_CLOSED: ({ text }) => `«${text}» no está cerrada; escriba }} donde termina la cifra viva.`,
  LIVE_FIGURE_OVER_LINES: ({ expression }) => `«{{${expression}}}» ocupa varias líneas; escríbala en una.`,
  UNKNOWN_LIVE_FIGURE: ({ name, names, example }) =>
    `No hay ninguna cifra viva «${name}»; escriba una de estas: ${names.join(', ')}, por ejemplo ${example}.`,
  LIVE_FIGURE_WANTS: ({ name, wants, form, example }) =>
    `«${name}» necesita ${WANTED[wants]}: escriba ${form}, por ejemplo ${example}.`,
  LIVE_FIGURE_TAKES_LESS: ({ name, text, form, example }) =>
    `«${text}» sobra en «${name}»: escriba ${form}, por ejemplo ${example}.`,
  NO_PLAIN_TOTAL: ({ on, text }, { day }) =>
    `El último total publicado al ${day(on)} es «${text}», que no es un simple número: cite sus palabras.`,
  NO_TOTAL_BY_THEN: ({ on }, { day }) => `No se había publicado ningún total al ${day(on)}.`,
  OPENING_NOT_KNOWN: () => 'Ninguna fuente leída da el día de su apertura.',
};
