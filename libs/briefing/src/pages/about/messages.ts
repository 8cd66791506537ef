import { catalogue } from '../../language.js';

export const MESSAGES = catalogue(
  {
    title: 'About Pledgebook: how it knows what it says',
    description:
      'Method, rules of each status with real examples, limits, how it counts, accessibility, licence, and how to report an error.',
    lead: 'Pledgebook records who has endorsed initiatives for restraint in the use of the veto, and of votes, in the face of mass atrocities. This page tells how.',
    method: 'Method',
    methodFacts:
      'Facts are recorded, statuses are derived. The ledger holds what a source says: “by 1 September 2015 Austria was listed as a supporter”. It never holds a status. Where a State stands on a day is worked out from these facts by fixed rules, the same for every State.',
    methodDates:
      'Each question therefore has two dates. The day (“on=” in an address) is a day in the world. The revision (“revision=”) is what Pledgebook knew. Both stand beside every figure, so that whoever cites one can be checked years later.',
    methodSources: 'Each fact names its sources, and each source says what part of it was read.',
    toSources: 'All sources',
    toRevisions: 'All revisions',
    rules: 'What each status means',
    rulesText: 'The rule for each status, as the service applies it, with a real case from the data.',
    rule: 'Rule',
    exampleHead: 'Example',
    ENDORSED_RULE:
      'An endorsement by that day is known: a source gives a day of endorsement, or a bound (“on or before”), that is not later than the day asked for, and no withdrawal by then is known.',
    POSSIBLY_ENDORSED_RULE:
      'An endorsement is known, but its day is not: the day asked for lies between the first and the last day on which it can have taken place.',
    NOT_ENDORSED_OPEN_RULE:
      'The initiative was not open to endorsement yet. (Where no source settles the day on which an initiative opened, this rule does not apply to it.)',
    NOT_ENDORSED_BEFORE_RULE: 'The day lies before an endorsement whose day is known.',
    NOT_ENDORSED_OUTSIDE_RULE:
      'A source names the State as outside on that day or later, and no earlier endorsement is known. Such a source settles the days up to it, and none after.',
    WITHDRAWN_RULE:
      'It had endorsed, and a source reports that it withdrew by that day. A withdrawal is recorded as an act of its own; it corrects nothing.',
    UNKNOWN_AFTER_RULE:
      'Nothing settles it. For example, the last source that names the State as outside lies before the day: what it did since is not known.',
    UNKNOWN_SPOKE_RULE:
      'Nothing settles it, although the State spoke in support: speaking in support is no endorsement, and belonging to a group that leads an initiative is none either.',
    noExample: 'No case: no source that was read reports a withdrawal.',
    noCase: 'No case among the facts.',
    on: (state: string, day: string) => `${state} on ${day}`,
    limits: 'What it does not know',
    limitOf: (named: string, published: string, day: string) =>
      `${named} can be named with a source; the newest published total is ${published} (${day}).`,
    limitLists:
      'A list of supporters that is shorter than the published total is not complete. Where a State is “not known”, this says something about the sources, not about the State.',
    limitVotes: (drafts: string, failed: string, adopted: string) =>
      `${drafts} drafts put to the vote in the Security Council are recorded: ${failed} that failed, and ${adopted} that were adopted. Earlier ones, and consultations that never led to a vote, are not.`,
    limitJudgement:
      'Whether a draft was “credible”, as a pledge may put it, is a judgement. Pledgebook makes none: it shows marks that sources made, and names them.',
    limitText:
      'Titles of drafts are in English only. The panel’s questions are quoted in English; translations below them are ours, and say so.',
    limitRead: 'Many sources were read in part, as an excerpt; each source says so.',
    counting: 'How it counts',
    countMembers:
      'Counts are of Member States of the United Nations on that day: 193 since 2011. Observer States (the Holy See and the State of Palestine) are left out unless they are asked for; the figure below, its caption and its files change together.',
    withObservers: 'Count observers, too',
    withoutObservers: 'Count Member States only',
    countPublished:
      'Totals that others published are shown beside ours, each in its own words and with its source. They are never merged with ours or with each other, also where they disagree. A total for several initiatives together is a total of none of them.',
    countCouncil:
      'In the Council, a majority of the members (8 of 15) is not enough for a decision: it needs nine votes in favour, and no permanent member voting against.',
    use: 'Who may use it',
    useText:
      'Anybody, for anything, without asking: in a briefing, an article, a lecture, a campaign, another database. The facts and figures are under CC BY 4.0: name Pledgebook, the revision and the credits.',
    toCite: 'Licence and how to cite',
    useCode:
      'The program is free software under the MIT licence: anybody may run a copy of their own. A copy can be changed by whoever runs it; the hash of a revision shows whether it holds the same facts.',
    accessibility: 'Accessibility',
    accessText:
      'The pages aim at WCAG 2.2, level AA. Tests that run with every change try every page in three languages:',
    accessAxe: 'with the checker axe, on light and dark ground, which must find nothing;',
    accessWidth:
      'at a width of 320 pixels, which is what 400 % zoom gives on a common screen, where nothing may be cut off;',
    accessKeys: 'with the keyboard only: forms, tables and each value of a chart;',
    accessScripts: 'without scripts: all text, tables, pictures and forms work;',
    accessMotion:
      'with reduced motion, in forced colours, and in print. No status is told by colour alone: each has a word and a mark of its own.',
    accessCharts: 'Every chart has its numbers as a table below it, and a description in words.',
    accessReport:
      'If something keeps you from reading or using a page, that is an error of ours: please report it as described below.',
    contact: 'Report an error, a missing source or a barrier',
    contactText:
      'Open an issue in the repository that this copy comes from. Say which address you were at, what you read there, and what a source says instead; with a source, a correction can be recorded, and the revision will say why.',
    words: 'The words',
    wordsText: 'States “endorse” an initiative. These are not treaties: nobody is bound by law.',
    toGlossary: 'Glossary',
    toCodebook: 'Codebook',
  },
  {
    fr: {
      title: 'À propos de Pledgebook : d’où vient ce qu’il affirme',
      description:
        'Méthode, règles de chaque position avec des exemples réels, limites, manière de compter, accessibilité, licence, et comment signaler une erreur.',
      lead: 'Pledgebook consigne quels États ont souscrit à des initiatives appelant à la retenue dans l’usage du veto, et du vote, face aux atrocités de masse. Cette page dit comment.',
      method: 'Méthode',
      methodFacts:
        'Les faits sont consignés, les positions en sont déduites. Le registre contient ce que dit une source : « au 1er septembre 2015, l’Autriche figurait parmi les soutiens ». Il ne contient jamais de position. Celle d’un État à un jour donné est tirée de ces faits selon des règles fixes, les mêmes pour tous les États.',
      methodDates:
        'Chaque question a donc deux dates. Le jour (« on= » dans une adresse) est la date à laquelle on se place. La révision (« revision= ») est ce que Pledgebook savait. Les deux figurent auprès de chaque figure, afin que toute citation puisse être vérifiée des années plus tard.',
      methodSources: 'Chaque fait nomme ses sources, et chaque source dit quelle partie en a été lue.',
      toSources: 'Toutes les sources',
      toRevisions: 'Toutes les révisions',
      rules: 'Ce que signifie chaque position',
      rulesText: 'La règle de chaque position, telle que le service l’applique, avec un cas réel tiré des données.',
      rule: 'Règle',
      exampleHead: 'Exemple',
      ENDORSED_RULE:
        'Une souscription à cette date est connue : une source en donne le jour, ou une borne (« au plus tard »), qui n’est pas postérieur au jour demandé, et aucun retrait n’est connu à cette date.',
      POSSIBLY_ENDORSED_RULE:
        'Une souscription est connue, mais non son jour : le jour demandé se situe entre le premier et le dernier jour où elle a pu avoir lieu.',
      NOT_ENDORSED_OPEN_RULE:
        'L’initiative n’était pas encore ouverte à la souscription. (Là où aucune source n’établit le jour où une initiative a été ouverte, cette règle ne s’y applique pas.)',
      NOT_ENDORSED_BEFORE_RULE: 'Le jour précède une souscription dont le jour est connu.',
      NOT_ENDORSED_OUTSIDE_RULE:
        'Une source dit que l’État n’avait pas souscrit ce jour-là ou plus tard, et aucune souscription antérieure n’est connue. Une telle source tranche pour les jours qui la précèdent, et pour aucun après.',
      WITHDRAWN_RULE:
        'L’État avait souscrit, et une source rapporte qu’il s’était retiré à cette date. Un retrait est consigné comme un acte à part entière ; il ne corrige rien.',
      UNKNOWN_AFTER_RULE:
        'Rien ne tranche. Par exemple, la dernière source selon laquelle l’État n’avait pas souscrit précède le jour demandé : on ignore ce qu’il a fait depuis.',
      UNKNOWN_SPOKE_RULE:
        'Rien ne tranche, bien que l’État se soit exprimé en faveur de l’initiative : ce n’est pas souscrire, pas plus qu’appartenir au groupe qui la conduit.',
      noExample: 'Aucun cas : aucune source lue ne rapporte de retrait.',
      noCase: 'Aucun cas parmi les faits.',
      on: (state, day) => `${state}, au ${day}`,
      limits: 'Ce qu’il ne sait pas',
      limitOf: (named, published, day) =>
        `${named} États peuvent être nommés avec une source ; le dernier total publié est ${published} (${day}).`,
      limitLists:
        'Une liste de soutiens plus courte que le total publié n’est pas complète. « Position inconnue » dit quelque chose des sources, non de l’État.',
      limitVotes: (drafts, failed, adopted) =>
        `${drafts} projets mis aux voix au Conseil de sécurité sont consignés : ${failed} qui ont été rejetés et ${adopted} qui ont été adoptés. Les projets antérieurs, et les consultations qui n’ont jamais mené à un vote, ne le sont pas.`,
      limitJudgement:
        'Dire si un projet était « crédible », comme le veut tel engagement, est un jugement. Pledgebook n’en porte aucun : il montre les signalements faits par des sources, et les nomme.',
      limitText:
        'Les titres des projets ne sont donnés qu’en anglais. Les questions posées aux intervenants sont citées en anglais ; les traductions qui les suivent sont les nôtres, et le disent.',
      limitRead: 'Beaucoup de sources ont été lues en partie, sous forme d’extrait ; chaque source le dit.',
      counting: 'Comment il compte',
      countMembers:
        'On compte les États Membres de l’Organisation des Nations Unies à la date considérée : 193 depuis 2011. Les États observateurs (le Saint-Siège et l’État de Palestine) ne sont comptés que sur demande ; la figure ci-dessous, sa légende et ses fichiers changent ensemble.',
      withObservers: 'Compter aussi les observateurs',
      withoutObservers: 'Compter les seuls États Membres',
      countPublished:
        'Les totaux publiés par d’autres figurent à côté des nôtres, chacun dans ses propres mots et avec sa source. Ils ne sont jamais confondus avec les nôtres ni entre eux, même lorsqu’ils divergent. Un total pour plusieurs initiatives ensemble n’est le total d’aucune.',
      countCouncil:
        'Au Conseil, la majorité des membres (8 sur 15) ne suffit pas pour décider : il faut neuf voix pour, et qu’aucun membre permanent ne vote contre.',
      use: 'Qui peut s’en servir',
      useText:
        'Chacun, à toute fin, sans demander : dans une note, un article, un cours, une campagne, une autre base de données. Les faits et les figures sont sous licence CC BY 4.0 : nommez Pledgebook, la révision et les mentions.',
      toCite: 'Licence et manière de citer',
      useCode:
        'Le programme est un logiciel libre sous licence MIT : chacun peut en exploiter une copie. Celui qui l’exploite peut la modifier ; l’empreinte d’une révision montre si elle contient les mêmes faits.',
      accessibility: 'Accessibilité',
      accessText:
        'Les pages visent les WCAG 2.2, niveau AA. Des tests menés à chaque changement essaient chaque page dans trois langues :',
      accessAxe: 'avec le vérificateur axe, sur fond clair et sombre, qui ne doit rien trouver ;',
      accessWidth:
        'à une largeur de 320 pixels, ce que donne un agrandissement de 400 % sur un écran courant, où rien ne doit être coupé ;',
      accessKeys: 'au clavier seul : formulaires, tableaux et chaque valeur d’un graphique ;',
      accessScripts: 'sans scripts : textes, tableaux, images et formulaires fonctionnent tous ;',
      accessMotion:
        'avec mouvements réduits, en couleurs forcées et à l’impression. Aucune position n’est indiquée par la seule couleur : chacune a son mot et sa marque.',
      accessCharts: 'Chaque graphique est accompagné de ses chiffres en tableau et d’une description en mots.',
      accessReport:
        'Si quelque chose vous empêche de lire une page ou de vous en servir, c’est une erreur de notre part : signalez-la comme indiqué ci-dessous.',
      contact: 'Signaler une erreur, une source manquante ou un obstacle',
      contactText:
        'Ouvrez un ticket (« issue ») dans le dépôt dont provient cette copie. Dites à quelle adresse vous étiez, ce que vous y avez lu, et ce qu’une source dit d’autre ; avec une source, une correction peut être consignée, et la révision dira pourquoi.',
      words: 'Les mots',
      wordsText:
        'Les États « souscrivent » à une initiative. Ce ne sont pas des traités : personne n’est ici lié par le droit.',
      toGlossary: 'Glossaire',
      toCodebook: 'Dictionnaire des données',
    },
    es: {
      title: 'Acerca de Pledgebook: de dónde sale lo que dice',
      description:
        'Método, reglas de cada posición con ejemplos reales, límites, cómo se cuenta, accesibilidad, licencia y cómo avisar de un error.',
      lead: 'Pledgebook registra qué Estados se han adherido a iniciativas que piden contención en el uso del veto, y del voto, ante atrocidades masivas. Esta página dice cómo.',
      method: 'Método',
      methodFacts:
        'Los datos se registran; las posiciones se deducen de ellos. El registro contiene lo que dice una fuente: «al 1 de septiembre de 2015, Austria figuraba entre los apoyos». Nunca contiene una posición. La de un Estado en un día se obtiene de esos datos con reglas fijas, las mismas para todos los Estados.',
      methodDates:
        'Cada pregunta tiene, pues, dos fechas. El día («on=» en una dirección) es un día en el mundo. La revisión («revision=») es lo que Pledgebook sabía. Ambas figuran junto a cada figura, para que toda cita pueda comprobarse años después.',
      methodSources: 'Cada dato nombra sus fuentes, y cada fuente dice qué parte de ella se leyó.',
      toSources: 'Todas las fuentes',
      toRevisions: 'Todas las revisiones',
      rules: 'Qué significa cada posición',
      rulesText: 'La regla de cada posición, tal como la aplica el servicio, con un caso real de los datos.',
      rule: 'Regla',
      exampleHead: 'Ejemplo',
      ENDORSED_RULE:
        'Se conoce una adhesión a esa fecha: una fuente da su día, o un límite («a más tardar»), que no es posterior al día por el que se pregunta, y no se conoce ninguna retirada hasta entonces.',
      POSSIBLY_ENDORSED_RULE:
        'Se conoce una adhesión, pero no su día: el día por el que se pregunta está entre el primero y el último en que pudo producirse.',
      NOT_ENDORSED_OPEN_RULE:
        'La iniciativa aún no estaba abierta a la adhesión. (Si ninguna fuente aclara qué día se abrió una iniciativa, esta regla no se le aplica.)',
      NOT_ENDORSED_BEFORE_RULE: 'El día es anterior a una adhesión cuyo día se conoce.',
      NOT_ENDORSED_OUTSIDE_RULE:
        'Una fuente dice que el Estado no se había adherido ese día o después, y no se conoce ninguna adhesión anterior. Una fuente así aclara los días hasta ella, y ninguno posterior.',
      WITHDRAWN_RULE:
        'Se había adherido, y una fuente informa de que se había retirado a esa fecha. Una retirada se registra como un acto propio; no corrige nada.',
      UNKNOWN_AFTER_RULE:
        'Nada lo aclara. Por ejemplo, la última fuente según la cual el Estado no se había adherido es anterior al día por el que se pregunta: no se sabe qué hizo desde entonces.',
      UNKNOWN_SPOKE_RULE:
        'Nada lo aclara, aunque el Estado se expresó a favor: eso no es adherirse, como tampoco lo es pertenecer al grupo que dirige una iniciativa.',
      noExample: 'Ningún caso: ninguna fuente leída informa de una retirada.',
      noCase: 'Ningún caso entre los datos.',
      on: (state, day) => `${state}, al ${day}`,
      limits: 'Lo que no sabe',
      limitOf: (named, published, day) =>
        `Se pueden nombrar ${named} Estados con una fuente; el último total publicado es ${published} (${day}).`,
      limitLists:
        'Una lista de apoyos más corta que el total publicado no está completa. «Posición desconocida» dice algo de las fuentes, no del Estado.',
      limitVotes: (drafts, failed, adopted) =>
        `Constan ${drafts} proyectos sometidos a votación en el Consejo de Seguridad: ${failed} no aprobados y ${adopted} aprobados. No constan los anteriores ni las consultas que no llegaron a votación.`,
      limitJudgement:
        'Si un proyecto era «creíble», como puede decir un compromiso, es un juicio. Pledgebook no emite ninguno: muestra lo que señalan las fuentes, y las nombra.',
      limitText:
        'Los títulos de los proyectos se muestran solo en inglés. Las preguntas al panel se citan en inglés; las traducciones que las siguen son nuestras, y así lo dicen.',
      limitRead: 'Muchas fuentes se leyeron en parte, en un extracto; cada fuente lo dice.',
      counting: 'Cómo cuenta',
      countMembers:
        'Se cuentan los Estados Miembros de las Naciones Unidas en esa fecha: 193 desde 2011. Los Estados observadores (la Santa Sede y el Estado de Palestina) solo se cuentan si se pide; la figura de abajo, su leyenda y sus archivos cambian juntos.',
      withObservers: 'Contar también a los observadores',
      withoutObservers: 'Contar solo los Estados Miembros',
      countPublished:
        'Los totales que otros publicaron se muestran junto a los nuestros, cada uno con sus palabras y su fuente. Nunca se mezclan con los nuestros ni entre sí, aunque discrepen. Un total de varias iniciativas juntas no es el total de ninguna.',
      countCouncil:
        'En el Consejo, la mayoría de los miembros (8 de 15) no basta para decidir: hacen falta nueve votos a favor y que ningún miembro permanente vote en contra.',
      use: 'Quién puede usarlo',
      useText:
        'Cualquiera, para cualquier fin, sin preguntar: en una nota, un artículo, una clase, una campaña u otra base de datos. Los datos y las figuras tienen licencia CC BY 4.0: nombre a Pledgebook, la revisión y los créditos.',
      toCite: 'Licencia y cómo citar',
      useCode:
        'El programa es software libre con licencia MIT: cualquiera puede mantener una copia propia. Quien la mantiene puede cambiarla; la huella de una revisión muestra si contiene los mismos datos.',
      accessibility: 'Accesibilidad',
      accessText:
        'Las páginas aspiran a las WCAG 2.2, nivel AA. Las pruebas que se hacen con cada cambio ensayan cada página en tres idiomas:',
      accessAxe: 'con el comprobador axe, sobre fondo claro y oscuro, que no debe encontrar nada;',
      accessWidth:
        'a un ancho de 320 píxeles, lo que da una ampliación del 400 % en una pantalla corriente, donde nada debe quedar cortado;',
      accessKeys: 'solo con el teclado: formularios, tablas y cada valor de un gráfico;',
      accessScripts: 'sin scripts: funcionan todos los textos, tablas, imágenes y formularios;',
      accessMotion:
        'con movimiento reducido, en colores forzados y en papel. Ninguna posición se indica solo con el color: cada una tiene su palabra y su marca.',
      accessCharts: 'Cada gráfico lleva debajo sus cifras en una tabla, y una descripción en palabras.',
      accessReport: 'Si algo le impide leer o usar una página, es un error nuestro: avísenos como se indica abajo.',
      contact: 'Avisar de un error, de una fuente que falta o de una barrera',
      contactText:
        'Abra una incidencia («issue») en el repositorio del que procede esta copia. Diga en qué dirección estaba, qué leyó allí y qué dice en cambio una fuente; con una fuente se puede registrar una corrección, y la revisión dirá por qué.',
      words: 'Las palabras',
      wordsText:
        'Los Estados «se adhieren» a una iniciativa. No son tratados: nadie queda aquí obligado por el derecho.',
      toGlossary: 'Glosario',
      toCodebook: 'Libro de códigos',
    },
  },
);
