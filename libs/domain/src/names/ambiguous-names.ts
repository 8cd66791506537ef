/** A name that more than one State may bear: nobody but its reader can tell which. */
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
 * Names that are asked about, even where the United Nations' short name of one State is spelled so ("Congo"). Lists of
 * other publishers mean either.
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
