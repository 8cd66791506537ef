import { type Language, frenchSpaces } from './language.js';

/**
 * Our own descriptions of the initiatives in the languages of the pages, by the English text that the dataset holds: a
 * text that was changed since is shown in English until it is translated again.
 */
const TRANSLATED: Readonly<Record<string, Readonly<Record<Exclude<Language, 'en'>, string>>>> = {
  'ACT Code of Conduct': { fr: 'Code de conduite du Groupe ACT', es: 'Código de conducta del Grupo ACT' },
  'French–Mexican declaration on veto restraint': {
    fr: 'Déclaration franco-mexicaine sur l’encadrement du veto',
    es: 'Declaración franco-mexicana sobre la restricción del veto',
  },
  'Human Rights Up Front': {
    fr: 'Les droits humains avant tout (« Human Rights Up Front »)',
    es: 'Los derechos humanos primero («Human Rights Up Front»)',
  },
  'Framework of Analysis for Atrocity Crimes': {
    fr: 'Cadre d’analyse des atrocités criminelles',
    es: 'Marco de análisis para crímenes atroces',
  },
  'Veto initiative (General Assembly resolution 76/262)': {
    fr: 'Initiative sur le veto (résolution 76/262 de l’Assemblée générale)',
    es: 'Iniciativa sobre el veto (resolución 76/262 de la Asamblea General)',
  },
  'every member of the Security Council, permanent or elected, present or future': {
    fr: 'à tout membre du Conseil de sécurité, permanent ou élu, actuel ou futur',
    es: 'a todo miembro del Consejo de Seguridad, permanente o elegido, actual o futuro',
  },
  'the five permanent members (any State may support it)': {
    fr: 'aux cinq membres permanents (tout État peut la soutenir)',
    es: 'a los cinco miembros permanentes (cualquier Estado puede apoyarla)',
  },
  'support timely and decisive Council action to prevent or end these crimes; not vote against a credible draft resolution to that end':
    {
      fr: 'appuyer une action rapide et résolue du Conseil pour prévenir ces crimes ou y mettre fin ; ne pas voter contre un projet de résolution crédible à cette fin',
      es: 'apoyar una acción oportuna y decidida del Consejo para prevenir o poner fin a esos crímenes; no votar en contra de un proyecto de resolución creíble con ese fin',
    },
  "any situation involving those crimes, on each supporter's own assessment, taking the Secretary-General's into account; no procedural trigger":
    {
      fr: 'toute situation comportant ces crimes, selon l’appréciation propre de chaque État, compte tenu de celle du Secrétaire général ; pas de mécanisme de déclenchement',
      es: 'toda situación que entrañe esos crímenes, según la propia apreciación de cada Estado, teniendo en cuenta la del Secretario General; sin mecanismo de activación',
    },
  'the French proposal of 2013–14 foresaw a request by at least 50 States and a determination by the Secretary-General; vital national interests excluded':
    {
      fr: 'la proposition française de 2013-2014 prévoyait une demande d’au moins 50 États et une constatation du Secrétaire général ; intérêts vitaux nationaux exclus',
      es: 'la propuesta francesa de 2013-2014 preveía una solicitud de al menos 50 Estados y una determinación del Secretario General; intereses nacionales vitales excluidos',
    },
  'the text circulated in August 2015; no source read gives the day: before the launch nothing is settled': {
    fr: 'le texte a circulé en août 2015 ; aucune source lue ne donne le jour : avant le lancement, rien n’est établi',
    es: 'el texto circuló en agosto de 2015; ninguna fuente leída da el día: antes del lanzamiento nada está establecido',
  },
  ACT: { fr: 'Groupe ACT', es: 'Grupo ACT' },
  'Group of Friends of R2P': {
    fr: 'Groupe des Amis de la responsabilité de protéger',
    es: 'Grupo de Amigos de la responsabilidad de proteger',
  },
  'Rome Statute': { fr: 'Statut de Rome', es: 'Estatuto de Roma' },
  'UN Secretary-General': { fr: 'Secrétaire général de l’ONU', es: 'Secretario General de las Naciones Unidas' },
  'UN Office on Genocide Prevention and the Responsibility to Protect': {
    fr: 'Bureau des Nations Unies pour la prévention du génocide et la responsabilité de protéger',
    es: 'Oficina de las Naciones Unidas sobre la Prevención del Genocidio y la Responsabilidad de Proteger',
  },
};

/** Names that are too long for the head of a column, shortened, by the English name that the dataset holds. */
const SHORTENED: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'ACT Code of Conduct': { en: 'Code of Conduct', fr: 'Code de conduite', es: 'Código de conducta' },
  'French–Mexican declaration on veto restraint': { en: 'Declaration', fr: 'Déclaration', es: 'Declaración' },
};

/** What an initiative is called where there is little room: a shortened name where it has one, else its name. */
export const shortNameIn = (language: Language, name: string): string =>
  SHORTENED[name]?.[language] ?? proseIn(language, name);

/** A text of the dataset in `language`, or as it is in English. */
export const proseIn = (language: Language, text: string): string => {
  const own = language === 'en' ? text : (TRANSLATED[text]?.[language] ?? text);
  return language === 'fr' ? frenchSpaces(own) : own;
};

/** The English texts that have translations, so that a test can tell which the dataset no longer holds. */
export const TRANSLATED_TEXTS: readonly string[] = Object.keys(TRANSLATED);
