import { catalogue } from '../language.js';

export const FIGURE_MESSAGES = catalogue(
  {
    publishedTitle: 'Published totals of supporters, by initiative',
    publishedSummary: (count: string, newest: string) => `Dated totals: ${count}. The newest: ${newest}.`,
    noPublished: 'No total had been published by that day.',
    quoted: (term: string, words: string) => `${term} ${words}`,
    publishedNote:
      'Each point is a total as somebody published it. Where sources disagree, each is drawn. Totals without a date are left out; one of a month stands at its end, “more than”, “about” and “almost” at the number they name, hollow, and no line is drawn to them.',
    words: 'As published',
    progressTitle: (name: string) => `${name}: published totals, and the States that can be named`,
    progressSummary: (named: string, day: string) => `States that can be named with a source on ${day}: ${named}.`,
    newestPublished: (published: string) => ` The newest published total is ${published}.`,
    progressNote: 'The band runs from the States that have certainly endorsed to those that may have.',
    published: 'Published total',
    certain: 'Named, certain',
    possible: 'Named, certain or possible',
    groupsTitle: (name: string, day: string) => `${name}: States by regional group on ${day}`,
    groupsInsideTitle: (name: string, day: string) => `${name}: States on the Council by regional group on ${day}`,
    groupsOutsideTitle: (name: string, day: string) =>
      `${name}: States outside the Council by regional group on ${day}`,
    groupsSummary: (parts: string) => `Named as endorsing: ${parts}.`,
    councilTitle: (name: string, from: string, to: string) =>
      `${name}: supporters on the Security Council on 1 January of each year from ${from} to ${to}`,
    councilSummary: (most: string, years: string) =>
      `The most members that can be named as endorsing on one of these days: ${most}, in ${years}; others may have endorsed too. A decision needs nine votes in favour.`,
    councilNote:
      'Eight of fifteen members are a majority, and one vote short of the nine that a decision needs. The years are the same whatever day was chosen; for those to come, what is known today of the members elected.',
    majority: 'Majority of members',
    needed: 'Votes needed',
    vetoesTitle: 'Vetoed drafts by year and permanent member',
    vetoesOfTitle: (member: string) => `Vetoed drafts by year: ${member}`,
    vetoesSummary: (count: string, parts: string) => `Vetoed drafts on record: ${count}. By member: ${parts}.`,
    vetoesNote:
      'A draft vetoed by two members counts once for each of them, so that the members’ numbers add up to more than the drafts. A no on a draft that was short of votes anyway is no veto. A seat’s vetoes count together: the Russian Federation’s with the Soviet Union’s, China’s whoever held its seat.',
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    fromOn: (from: string) => `from ${from} on`,
    upTo: (to: string) => `up to ${to}`,
    mapTitle: (name: string, day: string) => `${name}: where States stand on ${day}`,
    mapSummary: (endorsed: string, unknown: string) => `Named as endorsing: ${endorsed}. Not known: ${unknown}.`,
    mapNote:
      'The borders and names shown and the designations used imply no official endorsement or acceptance by anyone. Small States are shown as dots.',
  },
  {
    fr: {
      publishedTitle: 'Nombre de soutiens de chaque initiative, tel que publié',
      publishedSummary: (count, newest) => `Totaux datés : ${count}. Les plus récents : ${newest}.`,
      noPublished: 'Aucun total n’avait encore été publié ce jour-là.',
      quoted: (term, words) => `${term} ${words}`,
      publishedNote:
        'Chaque point est un total tel qu’il a été publié. Lorsque les sources divergent, chacun est représenté. Les totaux sans date sont omis ; celui d’un mois figure à la fin du mois, « plus de », « environ » et « près de » au nombre cité, en creux et sans ligne.',
      words: 'Tel que publié',
      progressTitle: (name) => `${name} : totaux publiés et États que l’on peut nommer`,
      progressSummary: (named, day) => `États que l’on peut nommer avec une source au ${day} : ${named}.`,
      newestPublished: (published) => ` Le dernier total publié est ${published}.`,
      progressNote: 'La bande va des États qui ont certainement souscrit à ceux qui l’ont peut-être fait.',
      published: 'Total publié',
      certain: 'Nommés, certains',
      possible: 'Nommés, certains ou possibles',
      groupsTitle: (name, day) => `${name} : les États par groupe régional au ${day}`,
      groupsInsideTitle: (name, day) => `${name} : les membres du Conseil par groupe régional au ${day}`,
      groupsOutsideTitle: (name, day) => `${name} : les États hors du Conseil par groupe régional au ${day}`,
      groupsSummary: (parts) => `Nommés comme ayant souscrit : ${parts}.`,
      councilTitle: (name, from, to) =>
        `${name} : soutiens au Conseil de sécurité au 1er janvier de chaque année, de ${from} à ${to}`,
      councilSummary: (most, years) =>
        `Membres que l’on peut nommer comme ayant souscrit, au plus haut de ces jours : ${most}, en ${years} ; d’autres ont pu souscrire. Une décision exige neuf voix.`,
      councilNote:
        'Huit membres sur quinze forment une majorité, à une voix des neuf qu’exige une décision. Les années sont les mêmes quel que soit le jour choisi ; pour celles à venir, ce que l’on sait aujourd’hui des membres élus.',
      majority: 'Majorité des membres',
      needed: 'Voix requises',
      vetoesTitle: 'Projets bloqués par un veto, par année et membre permanent',
      vetoesOfTitle: (member) => `Projets bloqués par un veto, par année : ${member}`,
      vetoesSummary: (count, parts) => `Projets bloqués par un veto : ${count}. Par membre : ${parts}.`,
      vetoesNote:
        'Un projet bloqué par deux membres compte une fois pour chacun : la somme des membres dépasse donc le nombre de projets. Un vote contre un projet qui n’avait de toute façon pas assez de voix n’est pas un veto. Les vetos d’un même siège sont comptés ensemble : ceux de la Fédération de Russie avec ceux de l’Union soviétique, ceux de la Chine quel qu’ait été le titulaire du siège.',
      fromTo: (from, to) => `du ${from} au ${to}`,
      fromOn: (from) => `à partir du ${from}`,
      upTo: (to) => `jusqu’au ${to}`,
      mapTitle: (name, day) => `${name} : la position des États au ${day}`,
      mapSummary: (endorsed, unknown) => `Nommés comme ayant souscrit : ${endorsed}. Position inconnue : ${unknown}.`,
      mapNote:
        'Les frontières et les noms indiqués et les désignations employées n’impliquent ni reconnaissance ni acceptation officielle. Les petits États sont représentés par des points.',
    },
    es: {
      publishedTitle: 'Apoyos a cada iniciativa, según lo publicado',
      publishedSummary: (count, newest) => `Totales fechados: ${count}. Los más recientes: ${newest}.`,
      noPublished: 'Ese día aún no se había publicado ningún total.',
      quoted: (term, words) => `${term} ${words}`,
      publishedNote:
        'Cada punto es un total tal como se publicó. Donde las fuentes discrepan, se muestran todos. Los totales sin fecha se omiten; el de un mes figura al final del mes, y «más de», «alrededor de» y «casi», en el número que nombran, huecos y sin línea.',
      words: 'Según lo publicado',
      progressTitle: (name) => `${name}: totales publicados y Estados que se pueden nombrar`,
      progressSummary: (named, day) => `Estados que se pueden nombrar con una fuente al ${day}: ${named}.`,
      newestPublished: (published) => ` El último total publicado es ${published}.`,
      progressNote: 'La banda va de los Estados que se han adherido con certeza a los que quizá lo han hecho.',
      published: 'Total publicado',
      certain: 'Nombrados, seguros',
      possible: 'Nombrados, seguros o posibles',
      groupsTitle: (name, day) => `${name}: los Estados por grupo regional al ${day}`,
      groupsInsideTitle: (name, day) => `${name}: los miembros del Consejo por grupo regional al ${day}`,
      groupsOutsideTitle: (name, day) => `${name}: los Estados fuera del Consejo por grupo regional al ${day}`,
      groupsSummary: (parts) => `Nombrados como adherentes: ${parts}.`,
      councilTitle: (name, from, to) =>
        `${name}: apoyos en el Consejo de Seguridad al 1 de enero de cada año, de ${from} a ${to}`,
      councilSummary: (most, years) =>
        `Miembros que se pueden nombrar como adherentes, en el mayor de estos días: ${most}, en ${years}; puede haber otros. Una decisión necesita nueve votos.`,
      councilNote:
        'Ocho de quince miembros son mayoría, a un voto de los nueve que necesita una decisión. Los años son los mismos sea cual sea el día elegido; para los venideros, lo que hoy se sabe de los miembros elegidos.',
      majority: 'Mayoría de los miembros',
      needed: 'Votos necesarios',
      vetoesTitle: 'Proyectos vetados por año y miembro permanente',
      vetoesOfTitle: (member) => `Proyectos vetados por año: ${member}`,
      vetoesSummary: (count, parts) => `Proyectos vetados que constan: ${count}. Por miembro: ${parts}.`,
      vetoesNote:
        'Un proyecto vetado por dos miembros cuenta una vez para cada uno, de modo que la suma de los miembros supera el número de proyectos. Un voto en contra de un proyecto que de todos modos no tenía los votos necesarios no es un veto. Los vetos de un mismo puesto se cuentan juntos: los de la Federación de Rusia con los de la Unión Soviética, los de China quienquiera que ocupara su puesto.',
      fromTo: (from, to) => `del ${from} al ${to}`,
      fromOn: (from) => `desde el ${from}`,
      upTo: (to) => `hasta el ${to}`,
      mapTitle: (name, day) => `${name}: posición de los Estados al ${day}`,
      mapSummary: (endorsed, unknown) => `Nombrados como adherentes: ${endorsed}. Posición desconocida: ${unknown}.`,
      mapNote:
        'Las fronteras y los nombres que se muestran y las designaciones empleadas no implican aprobación ni aceptación oficial. Los Estados pequeños se muestran como puntos.',
    },
  },
);
