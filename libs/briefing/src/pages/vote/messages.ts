import { catalogue } from '../../language.js';

/** French elides before a vowel: *d’un membre permanent*, *de deux membres permanents*. */
const ofFrench = (members: string): string => (/^[aeiou]/.test(members) ? `d’${members}` : `de ${members}`);

export const MESSAGES = catalogue(
  {
    title: (symbol: string, day: string) => `${symbol}, put to the vote on ${day}`,
    description: (draft: string, outcome: string, day: string) =>
      `${draft}: ${outcome}, ${day}. Roll call in the Security Council, with each voter’s commitment on that day.`,
    noSymbol: 'A draft whose symbol is not known',
    noVeto: (members: string) => `Short of votes; ${members} voted no; no veto`,
    members: (count: number) =>
      `${['no', 'one', 'two', 'three', 'four', 'five'][count] ?? count} permanent ${count === 1 ? 'member' : 'members'}`,
    had: (votes: string, needed: string) => `It had ${votes} votes in favour; ${needed} were needed.`,
    becauseVeto: (members: string, names: string) =>
      `It failed all the same, because ${members} voted against it (${names}). A permanent member’s no on a draft that has the votes is a veto (Charter, Article 27).`,
    becauseShort: (members: string, names: string) =>
      `It failed for want of votes. That ${members} voted against it too (${names}) is no veto: the draft would not have been adopted anyway.`,
    becauseFew: 'It failed for want of votes. No permanent member voted against it.',
    becauseAdopted: 'No permanent member voted against it. Abstaining is not voting against.',
    asRecorded: 'This is the outcome that the source records; its numbers alone do not explain it. See the remarks.',
    noNumbers:
      'No source that was read gives the numbers of this vote; the outcome is the one that the source records.',
    topic: 'Topic',
    dayVotes: 'All votes of that day',
    topicVotes: 'All votes on it',
    kind: 'What was voted on',
    document: 'Text, at the UN',
    record: 'Meeting record, at the UN',
    several: (symbol: string, count: string) => `${symbol}: ${count} votes`,
    severalMeans: 'Several votes share this symbol: paragraphs, amendments and candidates are voted on apart.',
    numbers: 'Votes',
    abstaining: 'Abstained',
    notVoting: 'Did not vote',
    needed: (needed: string) => `${needed} needed in favour`,
    unList: 'UN library’s list of vetoes',
    counted: 'Counted as a veto there.',
    tooOld: 'The list that was read (May 2022) is older than this vote.',
    second: 'Second record',
    secondOf: 'The same vote is recorded here too:',
    commitment: 'How they voted, by commitment on that day',
    commitmentMeans:
      'Votes are counted beside what each member had endorsed by the day of the vote. What each initiative asks of a vote, and on which drafts, is said on its page.',
    notOpen: (name: string, day: string, since: string) =>
      `On ${day} no State could have endorsed the ${name}: it was not yet open then, but only since ${since}.`,
    rollCall: 'Roll call',
    noRollCall:
      'No source that was read has the roll call: how each member voted is not recorded here. The numbers and the vetoes are those that the sources report.',
    member: 'Member',
    seat: 'Seat',
    vote: 'Vote',
    on: (initiative: string) => `${initiative} on that day`,
    veto: 'veto',
    corrected: 'corrected',
    today: 'States bear their newest names, whatever they were called on that day.',
    judgement: 'Whether this draft was credible is a judgement. None is recorded here.',
    unmarked:
      'No source was found that marks this draft as concerning atrocity crimes. That does not say that it was about something else.',
    markedAs: (what: string) => `Sources mark as concerning atrocity crimes: ${what}.`,
    remarks: 'What one must know of this record',
    correctedCount: (count: string) =>
      `Votes marked “corrected” were put right where the source’s columns had slipped: ${count}.`,
    earlier: 'The vote before:',
    later: 'The vote after:',
    all: 'All votes',
  },
  {
    fr: {
      title: (symbol, day) => `${symbol}, mis aux voix le ${day}`,
      description: (draft, outcome, day) =>
        `${draft} : ${outcome}, ${day}. Le vote de chaque membre du Conseil de sécurité et son engagement ce jour-là.`,
      noSymbol: 'Projet dont la cote est inconnue',
      noVeto: (members) => `Voix insuffisantes ; vote négatif ${ofFrench(members)} ; pas de veto`,
      members: (count) =>
        count === 1
          ? 'un membre permanent'
          : `${['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq'][count] ?? count} membres permanents`,
      had: (votes, needed) => `Voix pour : ${votes} ; voix requises : ${needed}.`,
      becauseVeto: (members, names) =>
        `Il a pourtant échoué, en raison du vote négatif ${ofFrench(members)} (${names}). Le vote négatif d’un membre permanent sur un projet qui a les voix requises est un veto (Charte, article 27).`,
      becauseShort: (members, names) =>
        `Il a échoué faute de voix. Le vote négatif ${ofFrench(members)} (${names}) n’est pas un veto : le projet n’aurait de toute façon pas été adopté.`,
      becauseFew: 'Il a échoué faute de voix. Aucun membre permanent n’a voté contre.',
      becauseAdopted: 'Aucun membre permanent n’a voté contre. S’abstenir n’est pas voter contre.',
      asRecorded: 'C’est l’issue que consigne la source ; ses chiffres seuls ne l’expliquent pas. Voir les remarques.',
      noNumbers: 'Aucune source lue ne donne les chiffres de ce vote ; l’issue est celle que consigne la source.',
      topic: 'Sujet',
      dayVotes: 'Tous les votes de ce jour',
      topicVotes: 'Tous les votes à ce sujet',
      kind: 'Objet du vote',
      document: 'Texte, à l’ONU',
      record: 'Procès-verbal, à l’ONU',
      several: (symbol, count) => `${symbol} : ${count} votes`,
      severalMeans:
        'Plusieurs votes portent cette cote : paragraphes, amendements et candidatures sont mis aux voix séparément.',
      numbers: 'Voix',
      abstaining: 'Abstentions',
      notVoting: 'N’ont pas voté',
      needed: (needed) => `${needed} voix requises`,
      unList: 'Liste des vetos de la bibliothèque de l’ONU',
      counted: 'Y figure comme veto.',
      tooOld: 'La liste consultée (mai 2022) est antérieure à ce vote.',
      second: 'Second enregistrement',
      secondOf: 'Le même vote est aussi consigné ici :',
      commitment: 'Les votes selon l’engagement ce jour-là',
      commitmentMeans:
        'Les votes sont comptés en regard de ce à quoi chaque membre avait souscrit au jour du vote. Ce que chaque initiative demande d’un vote, et sur quels projets, figure sur sa page.',
      notOpen: (name, day, since) =>
        `Au ${day}, aucun État ne pouvait avoir souscrit à l’initiative « ${name} » : elle n’était pas encore ouverte (ouverture : ${since}).`,
      rollCall: 'Vote de chaque membre',
      noRollCall:
        'Aucune source lue ne donne le vote de chaque membre : il n’est pas consigné ici. Les chiffres et les vetos sont ceux que rapportent les sources.',
      member: 'Membre',
      seat: 'Siège',
      vote: 'Vote',
      on: (initiative) => `${initiative} : position ce jour-là`,
      veto: 'veto',
      corrected: 'corrigé',
      today: 'Les États portent leur nom le plus récent, quel qu’ait été leur nom ce jour-là.',
      judgement: 'Dire si ce projet était crédible relève d’un jugement. Aucun n’est consigné ici.',
      unmarked:
        'Aucune source n’a été trouvée qui signale ce projet comme touchant à des atrocités criminelles. Cela ne veut pas dire qu’il portait sur autre chose.',
      markedAs: (what) => `Des sources signalent comme touchant à des atrocités criminelles : ${what}.`,
      remarks: 'Ce qu’il faut savoir de cet enregistrement',
      correctedCount: (count) =>
        `Les votes marqués « corrigé » ont été rétablis là où les colonnes de la source étaient décalées : ${count}.`,
      earlier: 'Vote précédent :',
      later: 'Vote suivant :',
      all: 'Tous les votes',
    },
    es: {
      title: (symbol, day) => `${symbol}, sometido a votación el ${day}`,
      description: (draft, outcome, day) =>
        `${draft}: ${outcome}, ${day}. El voto de cada miembro del Consejo de Seguridad y su compromiso ese día.`,
      noSymbol: 'Un proyecto de signatura desconocida',
      noVeto: (members) => `Sin los votos necesarios; voto en contra de ${members}; no hay veto`,
      members: (count) =>
        count === 1
          ? 'un miembro permanente'
          : `${['ningún', 'un', 'dos', 'tres', 'cuatro', 'cinco'][count] ?? count} miembros permanentes`,
      had: (votes, needed) => `Votos a favor: ${votes}; votos necesarios: ${needed}.`,
      becauseVeto: (members, names) =>
        `Aun así fracasó, por el voto en contra de ${members} (${names}). El voto en contra de un miembro permanente sobre un proyecto que tiene los votos necesarios es un veto (Carta, Artículo 27).`,
      becauseShort: (members, names) =>
        `Fracasó por falta de votos. El voto en contra de ${members} (${names}) no es un veto: el proyecto no se habría aprobado de todos modos.`,
      becauseFew: 'Fracasó por falta de votos. Ningún miembro permanente votó en contra.',
      becauseAdopted: 'Ningún miembro permanente votó en contra. Abstenerse no es votar en contra.',
      asRecorded:
        'Es el resultado que consta en la fuente; sus cifras por sí solas no lo explican. Véanse las observaciones.',
      noNumbers: 'Ninguna fuente leída da las cifras de esta votación; el resultado es el que consta en la fuente.',
      topic: 'Tema',
      dayVotes: 'Todas las votaciones de ese día',
      topicVotes: 'Todas las votaciones sobre el tema',
      kind: 'Qué se votó',
      document: 'Texto, en la ONU',
      record: 'Acta de la sesión, en la ONU',
      several: (symbol, count) => `${symbol}: ${count} votaciones`,
      severalMeans:
        'Varias votaciones llevan esta signatura: los párrafos, las enmiendas y las candidaturas se votan por separado.',
      numbers: 'Votos',
      abstaining: 'Abstenciones',
      notVoting: 'No participaron',
      needed: (needed) => `se necesitaban ${needed} a favor`,
      unList: 'Lista de vetos de la biblioteca de la ONU',
      counted: 'Figura en ella como veto.',
      tooOld: 'La lista leída (mayo de 2022) es anterior a esta votación.',
      second: 'Segundo registro',
      secondOf: 'La misma votación consta también aquí:',
      commitment: 'Los votos según el compromiso de ese día',
      commitmentMeans:
        'Los votos se cuentan junto a aquello a lo que cada miembro se había adherido el día de la votación. Lo que cada iniciativa pide de un voto, y sobre qué proyectos, se dice en su página.',
      notOpen: (name, day, since) =>
        `El ${day} ningún Estado podía haberse adherido a «${name}»: aún no estaba abierta (apertura: ${since}).`,
      rollCall: 'Voto de cada miembro',
      noRollCall:
        'Ninguna fuente leída da el voto de cada miembro: no consta aquí. Las cifras y los vetos son los que informan las fuentes.',
      member: 'Miembro',
      seat: 'Puesto',
      vote: 'Voto',
      on: (initiative) => `${initiative}: posición ese día`,
      veto: 'veto',
      corrected: 'corregido',
      today: 'Los Estados llevan su nombre más reciente, cualquiera que fuera su nombre ese día.',
      judgement: 'Decir si este proyecto era creíble es un juicio. Aquí no consta ninguno.',
      unmarked:
        'No se encontró ninguna fuente que señale este proyecto como relativo a crímenes atroces. Eso no dice que tratara de otra cosa.',
      markedAs: (what) => `Las fuentes señalan como relativo a crímenes atroces: ${what}.`,
      remarks: 'Lo que hay que saber de este registro',
      correctedCount: (count) =>
        `Los votos marcados «corregido» se rectificaron donde las columnas de la fuente se habían desplazado: ${count}.`,
      earlier: 'Votación anterior:',
      later: 'Votación siguiente:',
      all: 'Todas las votaciones',
    },
  },
);
