import { catalogue } from '../../language.js';

/** The words of a letter that asks a State about an initiative. What they say of the State is no more than sources say. */
export const LETTER_MESSAGES = catalogue(
  {
    kicker: 'Letter',
    title: (initiative: string, state: string) => `${initiative}: ${state}`,
    asOf: (day: string, revision: string) => `Facts as of ${day} · Pledgebook, revision ${revision}`,
    sender: '[Name, organisation, address]',
    dated: '[Day]',
    representative: (state: string) => `The Permanent Representative to the United Nations: ${state}`,
    observer: (state: string) => `The Permanent Observer to the United Nations: ${state}`,
    salutation: 'Excellency,',
    about: (initiative: string) => `We write to you about this initiative: ${initiative}.`,
    aboutDocument: (initiative: string, document: string) =>
      `We write to you about this initiative: ${initiative} (${document}).`,
    addressedTo: 'It is addressed to ',
    pledges: 'What it asks, in short: ',
    sits: (seat: string) => `Your State sits on the Security Council (${seat})`,
    joins: (day: string, seat: string) => `Your State joins the Security Council on ${day} (${seat})`,
    term: (seat: string, from: string, to: string) => `${seat}, ${from}–${to}`,
    spoke: (day: string) =>
      `A source reports that your Government spoke in support of it (${day}); we understand that this alone is no endorsement.`,
    outside: (day: string) =>
      `The newest source that we know to speak of it names your State as outside it (${day}); that settles nothing after its day.`,
    withdrew: (day: string) => `A source reports that your Government withdrew its endorsement (${day}).`,
    perhapsWithdrew: (day: string) =>
      `Sources report that your Government endorsed it and withdrew again (${day}); they do not settle since what day.`,
    endorsed: (when: string) =>
      `Sources report that your Government has endorsed it (${when}); they do not settle on which day.`,
    notFound: (day: string, revision: string) =>
      `We could not find an endorsement in the sources that we know (as of ${day}, revision ${revision} of Pledgebook). That does not mean that there is none.`,
    notFoundSince: (day: string, revision: string) =>
      `We could not find a later endorsement in the sources that we know (as of ${day}, revision ${revision} of Pledgebook). That does not mean that there is none.`,
    knownAsOf: (day: string, revision: string) =>
      `This is what we know as of ${day} (revision ${revision} of Pledgebook).`,
    please: 'We would be grateful if your Government would:',
    sayWhether: 'tell us whether it has endorsed, since what day, and in which public document this can be read;',
    considerEndorsing: 'if it has not, consider endorsing.',
    confirmDay: 'confirm on which day it endorsed, and in which public document this can be read.',
    confirmWithdrawal: 'confirm since what day its withdrawal stands, and in which public document this can be read;',
    sayWithdrawn: 'tell us whether its withdrawal still stands;',
    considerAgain: 'if it does, consider endorsing again.',
    how: 'How a State endorses, as far as the sources say: ',
    close: 'Please accept, Excellency, the assurances of our highest consideration.',
    page: 'What sources say of this, and this letter again',
    imprint: 'Facts: Pledgebook, CC BY 4.0.',
    sources: 'Sources',
  },
  {
    fr: {
      kicker: 'Lettre',
      title: (initiative, state) => `${initiative} : ${state}`,
      asOf: (day, revision) => `Faits au ${day} · Pledgebook, révision ${revision}`,
      sender: '[Nom, organisation, adresse]',
      dated: '[Date]',
      representative: (state) =>
        `La Représentante permanente ou le Représentant permanent auprès de l’Organisation des Nations Unies : ${state}`,
      observer: (state) =>
        `L’Observatrice permanente ou l’Observateur permanent auprès de l’Organisation des Nations Unies : ${state}`,
      salutation: 'Excellence,',
      about: (initiative) => `Nous vous écrivons au sujet de l’initiative suivante : ${initiative}.`,
      aboutDocument: (initiative, document) =>
        `Nous vous écrivons au sujet de l’initiative suivante : ${initiative} (${document}).`,
      addressedTo: 'À qui elle s’adresse : ',
      pledges: 'Ce qu’elle demande, en bref : ',
      sits: (seat) => `Votre État siège au Conseil de sécurité (${seat})`,
      joins: (day, seat) => `Votre État entrera au Conseil de sécurité le ${day} (${seat})`,
      term: (seat, from, to) => `${seat}, ${from}–${to}`,
      spoke: (day) =>
        `Une source rapporte que votre Gouvernement s’est exprimé en sa faveur (${day}) ; nous comprenons que cela seul ne vaut pas souscription.`,
      outside: (day) =>
        `La source la plus récente que nous connaissions à ce sujet cite votre État comme n’ayant pas souscrit (${day}) ; elle n’établit rien après cette date.`,
      withdrew: (day) => `Une source rapporte que votre Gouvernement s’en est retiré (${day}).`,
      perhapsWithdrew: (day) =>
        `Des sources rapportent que votre Gouvernement y a souscrit, puis s’en est retiré (${day}) ; elles n’établissent pas depuis quel jour.`,
      endorsed: (when) =>
        `Des sources rapportent que votre Gouvernement y a souscrit (${when}) ; elles n’établissent pas quel jour.`,
      notFound: (day, revision) =>
        `Nous n’avons pas trouvé d’adhésion dans les sources que nous connaissons (au ${day}, révision ${revision} de Pledgebook). Cela ne veut pas dire qu’il n’y en ait pas.`,
      notFoundSince: (day, revision) =>
        `Nous n’avons pas trouvé d’adhésion ultérieure dans les sources que nous connaissons (au ${day}, révision ${revision} de Pledgebook). Cela ne veut pas dire qu’il n’y en ait pas.`,
      knownAsOf: (day, revision) => `C’est ce que nous savons au ${day} (révision ${revision} de Pledgebook).`,
      please: 'Nous vous serions reconnaissants que votre Gouvernement veuille bien :',
      sayWhether: 'nous dire s’il y a souscrit, depuis quel jour et dans quel document public on peut le lire ;',
      considerEndorsing: 'si ce n’est pas le cas, envisager d’y souscrire.',
      confirmDay: 'confirmer quel jour il y a souscrit, et dans quel document public on peut le lire.',
      confirmWithdrawal:
        'confirmer depuis quel jour son retrait est effectif, et dans quel document public on peut le lire ;',
      sayWithdrawn: 'nous dire si son retrait est maintenu ;',
      considerAgain: 'si c’est le cas, envisager d’y souscrire de nouveau.',
      how: 'Comment un État y souscrit, d’après les sources : ',
      close: 'Veuillez agréer, Excellence, les assurances de notre très haute considération.',
      page: 'Ce qu’en disent les sources, et cette lettre',
      imprint: 'Faits : Pledgebook, CC BY 4.0.',
      sources: 'Sources',
    },
    es: {
      kicker: 'Carta',
      title: (initiative, state) => `${initiative}: ${state}`,
      asOf: (day, revision) => `Datos al ${day} · Pledgebook, revisión ${revision}`,
      sender: '[Nombre, organización, dirección]',
      dated: '[Fecha]',
      representative: (state) =>
        `La Representante Permanente o el Representante Permanente ante las Naciones Unidas: ${state}`,
      observer: (state) => `La Observadora Permanente o el Observador Permanente ante las Naciones Unidas: ${state}`,
      salutation: 'Excelencia:',
      about: (initiative) => `Le escribimos acerca de la siguiente iniciativa: ${initiative}.`,
      aboutDocument: (initiative, document) =>
        `Le escribimos acerca de la siguiente iniciativa: ${initiative} (${document}).`,
      addressedTo: 'A quién se dirige: ',
      pledges: 'Qué pide, en resumen: ',
      sits: (seat) => `Su Estado ocupa un puesto en el Consejo de Seguridad (${seat})`,
      joins: (day, seat) => `Su Estado entrará en el Consejo de Seguridad el ${day} (${seat})`,
      term: (seat, from, to) => `${seat}, ${from}–${to}`,
      spoke: (day) =>
        `Una fuente recoge que su Gobierno se expresó a favor (${day}); entendemos que eso solo no equivale a adherirse.`,
      outside: (day) =>
        `La fuente más reciente que conocemos al respecto cita a su Estado como no adherido (${day}); no aclara nada después de ese día.`,
      withdrew: (day) => `Una fuente informa de que su Gobierno retiró su adhesión (${day}).`,
      perhapsWithdrew: (day) =>
        `Hay fuentes que informan de que su Gobierno se adhirió y después se retiró (${day}); no aclaran desde qué día.`,
      endorsed: (when) => `Hay fuentes que informan de que su Gobierno se ha adherido (${when}); no aclaran qué día.`,
      notFound: (day, revision) =>
        `No encontramos ninguna adhesión en las fuentes que conocemos (al ${day}, revisión ${revision} de Pledgebook). Eso no significa que no la haya.`,
      notFoundSince: (day, revision) =>
        `No encontramos ninguna adhesión posterior en las fuentes que conocemos (al ${day}, revisión ${revision} de Pledgebook). Eso no significa que no la haya.`,
      knownAsOf: (day, revision) => `Esto es lo que sabemos al ${day} (revisión ${revision} de Pledgebook).`,
      please: 'Agradeceríamos que su Gobierno tuviera a bien:',
      sayWhether: 'decirnos si se ha adherido, desde qué día y en qué documento público puede leerse;',
      considerEndorsing: 'si no lo ha hecho, considerar la posibilidad de adherirse.',
      confirmDay: 'confirmar qué día se adhirió y en qué documento público puede leerse.',
      confirmWithdrawal: 'confirmar desde qué día rige su retirada y en qué documento público puede leerse;',
      sayWithdrawn: 'decirnos si su retirada se mantiene;',
      considerAgain: 'si es así, considerar la posibilidad de adherirse de nuevo.',
      how: 'Cómo se adhiere un Estado, según las fuentes: ',
      close: 'Le rogamos que acepte, Excelencia, las seguridades de nuestra más alta consideración.',
      page: 'Lo que dicen las fuentes al respecto, y esta carta',
      imprint: 'Datos: Pledgebook, CC BY 4.0.',
      sources: 'Fuentes',
    },
  },
);
