import type { ProblemDetails, ValueProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

const ADDRESS_FAULTS: Readonly<Record<ProblemDetails['BAD_WEB_ADDRESS']['fault'], string>> = {
  SCHEME: 'elle ne commence pas par https:// ou http://',
  CHARACTER: 'elle contient une espace ou un autre caractère que les adresses n’ont pas',
  HOST: 'son hôte ou son port n’en est pas un',
  CREDENTIALS: 'elle contient un nom d’utilisateur ou un mot de passe',
  DOMAIN: 'son hôte n’a pas de domaine',
};

const DATE_FORMS: Readonly<Record<ProblemDetails['DATE_UNLIKE_PRECISION']['precision'], string>> = {
  DAY: 'écrivez AAAA-MM-JJ',
  MONTH: 'écrivez AAAA-MM',
  YEAR: 'écrivez AAAA',
  ON_OR_BEFORE: 'écrivez le dernier jour possible, AAAA-MM-JJ',
  BETWEEN: 'écrivez le premier et le dernier jour possibles, AAAA-MM-JJ/AAAA-MM-JJ',
};

const place = (after: string): string => (after === '' ? 'au début' : `après « ${after} »`);

export const VALUE_SENTENCES: SentencesFor<ValueProblems> = {
  CONTROL_CHARACTER: () => 'Le texte contient un caractère de commande, que personne ne voit ; supprimez-le.',
  UNSEEN_CHARACTER: ({ codePoint, after }) =>
    `Le texte contient ${codePoint} ${place(after)}, un caractère que personne ne voit ; supprimez-le.`,
  LOST_LETTER: ({ codePoint, after }) =>
    `Le texte contient ${codePoint} ${place(after)}, là où une lettre a été perdue ; écrivez la lettre.`,
  BAD_WEB_ADDRESS: ({ text, fault }) =>
    `« ${text} » n’est pas une adresse du Web : ${ADDRESS_FAULTS[fault]} ; écrivez-la en entier, par exemple https://example.org/list.`,
  NOT_A_DAY: ({ text }) => `« ${text} » n’est pas un jour du calendrier : écrivez AAAA-MM-JJ, par exemple 2016-09-22.`,
  OUTSIDE_CALENDAR: () => 'Le calendrier va de l’an 0001 à l’an 9999.',
  DATE_UNLIKE_PRECISION: ({ text, precision }) =>
    `« ${text} » n’est pas une date de cette précision : ${DATE_FORMS[precision]}.`,
  NO_TOTAL: ({ text }) =>
    `« ${text} » ne contient aucun total lisible : écrivez 104, more than 75, almost 40 ou 103 States + 1 observer.`,
};
