import { heldText, holds, searchKey, spellingIndex } from '#domain';
import type { Language } from '../../language.js';
import type { FoundLink } from './hits.js';

/** Pages that are no record of anything, by what they are called and what readers look for on them. */
const SITE_PAGES: readonly (readonly [path: string, words: Readonly<Record<Language, string>>])[] = [
  [
    '/council',
    {
      en: 'Council | Security Council members today chamber majority',
      fr: 'Conseil | Conseil de sécurité membres aujourd’hui majorité',
      es: 'Consejo | Consejo de Seguridad miembros hoy mayoría',
    },
  ],
  [
    '/states',
    {
      en: 'States | list of States endorsers supporters signatories',
      fr: 'États | liste des États signataires soutiens',
      es: 'Estados | lista de Estados adherentes firmantes',
    },
  ],
  [
    '/votes',
    {
      en: 'Votes | vetoes veto list draft resolutions outcomes',
      fr: 'Votes | vetos liste projets de résolution',
      es: 'Votaciones | vetos lista proyectos de resolución',
    },
  ],
  [
    '/questions',
    {
      en: 'Questions | discussion questions panel evidence',
      fr: 'Questions | questions pour la discussion panel',
      es: 'Preguntas | preguntas para el debate panel',
    },
  ],
  [
    '/note',
    {
      en: 'Briefing notes | make a note builder PDF Word',
      fr: 'Notes d’information | faire une note PDF Word',
      es: 'Notas informativas | hacer una nota PDF Word',
    },
  ],
  [
    '/act',
    {
      en: 'What one can do | act campaign ask letter write mission advocacy whom to ask endorse',
      fr: 'Ce que l’on peut faire | agir campagne demander lettre écrire mission plaidoyer à qui s’adresser',
      es: 'Qué se puede hacer | actuar campaña pedir carta escribir misión incidencia a quién dirigirse',
    },
  ],
  [
    '/data',
    {
      en: 'Data | download CSV JSON XLSX SQLite API GraphQL cite citation licence feeds',
      fr: 'Données | télécharger CSV JSON XLSX SQLite API GraphQL citer citation licence flux',
      es: 'Datos | descargar CSV JSON XLSX SQLite API GraphQL citar cita licencia canales',
    },
  ],
  [
    '/data/codebook',
    {
      en: 'Codebook | columns variables',
      fr: 'Dictionnaire des données | colonnes codebook',
      es: 'Libro de códigos | columnas codebook',
    },
  ],
  [
    '/reconcile',
    {
      en: 'Compare a published list | reconcile names of States',
      fr: 'Comparer une liste publiée | rapprocher des noms d’États',
      es: 'Comparar una lista publicada | conciliar nombres de Estados',
    },
  ],
  [
    '/revisions',
    {
      en: 'Revisions | history changes what changed',
      fr: 'Révisions | historique changements',
      es: 'Revisiones | historial cambios',
    },
  ],
  [
    '/sources',
    {
      en: 'Sources | bibliography documents',
      fr: 'Sources | bibliographie documents',
      es: 'Fuentes | bibliografía documentos',
    },
  ],
  [
    '/about',
    {
      en: 'About | method rules limits how statuses are derived contact',
      fr: 'À propos | méthode règles limites',
      es: 'Acerca de | método reglas límites',
    },
  ],
  [
    '/about/glossary',
    { en: 'Glossary | terms words', fr: 'Glossaire | termes mots', es: 'Glosario | términos palabras' },
  ],
  [
    '/about/sources-that-disagree',
    {
      en: 'Sources that disagree | contradictions',
      fr: 'Sources qui se contredisent | contradictions',
      es: 'Fuentes que discrepan | contradicciones',
    },
  ],
];

const titleOf = (words: string): string => words.split(' | ')[0] ?? words;

/** The pages that a text may mean, by their titles and by words that stand for them. */
export const sitePages = (text: string, language: Language): readonly FoundLink[] => {
  const words = searchKey(text)
    .split(' ')
    .filter((word) => word !== '');
  const query = words.map((word) => [word]);
  return SITE_PAGES.filter(([, titles]) => holds(query, heldText(titles[language]))).map(([path, titles]) => ({
    path,
    label: titleOf(titles[language]),
    detail: '',
  }));
};

/** At least so much of a name in an address has to agree. */
const MIN_ALIKE = 0.6;
const nearPath = spellingIndex(SITE_PAGES.map(([path]) => ({ key: path.slice(1), target: path })));

/** The page whose address a mistyped one is spelled like. @example nearestPage('/vote', 'en') // the page of votes */
export const nearestPage = (path: string, language: Language): FoundLink | null => {
  const [first = '', ...rest] = path.slice(1).toLowerCase().split('/');
  const [near] = [rest.length > 0 ? `${first}/${rest.join('/')}` : '', first].flatMap((tried) =>
    nearPath(tried).slice(0, 1),
  );
  const page = near && near.similarity >= MIN_ALIKE ? SITE_PAGES.find(([own]) => own === near.target) : undefined;
  return page ? { path: page[0], label: titleOf(page[1][language]), detail: '' } : null;
};
