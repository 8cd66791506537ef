import { searchKey } from './search-key.js';

/**
 * Parts of States that readers type when they mean the State. Lists of States never use them that way, so only the
 * search accepts them. The table has only parts whose belonging to the State no Member State disputes, and that are not
 * on the United Nations’ list of Non-Self-Governing Territories. This excludes Mayotte (claimed by the Comoros),
 * Crimea, Kashmir, the Falkland Islands (Malvinas), Gibraltar, New Caledonia and the like, as well as what belongs to a
 * Crown (Jersey) or is in free association (Niue). Hong Kong and Macao are special administrative regions of China in
 * the United Nations’ own country list; Greenland was removed from the list of Non-Self-Governing Territories in 1954;
 * sovereignty over Svalbard is settled by the treaty of 1920.
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

/**
 * Returns the code of the State that a place is a part of; `null` if it is not one of these places.
 * @example stateWithPart('England') // 'GBR'
 */
export const stateWithPart = (text: string): string | null => WHOLES.get(searchKey(text)) ?? null;
