import type { InitiativeKind } from '../../documents.js';
import { catalogue } from '../../language.js';

/** Why each piece of evidence bears on its question. */
export const WHY = catalogue(
  {
    council:
      'The question starts from a majority of the Council. This shows how many members can be named as supporters in each year, beside the line of a majority and that of the nine votes that a decision needs.',
    meter:
      'To act, the Council needs nine votes in favour and no veto: eight of fifteen members are a majority and still one vote short. This shows how far the members that can be named reach on the chosen day.',
    votes:
      'How supporters voted on drafts that failed is one trace of the commitment in the Council. Abstaining is not voting against. Whether a draft was credible is a judgement, and none is recorded here.',
    groups:
      'The question asks what supporters outside the Council can do. This shows in which regional groups those are that can be named, and of how many States it is not known.',
    cosponsors:
      'A resolution of the General Assembly is something that States on the Council and outside it do together. It is part of no initiative that States endorse: to sponsor it endorses none.',
    triggers:
      'The question asks for a procedural trigger. This sets side by side what, according to the sources that were read, sets each initiative in motion.',
    instruments:
      'The question is how instruments work together. This says what each one on record is, who leads it, and which of them States endorse.',
    overlap:
      'Those who want to work together can start from groups that exist. This shows how many members of each can be named as endorsing; membership in a group endorses nothing for its members.',
  },
  {
    fr: {
      council:
        'La question part d’une majorité du Conseil. On voit ici combien de membres peuvent être nommés comme soutiens chaque année, en regard de la majorité et des neuf voix qu’exige une décision.',
      meter:
        'Pour agir, le Conseil a besoin de neuf voix et d’aucun veto : huit membres sur quinze forment une majorité, à laquelle il manque encore une voix. On voit ici jusqu’où vont, au jour choisi, les membres que l’on peut nommer.',
      votes:
        'Le vote des États ayant souscrit sur les projets non adoptés est une trace de l’engagement au Conseil. S’abstenir n’est pas voter contre. La crédibilité d’un projet relève d’un jugement : aucun n’est consigné ici.',
      groups:
        'La question porte sur ce que peuvent faire les soutiens hors du Conseil. On voit ici dans quels groupes régionaux se trouvent ceux que l’on peut nommer, et de combien d’États on ne sait rien.',
      cosponsors:
        'Une résolution de l’Assemblée générale est une action commune d’États membres et non membres du Conseil. Elle ne fait partie d’aucune initiative à souscrire : s’en porter auteur n’est souscrire à aucune.',
      triggers:
        'La question demande s’il existe un mécanisme de déclenchement. Voici, côte à côte, ce qui déclenche chaque initiative selon les sources lues.',
      instruments:
        'La question porte sur l’action conjointe d’instruments. Voici ce qu’est chacun de ceux qui sont consignés, qui le conduit et auxquels les États souscrivent.',
      overlap:
        'Ceux qui veulent agir ensemble peuvent partir de groupes existants. On voit ici combien de membres de chacun peuvent être nommés comme ayant souscrit ; appartenir à un groupe n’est pas souscrire.',
    },
    es: {
      council:
        'La pregunta parte de una mayoría del Consejo. Aquí se ve a cuántos miembros se puede nombrar como adherentes cada año, junto a la línea de la mayoría y la de los nueve votos que necesita una decisión.',
      meter:
        'Para actuar, el Consejo necesita nueve votos a favor y ningún veto: ocho de quince miembros son mayoría, y aún falta un voto. Aquí se ve hasta dónde llegan, en el día elegido, los miembros que se pueden nombrar.',
      votes:
        'Cómo votaron los adherentes sobre los proyectos no aprobados es una huella del compromiso en el Consejo. Abstenerse no es votar en contra. Si un proyecto era creíble es un juicio, y aquí no consta ninguno.',
      groups:
        'La pregunta es qué pueden hacer los adherentes fuera del Consejo. Aquí se ve en qué grupos regionales están los que se pueden nombrar, y de cuántos Estados no se sabe.',
      cosponsors:
        'Una resolución de la Asamblea General es algo que hacen juntos Estados de dentro y de fuera del Consejo. No forma parte de ninguna iniciativa a la que se adhieran Estados: patrocinarla no equivale a adherirse a ninguna.',
      triggers:
        'La pregunta es si hay un mecanismo de activación. Aquí está, lado a lado, lo que pone en marcha cada iniciativa según las fuentes leídas.',
      instruments:
        'La pregunta es cómo actúan juntos los instrumentos. Aquí se dice qué es cada uno de los que constan, quién lo dirige y a cuáles se adhieren los Estados.',
      overlap:
        'Quienes quieran trabajar juntos pueden partir de grupos que ya existen. Aquí se ve cuántos miembros de cada uno se pueden nombrar como adherentes; pertenecer a un grupo no equivale a adherirse.',
    },
  },
);

export type EvidenceName = keyof (typeof WHY)['en'];

export const MESSAGES = catalogue(
  {
    title: 'The panel’s discussion questions',
    description: 'What the panel was asked, word for word, and what the record shows that bears on each question.',
    lead: 'What the panel was asked, word for word, and what the record shows that bears on it. The evidence answers no question: it shows what can be known.',
    asked: 'Asked at',
    onlyEnglish: '',
    courtesy: 'Courtesy translation by Pledgebook:',
    question: (number: number) => `Question ${number}`,
    all: 'All questions',
    bears: 'What bears on it',
    more: (number: number) => `All evidence on question ${number}`,
    none: 'No evidence has been set beside this question yet.',
    choose: 'Evidence as of',
    panelDay: (day: string) => `The day of the panel, ${day}`,
    behind: 'Behind it:',
    explore: 'Ask it in GraphQL',
    failed: 'All drafts that failed',
    marked: 'Only drafts marked as concerning atrocity crimes',
    cosponsorsTitle: (name: string) => `Sponsors that can be named: ${name}`,
    cosponsorsLater: (day: string, adopted: string) =>
      `On ${day} the resolution did not exist yet: it was adopted on ${adopted}.`,
    cosponsorsFinding: (sponsors: string, endorsing: string, name: string, day: string) =>
      `${sponsors} States can be named as sponsors; ${endorsing} of them can be named as endorsing on ${day}: ${name}.`,
    cosponsorsPartial:
      'The list is partial: only the States that sources which could be read name are in it. A State that is missing may have sponsored the resolution.',
    role: 'On the resolution',
    sponsor: 'sponsor',
    'co-sponsor': 'co-sponsor',
    'not a co-sponsor': 'not a co-sponsor',
    'dissociated from the outcome': 'dissociated itself from the outcome',
    eachOf: 'Each State, with its position and its sources',
    triggersTitle: 'What sets each initiative in motion',
    triggersFinding: 'In our words, from the sources beside; the instrument’s own text decides.',
    notRead: 'No source that was read says.',
    instrumentsTitle: 'The instruments on record',
    instrumentsFinding: (endorsed: string, others: string) =>
      `States endorse: ${endorsed}. No State endorses the others: ${others}.`,
    instrument: 'Instrument',
    kind: 'What it is',
    ledBy: 'Led by',
    launched: 'Launched or adopted',
    adopted: (day: string) => `adopted ${day}`,
    endorse: 'Do States endorse it?',
    yes: 'yes',
    no: 'no',
    CODE_OF_CONDUCT: 'code of conduct',
    POLITICAL_DECLARATION: 'political declaration',
    UN_SECRETARIAT_INITIATIVE: 'initiative of the UN Secretariat',
    ANALYTICAL_FRAMEWORK: 'framework of analysis',
    GENERAL_ASSEMBLY_RESOLUTION: 'General Assembly resolution',
  } satisfies Record<InitiativeKind, string> & Record<string, unknown>,
  {
    fr: {
      title: 'Les questions posées au panel',
      description: 'Ce qui a été demandé au panel, mot pour mot, et ce que montrent les faits sur chaque question.',
      lead: 'Ce qui a été demandé au panel, mot pour mot, et ce que montrent les faits consignés. Ils ne répondent à aucune question : ils montrent ce que l’on peut savoir.',
      asked: 'Débat :',
      onlyEnglish:
        'Les questions ont été posées en anglais : elles sont citées telles quelles, suivies d’une traduction de courtoisie.',
      courtesy: 'Traduction de courtoisie de Pledgebook :',
      question: (number) => `Question ${number}`,
      all: 'Toutes les questions',
      bears: 'Ce qui s’y rapporte',
      more: (number) => `Tout ce qui se rapporte à la question ${number}`,
      none: 'Aucun élément n’a encore été placé en regard de cette question.',
      choose: 'Situation au',
      panelDay: (day) => `Le jour de la réunion, ${day}`,
      behind: 'Pour aller plus loin :',
      explore: 'Poser la question en GraphQL',
      failed: 'Tous les projets non adoptés',
      marked: 'Seulement les projets signalés comme portant sur des atrocités',
      cosponsorsTitle: (name) => `Auteurs que l’on peut nommer : ${name}`,
      cosponsorsLater: (day, adopted) =>
        `Au ${day}, la résolution n’existait pas encore : elle a été adoptée le ${adopted}.`,
      cosponsorsFinding: (sponsors, endorsing, name, day) =>
        `${sponsors} États peuvent être nommés comme auteurs ; ${endorsing} d’entre eux peuvent être nommés comme ayant souscrit au ${day} : ${name}.`,
      cosponsorsPartial:
        'La liste est partielle : n’y figurent que les États nommés par les sources qui ont pu être lues. Un État absent de la liste a pu être auteur de la résolution.',
      role: 'Sur la résolution',
      sponsor: 'auteur',
      'co-sponsor': 'coauteur',
      'not a co-sponsor': 'n’est pas coauteur',
      'dissociated from the outcome': 's’est dissocié du résultat',
      eachOf: 'Chaque État, avec sa position et ses sources',
      triggersTitle: 'Ce qui déclenche chaque initiative',
      triggersFinding: 'Dans nos mots, d’après les sources indiquées ; le texte de l’instrument fait foi.',
      notRead: 'Aucune source lue ne le dit.',
      instrumentsTitle: 'Les instruments consignés',
      instrumentsFinding: (endorsed, others) =>
        `Les États souscrivent à : ${endorsed}. Aucun État ne souscrit aux autres : ${others}.`,
      instrument: 'Instrument',
      kind: 'Nature',
      ledBy: 'Conduit par',
      launched: 'Lancement ou adoption',
      adopted: (day) => `adoptée le ${day}`,
      endorse: 'Les États y souscrivent-ils ?',
      yes: 'oui',
      no: 'non',
      CODE_OF_CONDUCT: 'code de conduite',
      POLITICAL_DECLARATION: 'déclaration politique',
      UN_SECRETARIAT_INITIATIVE: 'initiative du Secrétariat de l’ONU',
      ANALYTICAL_FRAMEWORK: 'cadre d’analyse',
      GENERAL_ASSEMBLY_RESOLUTION: 'résolution de l’Assemblée générale',
    },
    es: {
      title: 'Las preguntas al panel',
      description: 'Lo que se preguntó al panel, palabra por palabra, y lo que muestran los datos sobre cada pregunta.',
      lead: 'Lo que se preguntó al panel, palabra por palabra, y lo que muestran los datos registrados. No responden a ninguna pregunta: muestran lo que se puede saber.',
      asked: 'Debate:',
      onlyEnglish: 'Las preguntas se formularon en inglés: se citan tal cual, seguidas de una traducción de cortesía.',
      courtesy: 'Traducción de cortesía de Pledgebook:',
      question: (number) => `Pregunta ${number}`,
      all: 'Todas las preguntas',
      bears: 'Lo que guarda relación',
      more: (number) => `Todo lo que guarda relación con la pregunta ${number}`,
      none: 'Aún no se ha puesto ningún dato junto a esta pregunta.',
      choose: 'Situación al',
      panelDay: (day) => `El día de la reunión, ${day}`,
      behind: 'Para saber más:',
      explore: 'Preguntarlo en GraphQL',
      failed: 'Todos los proyectos no aprobados',
      marked: 'Solo los proyectos señalados como relativos a crímenes atroces',
      cosponsorsTitle: (name) => `Patrocinadores que se pueden nombrar: ${name}`,
      cosponsorsLater: (day, adopted) => `Al ${day}, la resolución aún no existía: se aprobó el ${adopted}.`,
      cosponsorsFinding: (sponsors, endorsing, name, day) =>
        `Se pueden nombrar ${sponsors} Estados como patrocinadores; ${endorsing} de ellos se pueden nombrar como adherentes al ${day}: ${name}.`,
      cosponsorsPartial:
        'La lista es parcial: solo figuran los Estados que nombran las fuentes que se pudieron leer. Un Estado que no figura pudo haberla patrocinado.',
      role: 'Ante la resolución',
      sponsor: 'patrocinador',
      'co-sponsor': 'copatrocinador',
      'not a co-sponsor': 'no es copatrocinador',
      'dissociated from the outcome': 'se desvinculó del resultado',
      eachOf: 'Cada Estado, con su posición y sus fuentes',
      triggersTitle: 'Qué pone en marcha cada iniciativa',
      triggersFinding: 'En nuestras palabras, según las fuentes indicadas; decide el texto del instrumento.',
      notRead: 'Ninguna fuente leída lo dice.',
      instrumentsTitle: 'Los instrumentos que constan',
      instrumentsFinding: (endorsed, others) =>
        `Los Estados se adhieren a: ${endorsed}. Ningún Estado se adhiere a los demás: ${others}.`,
      instrument: 'Instrumento',
      kind: 'Qué es',
      ledBy: 'Dirigido por',
      launched: 'Lanzamiento o aprobación',
      adopted: (day) => `aprobada el ${day}`,
      endorse: '¿Se adhieren a él los Estados?',
      yes: 'sí',
      no: 'no',
      CODE_OF_CONDUCT: 'código de conducta',
      POLITICAL_DECLARATION: 'declaración política',
      UN_SECRETARIAT_INITIATIVE: 'iniciativa de la Secretaría de la ONU',
      ANALYTICAL_FRAMEWORK: 'marco de análisis',
      GENERAL_ASSEMBLY_RESOLUTION: 'resolución de la Asamblea General',
    },
  },
);
