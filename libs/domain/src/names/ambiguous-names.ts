/** Names that may mean any of several States; only the reader can say which. */
export interface AmbiguousName {
  readonly states: readonly string[];
  readonly names: readonly string[];
}

const table = (text: string): readonly AmbiguousName[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [states = '', names = ''] = line.split(':');
      return { states: states.trim().split(' '), names: names.split('|').map((name) => name.trim()) };
    });

/**
 * Names that the reader is asked about, even if the United Nations uses one as the short name of a single State
 * (“Congo”): in the lists of other publishers it may mean either State.
 */
export const AMBIGUOUS_NAMES = table(`
COG COD: Congo | The Congo | Le Congo | El Congo | Kongo | Конго | 刚果 | الكونغو
KOR PRK: Korea | Corée | Corea | Корея | كوريا | Democratic Republic of Korea | People’s Republic of Korea | Koreas | Koreanische Republik
SRB MNE: Serbia and Montenegro | Serbie-et-Monténégro | Serbia y Montenegro | Serbien und Montenegro | Сербия и Черногория
DMA DOM: Dominican | Dominicana | Dominicaine | Republic of Dominica | República de Dominica | Dominikanisch | Domenica
GIN GNB GNQ PNG: Guineas | The Guineas
GUY SUR: Guiana | Guayana | Guianas
NER NGA: Nigerian | Nigérien | Nigerien | Nigeriano
SVK SVN: Slovak | Slovene
SDN SSD: Sudans | The Sudans
DEU DDR: Germanies | Democratic Republic of Germany | German Republic
`);
