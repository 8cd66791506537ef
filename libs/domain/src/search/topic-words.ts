import { searchKey } from './search-key.js';

/**
 * Words for one topic in the languages of the pages, the English ones first: titles of drafts and documents are on
 * record in English, and readers search for them in their own language. A line only means that texts with one of the
 * words are worth showing to a reader who typed another; it says nothing about any place.
 */
const TOPICS = `
middle east | moyen orient | proche orient | oriente medio | oriente proximo | cercano oriente
korea | coree | corea
korean war | guerre de coree | guerra de corea
congo | kongo
greek | grec | grecque | griego | griega
spanish | espagnol | espagnole | espanol | espanola
palestinian | palestinien | palestinienne | palestino | palestina
question of palestine | palestine question | palestinian question | question de palestine | question palestinienne | cuestion de palestina | cuestion palestina
occupied arab territories | occupied territories | territoires occupes | territoires arabes occupes | territorios ocupados | territorios arabes ocupados
west bank | cisjordanie | cisjordania
golan | golan heights | altos del golan | plateau du golan | disengagement observer force | undof | fnuod
unifil | interim force in lebanon | finul | fpnul
jerusalem | jerusalen
gaza | franja de gaza | bande de gaza
aleppo | alep | alepo
sarajevo | saraievo
sahel
western sahara | sahara occidental
great lakes | grands lacs | grandes lagos
central africa | afrique centrale | africa central
west africa | afrique de l ouest | africa occidental
southern africa | afrique australe | africa meridional
south africa | afrique du sud | sudafrica
horn of africa | corne de l afrique | cuerno de africa
central america | amerique centrale | america central | centroamerica
red sea | mer rouge | mar rojo
black sea | mer noire | mar negro
suez canal | canal de suez
panama canal | canal de panama
strait of hormuz | detroit d ormuz | estrecho de ormuz
berlin blockade | blocus de berlin | bloqueo de berlin
falkland | falklands | malouines | malvinas
former yugoslavia | ex yougoslavie | ex yugoslavia | antigua yugoslavia
soviet | ussr | sovietique | urss | sovietico | sovietica
southern rhodesia | rhodesia | rhodesie du sud | rhodesie | rodesia del sur | rodesia
admission of new members | admission | admission de nouveaux membres | admission des nouveaux membres | admision de nuevos miembros | admision
appointment of the secretary general | appointment of secretary general | nomination du secretaire general | nombramiento del secretario general
uniting for peace | emergency special session | union pour le maintien de la paix | session extraordinaire d urgence | union pro paz | periodo extraordinario de sesiones de emergencia
secretary general | secretaire general | secretario general
genocide | genocidio
atrocity | atrocities | atrocite | atrocites | atrocidad | atrocidades
crimes against humanity | crimes contre l humanite | crimenes de lesa humanidad
war crimes | crimes de guerre | crimenes de guerra
international criminal court | cour penale internationale | corte penal internacional
international criminal tribunal | international tribunal | tribunal penal international | tribunal international | tribunal penal internacional | tribunal internacional
residual mechanism | mecanisme residuel | mecanismo residual
responsibility to protect | responsabilite de proteger | responsabilidad de proteger
code of conduct | code de conduite | codigo de conducta
veto | vetos | vetoes
ceasefire | cessez le feu | alto el fuego | cese del fuego
humanitarian | humanitaire | humanitario | humanitaria
civilians | civils | civiles
protection of civilians | protection des civils | proteccion de civiles | proteccion de los civiles
women | femmes | mujeres
children | enfants | ninos
youth | jeunes | jeunesse | jovenes | juventud
refugees | refugies | refugiados
hostages | hostage | otages | rehenes
peacekeeping | maintien de la paix | mantenimiento de la paz
peacebuilding | consolidation de la paix | consolidacion de la paz
sanctions | sanciones
arms embargo | embargo sur les armes | embargo de armas
terrorism | terrorist | terrorisme | terrorismo
piracy | piraterie | pirateria
climate | climat | climatique | clima | climatico
outer space | espace extra atmospherique | espacio ultraterrestre
disarmament | desarmement | desarme
armaments | armements | armamentos
non proliferation | nonproliferation | no proliferacion
nuclear | nucleaire | nucleares
atomic energy | energie atomique | energia atomica
atomic weapon | arme atomique | arma atomica
chemical weapons | armes chimiques | armas quimicas
biological warfare | bacterial warfare | guerre biologique | guerre bacteriologique | guerra biologica | guerra bacteriologica
civil war | guerre civile | guerra civil
mercenaries | mercenaires | mercenarios
organized crime | criminalite organisee | delincuencia organizada
human rights | droits de l homme | droits humains | derechos humanos
elections | eleccion | elecciones
`;

/** All words for a topic, by each of them. */
export const TOPIC_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  TOPICS.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split('|').map(searchKey);
      return words.map((word) => [word, words] as const);
    }),
);

/** Minimum number of letters from which an unfinished text is completed to a topic. */
const MIN_PREFIX_LENGTH = 5;

/**
 * Returns the words for the topic that a text names or, if `isLast`, begins.
 * @param isLast whether the query ends here
 */
export const topicWords = (key: string, isLast: boolean): readonly string[] => {
  const known = TOPIC_WORDS.get(key);
  if (known || !isLast || key.length < MIN_PREFIX_LENGTH) return known ?? [];
  const completions = [...TOPIC_WORDS].filter(([word]) => word.startsWith(key)).flatMap(([, words]) => words);
  return [...new Set(completions)];
};
