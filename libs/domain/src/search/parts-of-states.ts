import { searchKey } from './search-key.js';

/**
 * Parts of States that readers write where they mean the State. Lists of States never mean it so: a search alone takes them.
 * Only parts whose belonging no Member State disputes, and that are not on the United Nations' list of Non-Self-Governing
 * Territories. Left out so are Mayotte (claimed by the Comoros), Crimea, Kashmir, the Falkland Islands (Malvinas), Gibraltar,
 * New Caledonia and their like, and what belongs to a Crown or in free association (Jersey, Niue). Hong Kong and Macao are
 * special administrative regions of China in the United Nations' own country list; Greenland was taken off the list of
 * Non-Self-Governing Territories in 1954; over Svalbard sovereignty is settled by the treaty of 1920.
 */
const PARTS = `
GBR: England | Angleterre | Inglaterra | Scotland | Écosse | Escocia | Wales | Pays de Galles | Gales | Northern Ireland | Irlande du Nord | Irlanda del Norte
DNK: Greenland | Groenland | Groenlandia | Faroe Islands | Îles Féroé | Islas Feroe
FRA: Réunion | La Réunion | Martinique | Guadeloupe | French Guiana | Guyane française | Guayana Francesa
CHN: Hong Kong | Macao | Macau
USA: Texas | California | Californie
CAN: Quebec | Québec
BEL: Flanders | Wallonia | Flandre | Wallonie | Flandes | Valonia
DEU: Bavaria | Bavière | Baviera
FIN: Åland | Åland Islands
NOR: Svalbard
`;

const WHOLES: ReadonlyMap<string, string> = new Map(
  PARTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', names = ''] = line.split(': ');
      return names.split('|').map((name) => [searchKey(name), code] as const);
    }),
);

/** The code of the State that a place is a part of; `null` for what is no such place. @example stateWithPart('England') // 'GBR' */
export const stateWithPart = (text: string): string | null => WHOLES.get(searchKey(text)) ?? null;
