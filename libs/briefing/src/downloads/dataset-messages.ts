import { catalogue } from '../language.js';

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
