import { catalogue } from '../../language.js';

export const MESSAGES = catalogue(
  {
    title: 'Data: ask, download, cite',
    description:
      'The facts of Pledgebook for researchers: the GraphQL service, files of every figure, the codebook, how to cite, and the licence.',
    lead: (facts: string) =>
      `All that these pages show is an answer of the GraphQL service, which anybody may ask without a key. It holds ${facts} facts, each with its sources.`,
    explorerTitle: 'Ask the service',
    toExplorer: 'Open the explorer',
    explorerText:
      'It writes and sends queries in the browser, and starts with examples. Every type and field has a description there.',
    endpoint: 'The address of the service:',
    toCodebook: 'Read the codebook',
    codebookText: 'It defines each file and each column of the facts.',
    toGlossary: 'Read the glossary',
    glossaryText: 'It says what the words mean.',
    listText: 'Whoever has a list sees which of its States are new, and takes it along as a revision.',
    downloads: 'Downloads',
    downloadsWhole:
      'The whole dataset at one revision: a ZIP with a CSV for each table, types, codebook, licence, citation and checksums (a Frictionless Data Package), and the same tables as one SQLite file. The same revision has the same bytes for ever.',
    newest: 'the newest revision',
    thisRevision: (number: number) => `revision ${number}, for ever the same`,
    downloadsLists:
      'Each list of these pages at an address of its own. Add “on=”, “revision=” and the filters of the page; the file then holds exactly the rows on the screen, those of all its pages.',
    toListColumns: 'Each list, its filters and its columns',
    list: 'List',
    figures: 'Files of the figures',
    figuresText:
      'Each figure gives its rows as CSV, JSON and XLSX, and its picture as SVG and PNG; day, revision, sources and licence stand in each file, those of a CSV in the one beside it (META.JSON: CSV on the Web, with the type of each column). Excel opens the CSV rightly with “bom=1”. Add “on=” and “revision=” to their addresses for another day or an older revision.',
    figure: 'Figure',
    files: 'Files',
    fileOf: (ending: string, title: string) => `${ending}: ${title}`,
    cite: 'How to cite',
    citeWhole:
      'This cites the whole dataset at the revision shown. To cite one figure, follow “Cite” below it; for a page, write its address here.',
    citePart: 'This cites, at exactly this day and this revision:',
    citeInput: 'Address of a page or figure, from its first slash on',
    citeButton: 'Cite this',
    citeAll: 'Cite the whole dataset',
    asText: 'As text',
    asFile: 'as a file',
    feeds: 'Follow what is new',
    feedsText:
      'Each entry is one fact, with its sources, its id and the revision that recorded it; each feed shows the newest 200. New acts, published totals, initiatives, events, questions, terms on the Council and draft resolutions are news, and so is every correction; further names of States and single votes are not, unless they are corrected.',
    examples: 'From R, Python, JavaScript and a terminal',
    examplesText: 'These lines run as they stand: they ask this service.',
    stable: 'Revisions, ETag and limits',
    revisionText:
      '“?revision=N” in any address is answered from what revision N knew, for ever the same. Without it, the newest revision answers; the header Dataset-Revision says which that was.',
    toRevisions: 'All revisions',
    etagText:
      'Each answer has an ETag: sent back as If-None-Match, it is answered with 304 and no content where nothing has changed.',
    limitsText:
      'A list gives at most 500 items a page; “pageInfo” says how to go on. An operation that is deeper or costlier than the service allows is refused with a sentence and a code before anything is executed. There is no limit on how often you ask, but please keep what you have.',
    licence: 'Licence and credits',
    licenceText:
      'The facts and figures may be used by anybody for anything under Creative Commons Attribution 4.0 (CC BY 4.0), where these are named:',
    creditOwn: 'Pledgebook, with the revision (as above)',
    creditVotes:
      'for votes and drafts: “UNSC votes since 1946 Database, MARTIN, Benoît, 2026, data.sciencespo, V1” (CC BY 4.0)',
    creditNames: 'for names of States: Unicode CLDR; for codes and regions: UN M49',
    licenceNote: 'The documents that are linked as sources keep their own rights.',
  },
  {
    fr: {
      title: 'Données : interroger, télécharger, citer',
      description:
        'Les faits de Pledgebook pour la recherche : le service GraphQL, les fichiers de chaque figure, le dictionnaire des données, comment citer, et la licence.',
      lead: (facts) =>
        `Tout ce que montrent ces pages est une réponse du service GraphQL, que chacun peut interroger sans clé. Il contient ${facts} faits, chacun avec ses sources.`,
      explorerTitle: 'Interroger le service',
      toExplorer: 'Ouvrir l’explorateur',
      explorerText:
        'Il permet d’écrire et d’envoyer des requêtes dans le navigateur, à partir d’exemples. Chaque type et chaque champ y est décrit, en anglais.',
      endpoint: 'L’adresse du service :',
      toCodebook: 'Lire le dictionnaire des données',
      codebookText: 'Il définit chaque fichier et chaque colonne des faits.',
      toGlossary: 'Lire le glossaire',
      glossaryText: 'Il donne le sens des mots.',
      listText: 'Qui possède une liste voit lesquels de ses États sont nouveaux, et l’emporte comme révision.',
      downloads: 'Téléchargements',
      downloadsWhole:
        'L’ensemble des données à une révision : un ZIP avec un CSV par table, les types, le dictionnaire, la licence, la citation et les sommes de contrôle (un Frictionless Data Package), et les mêmes tables en un fichier SQLite. La même révision donne les mêmes octets, pour toujours.',
      newest: 'la révision la plus récente',
      thisRevision: (number) => `la révision ${number}, toujours la même`,
      downloadsLists:
        'Chaque liste de ces pages a sa propre adresse. Ajoutez « on= », « revision= » et les filtres de la page ; le fichier contient alors exactement les lignes affichées, celles de toutes ses pages.',
      toListColumns: 'Chaque liste, ses filtres et ses colonnes',
      list: 'Liste',
      figures: 'Les fichiers des figures',
      figuresText:
        'Chaque figure fournit ses lignes en CSV, JSON et XLSX, et son image en SVG et PNG ; le jour, la révision, les sources et la licence figurent dans chaque fichier et, pour un CSV, dans celui qui l’accompagne (META.JSON : CSV on the Web, avec le type de chaque colonne). Excel ouvre correctement le CSV avec « bom=1 ». Ajoutez « on= » et « revision= » à leurs adresses pour un autre jour ou une révision antérieure.',
      figure: 'Figure',
      files: 'Fichiers',
      fileOf: (ending, title) => `${ending} : ${title}`,
      cite: 'Comment citer',
      citeWhole:
        'Ceci cite l’ensemble des données à la révision affichée. Pour citer une figure, suivez « Citer » au-dessous d’elle ; pour une page, inscrivez ici son adresse.',
      citePart: 'Ceci cite, à ce jour précis et à cette révision :',
      citeInput: 'Adresse d’une page ou d’une figure, à partir de la première barre oblique',
      citeButton: 'Citer ceci',
      citeAll: 'Citer l’ensemble des données',
      asText: 'En texte',
      asFile: 'en fichier',
      feeds: 'Suivre les nouveautés',
      feedsText:
        'Chaque entrée est un fait, avec ses sources, son identifiant et la révision qui l’a consigné ; chaque flux montre les 200 plus récentes. Sont des nouveautés les actes, totaux publiés, initiatives, réunions, questions, mandats au Conseil et projets de résolution nouveaux, ainsi que toute correction ; les autres noms d’États et les votes isolés n’en sont pas, sauf s’ils sont corrigés.',
      examples: 'Depuis R, Python, JavaScript et un terminal',
      examplesText: 'Ces lignes s’exécutent telles quelles : elles interrogent ce service.',
      stable: 'Révisions, ETag et limites',
      revisionText:
        '« ?revision=N » dans toute adresse donne la réponse tirée de ce que savait la révision N, toujours la même. Sans cela, c’est la révision la plus récente qui répond ; l’en-tête Dataset-Revision dit laquelle.',
      toRevisions: 'Toutes les révisions',
      etagText:
        'Chaque réponse porte un ETag : renvoyé sous If-None-Match, il reçoit 304 et aucun contenu si rien n’a changé.',
      limitsText:
        'Une liste donne au plus 500 éléments par page ; « pageInfo » dit comment continuer. Une opération plus profonde ou plus coûteuse que le service ne l’admet est refusée, avec une phrase et un code, avant toute exécution. Le nombre de requêtes n’est pas limité, mais gardez, s’il vous plaît, ce que vous avez reçu.',
      licence: 'Licence et mentions',
      licenceText:
        'Les faits et les figures peuvent être utilisés par chacun, à toute fin, sous la licence Creative Commons Attribution 4.0 (CC BY 4.0), avec les mentions suivantes :',
      creditOwn: 'Pledgebook, avec la révision (comme ci-dessus)',
      creditVotes:
        'pour les votes et les projets : « UNSC votes since 1946 Database, MARTIN, Benoît, 2026, data.sciencespo, V1 » (CC BY 4.0)',
      creditNames: 'pour les noms des États : Unicode CLDR ; pour les codes et les régions : UN M49',
      licenceNote: 'Les documents cités comme sources gardent leurs propres droits.',
    },
    es: {
      title: 'Datos: preguntar, descargar, citar',
      description:
        'Los datos de Pledgebook para investigar: el servicio GraphQL, los archivos de cada figura, el libro de códigos, cómo citar y la licencia.',
      lead: (facts) =>
        `Todo lo que muestran estas páginas es una respuesta del servicio GraphQL, al que cualquiera puede preguntar sin clave. Contiene ${facts} datos, cada uno con sus fuentes.`,
      explorerTitle: 'Preguntar al servicio',
      toExplorer: 'Abrir el explorador',
      explorerText:
        'Permite escribir y enviar consultas en el navegador, a partir de ejemplos. Allí se describe, en inglés, cada tipo y cada campo.',
      endpoint: 'La dirección del servicio:',
      toCodebook: 'Leer el libro de códigos',
      codebookText: 'Define cada archivo y cada columna de los datos.',
      toGlossary: 'Leer el glosario',
      glossaryText: 'Dice qué significan las palabras.',
      listText: 'Quien tiene una lista ve cuáles de sus Estados son nuevos y se la lleva como revisión.',
      downloads: 'Descargas',
      downloadsWhole:
        'Todos los datos en una revisión: un ZIP con un CSV por tabla, los tipos, el libro de códigos, la licencia, la cita y las sumas de verificación (un Frictionless Data Package), y las mismas tablas en un archivo SQLite. La misma revisión da los mismos bytes para siempre.',
      newest: 'la revisión más reciente',
      thisRevision: (number) => `la revisión ${number}, siempre igual`,
      downloadsLists:
        'Cada lista de estas páginas tiene su propia dirección. Añada «on=», «revision=» y los filtros de la página; el archivo contiene entonces exactamente las filas de la pantalla, las de todas sus páginas.',
      toListColumns: 'Cada lista, sus filtros y sus columnas',
      list: 'Lista',
      figures: 'Los archivos de las figuras',
      figuresText:
        'Cada figura ofrece sus filas en CSV, JSON y XLSX, y su imagen en SVG y PNG; el día, la revisión, las fuentes y la licencia constan en cada archivo y, en el caso de un CSV, en el que lo acompaña (META.JSON: CSV on the Web, con el tipo de cada columna). Excel abre bien el CSV con «bom=1». Añada «on=» y «revision=» a sus direcciones para otro día o una revisión anterior.',
      figure: 'Figura',
      files: 'Archivos',
      fileOf: (ending, title) => `${ending}: ${title}`,
      cite: 'Cómo citar',
      citeWhole:
        'Esto cita todos los datos en la revisión que se muestra. Para citar una figura, siga «Citar» debajo de ella; para una página, escriba aquí su dirección.',
      citePart: 'Esto cita, en este día y esta revisión exactos:',
      citeInput: 'Dirección de una página o figura, desde su primera barra',
      citeButton: 'Citar esto',
      citeAll: 'Citar todos los datos',
      asText: 'Como texto',
      asFile: 'como archivo',
      feeds: 'Seguir las novedades',
      feedsText:
        'Cada entrada es un dato, con sus fuentes, su identificador y la revisión que lo registró; cada canal muestra las 200 más recientes. Son novedades los actos, totales publicados, iniciativas, reuniones, preguntas, mandatos en el Consejo y proyectos de resolución nuevos, y también toda corrección; los demás nombres de Estados y los votos sueltos no lo son, salvo que se corrijan.',
      examples: 'Desde R, Python, JavaScript y una terminal',
      examplesText: 'Estas líneas se ejecutan tal como están: preguntan a este servicio.',
      stable: 'Revisiones, ETag y límites',
      revisionText:
        '«?revision=N» en cualquier dirección se responde con lo que sabía la revisión N, siempre igual. Sin ello responde la revisión más reciente; el encabezado Dataset-Revision dice cuál fue.',
      toRevisions: 'Todas las revisiones',
      etagText:
        'Cada respuesta lleva un ETag: devuelto como If-None-Match, se responde con 304 y sin contenido si nada ha cambiado.',
      limitsText:
        'Una lista da como máximo 500 elementos por página; «pageInfo» dice cómo seguir. Una operación más profunda o costosa de lo que el servicio admite se rechaza, con una frase y un código, antes de ejecutar nada. No hay límite de cuántas veces se pregunta, pero conserve, por favor, lo que ya tiene.',
      licence: 'Licencia y créditos',
      licenceText:
        'Cualquiera puede usar los datos y las figuras para cualquier fin con la licencia Creative Commons Attribution 4.0 (CC BY 4.0), si nombra a:',
      creditOwn: 'Pledgebook, con la revisión (como arriba)',
      creditVotes:
        'para votaciones y proyectos: «UNSC votes since 1946 Database, MARTIN, Benoît, 2026, data.sciencespo, V1» (CC BY 4.0)',
      creditNames: 'para los nombres de los Estados: Unicode CLDR; para códigos y regiones: UN M49',
      licenceNote: 'Los documentos enlazados como fuentes conservan sus propios derechos.',
    },
  },
);
