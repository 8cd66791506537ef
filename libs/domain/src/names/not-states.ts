/** Why a name does not stand for any of the States whose positions are counted. */
export type NotAStateReason = 'ORGANISATION' | 'TERRITORY' | 'NO_MEMBER_OR_OBSERVER';

export interface NotAState {
  readonly name: string;
  readonly reason: NotAStateReason;
  /** Other names of the same place or body. */
  readonly also: readonly string[];
}

const table = (reason: NotAStateReason, text: string): readonly NotAState[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...also] = line.split('|').map((part) => part.trim());
      return { name, reason, also };
    });

/**
 * Names that appear in lists beside those of States but are not recorded as States: neither Members of the United
 * Nations nor observer States. They are listed here so that none of them is matched to a State with a similar name;
 * nothing else is said about what they are. Each line is one place or body with its names; sentences use the first of
 * them.
 */
export const NOT_STATES: readonly NotAState[] = [
  ...table(
    'NO_MEMBER_OR_OBSERVER',
    `
Kosovo | Republic of Kosovo | Kosova | Косово | 科索沃 | كوسوفو | Kosovo (UNSCR 1244) | XKX | République du Kosovo | Kosovo*
Taiwan | Republic of China | Taiwan (Province of China) | Taiwan, China | Chinese Taipei | Taiwan (Republic of China) | Republic of China (Taiwan) | Taipei | Formosa | Taiwán | Taïwan | Тайвань | 台湾 | 臺灣 | 中华民国 | 中華民國 | تايوان | Taiwan Province of China | TWN | ROC | R.O.C. | República de China | République de Chine | Republik China
Western Sahara | Sahrawi Arab Democratic Republic | Sahrawi Republic | SADR | Sahara occidental | Sáhara Occidental | Westsahara | Западная Сахара | 西撒哈拉 | الصحراء الغربية | ESH | Saharawi Arab Democratic Republic
Northern Cyprus | Turkish Republic of Northern Cyprus | TRNC | North Cyprus
Abkhazia | Republic of Abkhazia | Абхазия
South Ossetia | Republic of South Ossetia | Южная Осетия
Transnistria | Pridnestrovian Moldavian Republic | Приднестровье
Somaliland | Republic of Somaliland
Nagorno-Karabakh | Republic of Artsakh | Artsakh
Donetsk People’s Republic
Luhansk People’s Republic
Islamic State | Islamic State of Iraq | Islamic State of Iraq and Syria | Islamic State of Iraq and the Levant | ISIS | ISIL | Daesh
Republika Srpska | Republic of Srpska | Serb Republic
`,
  ),
  ...table(
    'ORGANISATION',
    `
European Union | EU | E.U. | Union européenne | Unión Europea | UE | Европейский союз | 欧洲联盟 | 欧盟 | الاتحاد الأوروبي | Europäische Union | European Communities | European Community | European Union (on behalf of its member States)
African Union | Union africaine | Unión Africana | Африканский союз | 非洲联盟 | الاتحاد الأفريقي
League of Arab States | Arab League | LAS | Ligue des États arabes | Liga de los Estados Árabes | جامعة الدول العربية
Organization of American States | OAS | OEA
United Nations | UN | U.N. | ONU | Nations Unies | Naciones Unidas | ООН | 联合国 | الأمم المتحدة
North Atlantic Treaty Organization | NATO | OTAN
International Committee of the Red Cross | ICRC | CICR
Sovereign Order of Malta | Sovereign Military Order of Malta | Order of Malta | SMOM | Ordre souverain de Malte | Orden de Malta
Council of Europe | Conseil de l’Europe | Consejo de Europa
Commonwealth | Commonwealth of Nations
Commonwealth Secretariat
Association of Southeast Asian Nations | ASEAN
Organisation of Islamic Cooperation | OIC
Caribbean Community | CARICOM
International Organisation of La Francophonie | OIF
Global Centre for the Responsibility to Protect | GCR2P
Human Rights Watch
Amnesty International
`,
  ),
  ...table(
    'TERRITORY',
    `
Hong Kong | Hong Kong SAR | Hong Kong SAR, China | Hong Kong, China | China, Hong Kong Special Administrative Region | HKG | 香港 | Гонконг
Macao | Macau | Macao SAR | Macao SAR, China | China, Macao Special Administrative Region | MAC | 澳门
Puerto Rico | Puerto Rico (US) | PRI
Greenland | Groenland | Groenlandia | GRL | Grönland | Kalaallit Nunaat
Faroe Islands | Faeroe Islands | Faroes | FRO | Îles Féroé | Islas Feroe
Cook Islands | Îles Cook | Islas Cook | COK
Niue | NIU
American Samoa | Eastern Samoa | Samoa américaines | Samoa Americana | ASM
Guam | GUM
Bermuda | BMU
Virgin Islands
United States Virgin Islands | US Virgin Islands | Virgin Islands (U.S.) | VIR
British Virgin Islands | Virgin Islands (British) | VGB
Cayman Islands | CYM
Turks and Caicos Islands | Turks and Caicos | TCA
Gibraltar | GIB
England | Angleterre | Inglaterra
Scotland | Écosse | Escocia
Wales | Pays de Galles
Northern Ireland | Irlande du Nord | Irlanda del Norte
Jersey
Guernsey | Guernesey
Isle of Man | Île de Man | Isla de Man
Channel Islands
Falkland Islands | Falkland Islands (Malvinas) | Malvinas | Islas Malvinas | FLK
French Guiana | Guyane | Guyane française | Guayana Francesa | GUF | Französisch-Guayana
French Polynesia | Polynésie française | Polinesia Francesa | PYF
Tahiti
New Caledonia | Nouvelle-Calédonie | Nueva Caledonia | NCL
Réunion | La Réunion
Martinique | Martinica
Guadeloupe | Guadalupe
Mayotte
Aruba | ABW
Curaçao | Curacao | CUW
Bonaire
Netherlands Antilles
Saint Martin | St. Martin (French part)
Sint Maarten | Sint Maarten (Dutch part)
Saint Helena
Ascension
Tristan da Cunha
Saint Pierre and Miquelon | Saint-Pierre-et-Miquelon
Wallis and Futuna
Tokelau
Pitcairn
Norfolk Island
Christmas Island
Northern Mariana Islands
Anguilla
Montserrat
Åland | Åland Islands
Svalbard
West Bank and Gaza
West Bank
Gaza Strip | Gaza
Bavaria | Bavière | Baviera
Catalonia
Flanders | Flandre | Flandes
Wallonia | Wallonie | Valonia
Texas
California | Californie
Quebec | Québec
Crimea
Tibet
Chechnya
Tatarstan
Kurdistan
Kurdistan Region of Iraq | Iraqi Kurdistan
Papua
West Papua
Bougainville
`,
  ),
];
