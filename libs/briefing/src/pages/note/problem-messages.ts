import type { NoteProblem as DomainProblem, ProblemCode, ProblemDetails } from '#domain';
import { type Language, dayText } from '../../language.js';

/** A problem of a note as the service tells it; `message` is in English. */
export type NoteProblem = DomainProblem & { readonly message: string };

type Sentences = { readonly [Code in ProblemCode]?: (details: ProblemDetails[Code]) => string };

const text = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

/** What is wrong with live figures and what blocks are about, in the languages that the service does not speak. */
const SENTENCES: Readonly<Record<Exclude<Language, 'en'>, Sentences>> = {
  fr: {
    UNKNOWN_LIVE_FIGURE: ({ name, names, example }) =>
      `Il n’y a pas de chiffre vivant « ${text(name)} » ; écrivez l’un de ceux-ci : ${text(names)}, par exemple ${text(example)}.`,
    LIVE_FIGURE_NOT_CLOSED: ({ text: open }) =>
      `« ${text(open)} » n’est pas fermé ; écrivez }} à la fin du chiffre vivant.`,
    LIVE_FIGURE_OVER_LINES: ({ expression }) =>
      `« {{${text(expression)}}} » s’étend sur plusieurs lignes ; écrivez-le sur une seule.`,
    LIVE_FIGURE_WANTS: ({ name, wants, form, example }) =>
      `« ${text(name)} » attend ${{ STATE: 'un État', INITIATIVE: 'une initiative', SOURCE: 'une source' }[wants]} : écrivez ${text(form)}, par exemple ${text(example)}.`,
    LIVE_FIGURE_TAKES_LESS: ({ name, text: more, form, example }) =>
      `« ${text(more)} » est de trop pour « ${text(name)} » : écrivez ${text(form)}, par exemple ${text(example)}.`,
    NO_PLAIN_TOTAL: ({ on, text: total }) =>
      `Le dernier total publié au ${dayText('fr', text(on))} est « ${text(total)} », qui n’est pas un simple nombre : citez ses mots.`,
    NO_TOTAL_BY_THEN: ({ on }) => `Aucun total n’en avait été publié au ${dayText('fr', text(on))}.`,
    OPENING_NOT_KNOWN: () => 'Aucune source lue ne donne le jour de son ouverture.',
    UNKNOWN_INITIATIVE: ({ slug, slugs }) =>
      `Il n’y a pas d’initiative « ${text(slug)} » ; écrivez l’une de celles-ci : ${text(slugs)}.`,
    NOT_ENDORSED_BY_STATES: ({ slug, slugs }) =>
      `Les États ne souscrivent pas à « ${text(slug)} » ; écrivez l’une de celles-ci : ${text(slugs)}.`,
    NO_FACT: ({ id }) =>
      `Aucune source n’a l’identifiant « ${text(id)} » ; écrivez-le comme dans l’adresse de sa page.`,
    UNKNOWN_STATE: ({ code }) => `« ${text(code)} » n’est le code d’aucun État ; écrivez-en un comme URY.`,
    NOT_A_DAY: ({ text: day }) =>
      `« ${text(day)} » n’est pas un jour du calendrier : écrivez AAAA-MM-JJ, par exemple 2016-09-22.`,
    COUNCIL_NOT_KNOWN: ({ from, to, on }) =>
      `Tous les membres du Conseil de sécurité sont connus du ${dayText('fr', text(from))} au ${dayText('fr', text(to))} ; le ${dayText('fr', text(on))} est en dehors.`,
    UNKNOWN_VOTE: ({ text: vote }) =>
      `Il n’y a pas de vote « ${text(vote)} » ; écrivez sa cote, par exemple S/2016/847.`,
    VOTE_AFTER_DAY: ({ vote, date, on }) =>
      `Le vote ${text(vote)} a eu lieu le ${dayText('fr', text(date))}, après le jour de la note (${dayText('fr', text(on))}).`,
    SEVERAL_VOTES: ({ symbol, ids }) =>
      `« ${text(symbol)} » désigne plusieurs votes ; nommez-les par leur numéro : ${text(ids)}.`,
  },
  es: {
    UNKNOWN_LIVE_FIGURE: ({ name, names, example }) =>
      `No hay ninguna cifra viva «${text(name)}»; escriba una de estas: ${text(names)}, por ejemplo ${text(example)}.`,
    LIVE_FIGURE_NOT_CLOSED: ({ text: open }) =>
      `«${text(open)}» no está cerrada; escriba }} donde termina la cifra viva.`,
    LIVE_FIGURE_OVER_LINES: ({ expression }) => `«{{${text(expression)}}}» ocupa varias líneas; escríbala en una.`,
    LIVE_FIGURE_WANTS: ({ name, wants, form, example }) =>
      `«${text(name)}» necesita ${{ STATE: 'un Estado', INITIATIVE: 'una iniciativa', SOURCE: 'una fuente' }[wants]}: escriba ${text(form)}, por ejemplo ${text(example)}.`,
    LIVE_FIGURE_TAKES_LESS: ({ name, text: more, form, example }) =>
      `«${text(more)}» sobra en «${text(name)}»: escriba ${text(form)}, por ejemplo ${text(example)}.`,
    NO_PLAIN_TOTAL: ({ on, text: total }) =>
      `El último total publicado al ${dayText('es', text(on))} es «${text(total)}», que no es un simple número: cite sus palabras.`,
    NO_TOTAL_BY_THEN: ({ on }) => `No se había publicado ningún total al ${dayText('es', text(on))}.`,
    OPENING_NOT_KNOWN: () => 'Ninguna fuente leída da el día de su apertura.',
    UNKNOWN_INITIATIVE: ({ slug, slugs }) =>
      `No hay ninguna iniciativa «${text(slug)}»; escriba una de estas: ${text(slugs)}.`,
    NOT_ENDORSED_BY_STATES: ({ slug, slugs }) =>
      `Los Estados no se adhieren a «${text(slug)}»; escriba una de estas: ${text(slugs)}.`,
    NO_FACT: ({ id }) =>
      `Ninguna fuente tiene el identificador «${text(id)}»; escríbalo como en la dirección de su página.`,
    UNKNOWN_STATE: ({ code }) => `«${text(code)}» no es el código de ningún Estado; escriba uno como URY.`,
    NOT_A_DAY: ({ text: day }) =>
      `«${text(day)}» no es un día del calendario: escriba AAAA-MM-DD, por ejemplo 2016-09-22.`,
    COUNCIL_NOT_KNOWN: ({ from, to, on }) =>
      `Se conocen todos los miembros del Consejo de Seguridad del ${dayText('es', text(from))} al ${dayText('es', text(to))}; el ${dayText('es', text(on))} queda fuera.`,
    UNKNOWN_VOTE: ({ text: vote }) =>
      `No hay ninguna votación «${text(vote)}»; escriba su signatura, por ejemplo S/2016/847.`,
    VOTE_AFTER_DAY: ({ vote, date, on }) =>
      `La votación ${text(vote)} tuvo lugar el ${dayText('es', text(date))}, después del día de la nota (${dayText('es', text(on))}).`,
    SEVERAL_VOTES: ({ symbol, ids }) =>
      `«${text(symbol)}» designa varias votaciones; nómbrelas por su número: ${text(ids)}.`,
  },
};

/** What is wrong, for a reader of the language; in English, and marked so, where nobody wrote it in that language. */
export const problemText = (
  { code, details, message }: NoteProblem,
  language: Language,
): { readonly text: string; readonly language: 'en' | null } => {
  const sentence = (language === 'en' ? undefined : SENTENCES[language][code]) as
    ((given: typeof details) => string) | undefined;
  if (sentence) return { text: sentence(details), language: null };
  return { text: message, language: language === 'en' ? null : 'en' };
};
