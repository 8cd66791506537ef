import { catalogue } from '../language.js';

/** What each list is called in its file. */
export const LIST_MESSAGES = catalogue(
  {
    states: (day: string) => `Where States stand on ${day}`,
    votes: 'Votes on draft resolutions in the Security Council',
    rollCall: (symbol: string, day: string) => `Roll call on ${symbol}, ${day}`,
    stateVotes: (name: string) => `${name}: votes while seated on the Security Council`,
    council: (day: string) => `The members of the Security Council on ${day}`,
    acts: 'What sources say of States and initiatives',
    publishedCounts: (initiative: string) => `${initiative}: published totals`,
    councilTerms: (year: string) => `Terms on the Security Council since ${year}`,
    groupMemberships: 'Membership in groups and treaties, which endorses no initiative',
    assemblyRecords: 'What States did on General Assembly resolutions, as far as found',
    sources: 'The sources',
    revisionChanges: (number: string) => `What revision ${number} changed`,
    comparedDays: (a: string, b: string) => `What changed between ${a} and ${b}`,
    comparedStates: (a: string, b: string, day: string) => `${a} and ${b} compared, ${day}`,
  },
  {
    fr: {
      states: (day) => `La position des États au ${day}`,
      votes: 'Votes sur les projets de résolution au Conseil de sécurité',
      rollCall: (symbol, day) => `Vote de chaque membre sur ${symbol}, ${day}`,
      stateVotes: (name) => `${name} : votes pendant ses mandats au Conseil de sécurité`,
      council: (day) => `Les membres du Conseil de sécurité au ${day}`,
      acts: 'Ce que disent les sources des États et des initiatives',
      publishedCounts: (initiative) => `${initiative} : totaux publiés`,
      councilTerms: (year) => `Mandats au Conseil de sécurité depuis ${year}`,
      groupMemberships: 'Appartenances à des groupes et à des traités, qui ne valent souscription à aucune initiative',
      assemblyRecords:
        'Ce que des États ont fait au sujet de résolutions de l’Assemblée générale, pour autant qu’on l’ait trouvé',
      sources: 'Les sources',
      revisionChanges: (number) => `Ce qu’a changé la révision ${number}`,
      comparedDays: (a, b) => `Ce qui a changé entre le ${a} et le ${b}`,
      comparedStates: (a, b, day) => `${a} et ${b} : comparaison au ${day}`,
    },
    es: {
      states: (day) => `Posición de los Estados al ${day}`,
      votes: 'Votaciones sobre proyectos de resolución en el Consejo de Seguridad',
      rollCall: (symbol, day) => `Voto de cada miembro sobre ${symbol}, ${day}`,
      stateVotes: (name) => `${name}: votos mientras tuvo puesto en el Consejo de Seguridad`,
      council: (day) => `Los miembros del Consejo de Seguridad al ${day}`,
      acts: 'Qué dicen las fuentes de los Estados y las iniciativas',
      publishedCounts: (initiative) => `${initiative}: totales publicados`,
      councilTerms: (year) => `Mandatos en el Consejo de Seguridad desde ${year}`,
      groupMemberships: 'Pertenencia a grupos y tratados, que no supone adhesión a ninguna iniciativa',
      assemblyRecords:
        'Qué hicieron los Estados respecto de resoluciones de la Asamblea General, hasta donde se encontró',
      sources: 'Las fuentes',
      revisionChanges: (number) => `Qué cambió la revisión ${number}`,
      comparedDays: (a, b) => `Qué cambió entre el ${a} y el ${b}`,
      comparedStates: (a, b, day) => `${a} y ${b}: comparación al ${day}`,
    },
  },
);

/** What the lists are called where all of them are offered. */
export const LIST_NAMES = catalogue(
  {
    states: 'States with their positions on a day',
    votes: 'Votes on draft resolutions',
    'roll-call': 'Roll call on one draft',
    'state-votes': 'Votes of one State',
    council: 'Council members of a day with their positions',
    acts: 'Acts of States',
    'published-counts': 'Published totals of an initiative',
    'council-terms': 'Council terms',
    'group-memberships': 'Group and treaty memberships',
    'assembly-records': 'General Assembly records',
    sources: 'Sources',
    'revision-changes': 'What a revision changed',
    'compared-days': 'Two days compared',
    'compared-states': 'Two States compared',
  },
  {
    fr: {
      states: 'Les États et leur position un jour donné',
      votes: 'Votes sur les projets de résolution',
      'roll-call': 'Vote de chaque membre sur un projet',
      'state-votes': 'Votes d’un État',
      council: 'Membres du Conseil un jour donné et leur position',
      acts: 'Actes d’États',
      'published-counts': 'Totaux publiés d’une initiative',
      'council-terms': 'Mandats au Conseil',
      'group-memberships': 'Appartenances à un groupe ou à un traité',
      'assembly-records': 'Faits relatifs à l’Assemblée générale',
      sources: 'Sources',
      'revision-changes': 'Ce qu’a changé une révision',
      'compared-days': 'Deux jours comparés',
      'compared-states': 'Deux États comparés',
    },
    es: {
      states: 'Los Estados y su posición en un día',
      votes: 'Votaciones sobre proyectos de resolución',
      'roll-call': 'Voto de cada miembro sobre un proyecto',
      'state-votes': 'Votos de un Estado',
      council: 'Miembros del Consejo en un día y su posición',
      acts: 'Actos de Estados',
      'published-counts': 'Totales publicados de una iniciativa',
      'council-terms': 'Mandatos en el Consejo',
      'group-memberships': 'Pertenencias a grupos o tratados',
      'assembly-records': 'Datos sobre la Asamblea General',
      sources: 'Fuentes',
      'revision-changes': 'Qué cambió una revisión',
      'compared-days': 'Dos días comparados',
      'compared-states': 'Dos Estados comparados',
    },
  },
);
export type ListName = keyof (typeof LIST_NAMES)['en'];

/** The whole dataset, as it is described where datasets are searched. */
export const DATASET_MESSAGES = catalogue(
  {
    name: 'Pledgebook: who has endorsed which initiative to restrain the veto, and how the Security Council voted',
    description:
      'Sourced facts on the initiatives to restrain the veto and to act against genocide, crimes against humanity and war crimes: which States have endorsed which of them, when, who sat on the United Nations Security Council, and how its members voted. What sources do not settle is said to be unknown.',
    keywords:
      'United Nations, Security Council, veto restraint, atrocity prevention, Responsibility to Protect, voting records',
  },
  {
    fr: {
      name: 'Pledgebook : qui a souscrit à quelle initiative de limitation du veto, et comment le Conseil de sécurité a voté',
      description:
        'Des faits avec leurs sources sur les initiatives visant à limiter le recours au veto et à agir contre le génocide, les crimes contre l’humanité et les crimes de guerre : quels États ont souscrit à laquelle, quand, qui siégeait au Conseil de sécurité des Nations Unies, et comment ses membres ont voté. Ce que les sources ne tranchent pas est dit inconnu.',
      keywords:
        'Nations Unies, Conseil de sécurité, limitation du veto, prévention des atrocités, responsabilité de protéger, votes',
    },
    es: {
      name: 'Pledgebook: quién se ha adherido a qué iniciativa para limitar el veto, y cómo votó el Consejo de Seguridad',
      description:
        'Datos con sus fuentes sobre las iniciativas para limitar el veto y actuar contra el genocidio, los crímenes de lesa humanidad y los crímenes de guerra: qué Estados se han adherido a cuál, cuándo, quién tenía puesto en el Consejo de Seguridad de las Naciones Unidas, y cómo votaron sus miembros. De lo que las fuentes no aclaran se dice que no se sabe.',
      keywords:
        'Naciones Unidas, Consejo de Seguridad, limitación del veto, prevención de atrocidades, responsabilidad de proteger, votaciones',
    },
  },
);
