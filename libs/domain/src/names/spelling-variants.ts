/** Further spellings of States’ names that other publishers use, by code. */
export const SPELLING_VARIANTS: ReadonlyMap<string, readonly string[]> = new Map(
  `
AFG: Islamic Emirate of Afghanistan | Islamic State of Afghanistan | République islamique d’Afghanistan | República Islámica del Afganistán | Исламская Республика Афганистан
ALB: Albanien | Shqipëria | Shqiperia
DZA: Algerien | République algérienne démocratique et populaire | República Argelina Democrática y Popular | Algerian People’s Democratic Republic | Алжирская Народная Демократическая Республика | الجمهورية الجزائرية الديمقراطية الشعبية | ALG
AND: Principauté d’Andorre | Principado de Andorra
AGO: République d’Angola
ATG: Antigua & Barb. | Antigua und Barbuda | Antigua-Barbuda | Antigua et Barbuda | Antigua e Barbuda
ARG: Argentinien | République argentine | Argentine Rep. | The Argentine
ARM: Armenien | Hayastan
AUS: Australien
AUT: Österreich | Oesterreich | Republik Österreich | Австрийская Республика | República de Austria
AZE: Aserbaidschan | Azerbaïjan | Azerbaidjan | Azerbaidzhan | Azärbaycan
BHS: Bahamas (the Commonwealth of the) | Les Bahamas | Las Bahamas | Багамские о-ва | Commonwealth des Bahamas
BHR: Bahrein | Bahrayn | Royaume de Bahreïn | Reino de Bahrein
BGD: Bangladesch | People’s Republic of Bangladesh | République populaire du Bangladesh | República Popular de Bangladesh | Bangla-Desh
BRB: La Barbade
BLR: Weißrussland | Weissrussland | Bielarus | Belarus (Rep.) | Белоруссия | Республика Беларусь | Byelarus | Bélarusse
BEL: Belgien | België | Royaume de Belgique | Reino de Bélgica
BLZ: Bélize
BEN: Benín (República de) | République du Bénin
BTN: Kingdom of Bhutan | Royaume du Bhoutan | Druk Yul
BOL: Bolivien | Bolivia, PS | Bolivia (Plur. State of) | Bolivia, Plurinat. State of | Bolivia, Plurinational State | Bolivia (Est. Plur. de)
BIH: Bosnien und Herzegowina | Bosnien-Herzegowina | Bosnia-Herzegovina | Bosnia & Herz. | Bosnia-Hercegovina | BiH | Bosna i Hercegovina | Bosnia and Hercegovina | Bosnie et Herzégovine | Bosnia Herzegowina
BWA: Botsuana | Republic of Botswana
BRA: Brasilien | Brésil (République fédérative du) | República Federativa del Brasil | República Federativa do Brasil | Федеративная Республика Бразилия | République fédérative du Brésil
BRN: Brunei Darusalam | Brunéi Darussalam | State of Brunei Darussalam | Nation of Brunei | Negara Brunei | BRU
BGR: Bulgarien | República de Bulgaria | BUL
BFA: Burkina-Fasso | Bourkina Faso | Burquina Faso
BDI: Burundi (République du) | Bouroundi
CPV: Kap Verde | Cap Vert | Kapverden | Cabo-Verde | République du Cap-Vert | Cape-Verde
KHM: Kambodscha | Royaume du Cambodge | Reino de Camboya | Королевство Камбоджа
CMR: Kamerun | Cameroon United Republic | République du Cameroun | República del Camerún
CAN: Kanada | Canadá
CAF: Zentralafrikanische Republik | Centr. Afr. Rep. | Central African Rep. | Central Afr. Rep. | Cent. African Rep. | Centrafricaine (République) | Rép. centrafricaine | Rep. Centroafricana | C. African Rep. | Central Africa Republic | Centralafrican Republic | ЦАР
TCD: Tschad | Tchad (République du) | Республика Чад
CHL: República de Chile | Chilé
CHN: China, People’s Republic of | China (People’s Rep.) | China, P.R. | Volksrepublik China | China PR | Mainland China | 中华人民共和国 | Китайская Народная Республика | КНР | جمهورية الصين الشعبية | China, PR
COL: Kolumbien | República de Colombia
COM: Komoren | Union des Comores | Unión de las Comoras | Comoro Is. | Коморы (Союз) | Les Comores
COG: Congo, Rep. | Congo Republic | Congo-Brazzaville | Congo Brazzaville | Congo (Brazzaville) | Congo (Rep. of the) | Congo, Republic of the | Rep. of Congo | Republic of the Congo (Brazzaville) | Kongo-Brazzaville | Republik Kongo | Congo (République du) | Congo (República del) | Rép. du Congo | Республика Конго | 刚果共和国 | جمهورية الكونغو | Congo-B | Congo Brazza | Congo, Rep. of the | Конго (Республика)
CRI: Kostarika | República de Costa Rica | CRC
HRV: Kroatien | Hrvatska | Croatia (local name: Hrvatska) | Hrvatska (Croatia) | CRO
CUB: Kuba | República de Cuba
CYP: Zypern | Kypros | Кипр (Республика)
CZE: Tschechien | Tschechische Republik | Czech Rep. | Czech Rep | Česko | Cesko | Česká republika | Rép. tchèque | Чешская Республика | 捷克共和国 | الجمهورية التشيكية | Czechia (Czech Republic) | Czech Republic (Czechia) | Tschechei | Chéquia | Rep. Checa
PRK: Korea, Dem. People’s Rep. | Korea, Dem. Rep. | Korea, D.P.R. | Korea DPR | Korea (DPR) | Korea, DPR | N. Korea | North Korea (DPRK) | Nordkorea | Korea (North) | Demokratische Volksrepublik Korea | Rép. pop. dém. de Corée | RPD de Corée | Corée du Nord (RPDC) | Северная Корея | 北朝鲜 | Korea, Democratic People’s Rep. | Korea Dem. People’s Rep. | Korea, Dem. People's Republic of | Rep. Pop. Dem. de Corea | DPR of Korea | Dem. People’s Rep. Korea | Dem. Rep. Korea | Corea, República Popular Democrática de | D.P.R. of Korea | RPD Corée | Popular Dem. Rep. of Korea
COD: Congo, Dem. Rep. | الكونغو الديمقراطية | Congo, DR | Congo DR | Congo, D.R. | Congo-Kinshasa | Congo Kinshasa | Congo (Kinshasa) | Congo (DRC) | Congo (Dem. Rep.) | Congo, The Democratic Republic of the | Dem. Rep. of the Congo | Dem. Rep. Congo | Demokratische Republik Kongo | DR Kongo | Kongo-Kinshasa | D. R. of the Congo | DR of Congo | R.D. Congo | R.D. du Congo | Rép. dém. du Congo | Congo (Rép. dém.) | Rep. Dem. del Congo | ДР Конго | ДРК | Демократическая Республика Конго (ДРК) | Congo, Democratic Republic | DRC Congo | DRC (Congo) | DR Congo (Zaire) | Zaïre | Saire | Заир | 扎伊尔 | RDC Congo | Congo (RDC) | RD du Congo | DemRep Congo | DR the Congo | Democratic Congo | Congo D.R. | D.R.C. (Congo) | 民主刚果 | Democratic Republic of Congo (DRC) | Democratic Republic of the Congo (DRC)
DNK: Dänemark | Daenemark | Danmark | Royaume du Danemark | Reino de Dinamarca | DEN
DJI: Dschibuti | Jibuti | République de Djibouti
DMA: Commonwealth de Dominique | La Dominique | Dominica (Commonwealth of) | Commonwealth de la Dominique
DOM: Dominican Rep. | Dominican Rep | Dominikanische Republik | Rép. dominicaine | Rep. Dominicana | Dom. Rep. | Dominican Republic (the) | Доминиканская Респ.
ECU: Ekuador | République de l’Équateur
EGY: Egypt, Arab Rep. | Egypt (Arab Rep.) | Ägypten | Aegypten | Arab Rep. of Egypt | République arabe d’Égypte | República Árabe de Egipto | جمهورية مصر العربية | Арабская Республика Египет | Misr
SLV: Salvador | Republic of El Salvador | ESA
GNQ: Äquatorialguinea | Aequatorialguinea | Equat. Guinea | Eq. Guinea | Equatorial Guinea (Rep. of) | República de Guinea Ecuatorial | Guinea-Ecuatorial | Guinée équat. | Guinea, Equatorial
ERI: State of Eritrea | Etat d’Érythrée | Estado de Eritrea | Erythrea
EST: Estland | Eesti | Эстонская Республика
SWZ: Swasiland | Eswatini (the Kingdom of) | eSwatini (Swaziland) | Eswatini (formerly Swaziland) | Eswatini (Swaziland) | Swaziland (Eswatini) | Свазиленд | Royaume d’Eswatini | Royaume du Swaziland | Eswatini (ex-Swaziland) | Souaziland | سوازيلاند | eSwatini
ETH: Äthiopien | Aethiopien | Ethiopia (Fed. Dem. Rep. of) | République fédérale démocratique d’Éthiopie | Эфиопия (ФДРЭ)
FJI: Fidschi | Republic of Fiji | Fiji Is. | Fidji (Îles)
FIN: Finnland | Suomi | Финляндская Республика
FRA: Frankreich | République Française (France) | Французская Республика | 法兰西共和国 | الجمهورية الفرنسية | Francia (República Francesa)
GAB: Gabun | Gabonese Republic | République gabonaise | República Gabonesa
GMB: Republic of the Gambia | La Gambie | Islamic Republic of Gambia | Гамбия (Республика)
GEO: Georgien | Géorgie (République de) | Sakartvelo | Georgia (Republic of) | Georgia (country)
DEU: Deutschland | Bundesrepublik Deutschland | BRD | Germany (Federal Republic of) | Germany, F.R. | Germany, Fed. Rep. | Fed. Rep. of Germany | Германия (ФРГ) | ФРГ | Федеративная Республика Германия | 德意志联邦共和国 | جمهورية ألمانيا الاتحادية | Rép. féd. d’Allemagne | Germany, West | Alemanha | GER
GHA: Republic of Ghana | Ganá
GRC: Griechenland | République hellénique | República Helénica | Греческая Республика | Ellada | GRE
GRD: La Grenade | State of Grenada
GTM: República de Guatemala | GUA
GIN: Guinea (Conakry) | Guinea, Republic of | Guinea Conakry | Guinée Conakry | République de Guinée (Conakry) | Guinea, Rep. | Guinea (Rep. of) | Гвинейская Республика | 几内亚共和国 | Republik Guinea | Guinea-Conakri | جمهورية غينيا
GNB: Guinea Bissau | Guinée Bissau | Guinea-Bissao | Bissau-Guinea | Rep. of Guinea-Bissau | Guiné Bissau | Гвинея-Биссау | GBS
GUY: Cooperative Republic of Guyana | Coop. Republic of Guyana | République coopérative du Guyana | Guyana (Co-operative Rep. of) | Le Guyana | República Cooperativa de Guyana
HTI: République d’Haïti | República de Haití | HAI
HND: República de Honduras | HON
HUN: Ungarn | Magyarország | Hungarian Republic
ISL: Island (Republik) | Republic of Iceland
IND: Indien | India (Republic of) | Bhārat
IDN: Indonesien | République d’Indonésie | República de Indonesia | INA
IRN: Iran, Islamic Rep. | Iran, I.R. | Iran, Islamic Republic of | Iran (Islamic Rep. of) | Iran (Islam. Rep.) | I.R. Iran | IR Iran | I.R. of Iran | Islamische Republik Iran | Iran (Rép. islamique d’) | Rép. islamique d’Iran | Исламская Республика Иран | ИРИ | IRI | Irán (Rep. Islámica del) | Islamic Rep. of Iran | جمهورية إيران الإسلامية
IRQ: Irak (Republik) | République d’Iraq | República del Iraq
IRL: Irland | Éire | Rep. of Ireland | Irish Republic | Ireland (Republic of) | Ireland, Rep. | République d’Irlande | Eire (Ireland) | República de Irlanda | Ireland, Republic of
ISR: État d’Israël | Estado de Israel | Государство Израиль | دولة إسرائيل | Staat Israel
ITA: Italien | Italian Republic | République italienne | República Italiana | Итальянская Республика | Italia
CIV: Cote dIvoire | Cote Divoire | Elfenbeinküste | Côte-d’Ivoire | Ivory Coast (Côte d’Ivoire) | Côte d’Ivoire (Ivory Coast) | Republic of Cote d’Ivoire | République de Côte d’Ivoire | República de Côte d’Ivoire | Кот д’Ивуар | Берег Слоновой Кости | Cote d'Ivore | Costa d’Avorio | Costa do Marfim | 象牙海岸 | Elfenbeinkueste
JAM: Jamaika
JPN: State of Japan | 日本国 | État du Japon
JOR: Jordanien | Royaume hachémite de Jordanie | Reino Hachemita de Jordania | Hashemite Kingdom of the Jordan | المملكة الأردنية الهاشمية | Иорданское Хашимитское Королевство | Jordan, Hashemite Kingdom of
KAZ: Kasachstan | Kazakhstan (Rep. of) | Qazaqstan | Kazajistan
KEN: Kenia
KIR: Kiribas | Republic of Kiribati
KWT: State of Kuwait | État du Koweït | Estado de Kuwait | دولة الكويت | Kuweit | Koweit | Государство Кувейт
KGZ: Kirgisistan | Kyrgyz Rep. | Kirgistan | Kirgisien | République kirghize | Rép. kirghize | República Kirguisa | Киргизская Республика | Kyrgizstan | Kirghiz Republic | Kyrgystan | Kirgyzstan | Кыргызская Республика | Kirghizstan (République kirghize) | Kirguizistan
LAO: Laos (PDR) | Laos P.D.R. | Laos PDR | Laos, PDR | Lao, PDR | Lao People’s Dem. Rep. | Demokratische Volksrepublik Laos | Rép. dém. pop. lao | République dém. pop. lao | ЛНДР | Lao P.D. Rep. | Lao Peoples Democratic Republic (the) | RDP Lao | Lao People’s DR | R.D.P. lao | Rep. Dem. Pop. Lao | PDR Lao | Lao | P.D.R. Lao
LVA: Lettland | Latvija | Латвийская Республика
LBN: Libanon | Lebanese Republic | République libanaise | República Libanesa | الجمهورية اللبنانية | Ливанская Республика
LSO: Royaume du Lesotho | Reino de Lesotho | Королевство Лесото
LBR: République du Libéria
LBY: Libyen | Libyan AJ | Libyan Arab Jamah. | Libyan A.J. | État de Libye | Estado de Libia | Great Socialist People’s Libyan Arab Jamahiriya | Ливийская Арабская Джамахирия | Libyan Arab Jamahirya | دولة ليبيا | الجماهيرية العربية الليبية | Государство Ливия
LIE: Fürstentum Liechtenstein | Principauté de Liechtenstein | Principado de Liechtenstein | Княжество Лихтенштейн | Lichtenstein
LTU: Litauen | Lietuva | Литовская Республика
LUX: Grand-Duché de Luxembourg | Großherzogtum Luxemburg | Gran Ducado de Luxemburgo | Luxembourg (Grand Duchy of) | Великое Герцогство Люксембург | Luxembourg, Grand Duchy of | Lëtzebuerg
MDG: Madagaskar | République de Madagascar | Malagasy
MWI: Malavi
MYS: Federation of Malaysia | Fédération de Malaisie | Малайзийская Федерация
MDV: Malediven | Maldives (Rep. of) | Les Maldives | République des Maldives | República de Maldivas
MLI: République du Mali | República de Malí
MLT: République de Malte
MHL: Marshallinseln | Marshall Is. | Rep. of the Marshall Islands | Republic of Marshall Islands | RMI | Rép. des Îles Marshall | Marshall-Inseln | République des Îles Marshall | República de las Islas Marshall
MRT: Mauretanien | Mauretania | République islamique de Mauritanie | República Islámica de Mauritania | Исламская Республика Мавритания | الجمهورية الإسلامية الموريتانية | Islamic Rep. of Mauritania
MUS: Republic of Mauritius | République de Maurice
MEX: Mexiko | États-Unis du Mexique | Estados Unidos de México | Мексиканские Соединенные Штаты | Mexico (United Mexican States)
FSM: Micronesia, Fed. Sts. | Micronesia (Fed. States of) | Micronesia, Federated States of | Fed. States of Micronesia | Fed. Sts. of Micronesia | Mikronesien | Föderierte Staaten von Mikronesien | FS Micronesia | Micronesia (FSM) | Micronesia, FS | États féd. de Micronésie | Микронезия, Федеративные Штаты | F.S. Micronesia | Micronesia (Fed. Sts.) | Est. Fed. de Micronesia | Micronesia Fed. States
MCO: Principauté de Monaco | Principado de Mónaco | Fürstentum Monaco | Княжество Монако | Principality of Monaco
MNG: Mongolei | Mongolian Republic | Монгольская Республика
MNE: Crna Gora | Republic of Montenegro | Черногорская Республика
MAR: Marokko | Royaume du Maroc | Reino de Marruecos | المملكة المغربية | Королевство Марокко
MOZ: Mosambik | République du Mozambique | República de Mozambique | Moçambique
MMR: Myanmar (Burma) | Burma (Myanmar) | Burma/Myanmar | Myanmar/Burma | Birma | Republic of Myanmar | Бирма | République de l’Union du Myanmar | República de la Unión de Myanmar | Birmanie (Myanmar) | Rep. of the Union of Myanmar | Myanmar (formerly Burma) | Мьянма (Республика Союз)
NAM: Namibie (République de)
NPL: Fed. Dem. Rep. of Nepal | République fédérale démocratique du Népal | República Federal Democrática de Nepal | Nepal (Federal Democratic Republic of) | Republic of Nepal | Federal Republic of Nepal
NLD: Niederlande | Nederland | Königreich der Niederlande | Netherland | Kingdom of Netherlands | Les Pays-Bas | Los Países Bajos | Голландия | Королевство Нидерландов | Netherlands, Kingdom of the | The Netherlands (Holland) | مملكة هولندا | NED
NZL: Neuseeland | N. Zealand | New Zealand (Aotearoa) | Aotearoa/New Zealand | Nouvelle Zélande
NIC: Nikaragua | República de Nicaragua | NCA
NER: République du Niger | Niger (Rep. of the) | República del Níger | Республика Нигер | Niger (Republic of the) | The Niger | Niger Republic | 尼日尔共和国 | Le Niger | Níger (República del)
NGA: Federal Republic of Nigeria | Fed. Rep. of Nigeria | République fédérale du Nigéria | République fédérale du Nigeria | República Federal de Nigeria | Федеративная Республика Нигерия | Nigeria (Federal Republic of) | Bundesrepublik Nigeria | Le Nigéria | 尼日利亚联邦共和国 | NGR
MKD: Nordmazedonien | Mazedonien | Macedonia (FYR) | Macedonia, FYR | N. Macedonia | TFYROM | The FYR of Macedonia | F.Y.R. Macedonia | F.Y.R.O.M. | Македония | Бывшая югославская Республика Македония | Macedonia, North | FYR of Macedonia | North Macedonia (Republic of) | the fmr. Yug. Rep. of Macedonia | 前南斯拉夫的马其顿共和国 | The f.Y.R. of Macedonia | Macedonia (the former Yugoslav Republic of) | Ex-Rép. yougoslave de Macédoine | República de Macedonia del Norte | République de Macédoine du Nord | Macedônia do Norte | Republik Nordmazedonien | Северна Македонија
NOR: Norwegen | Norge | Royaume de Norvège | Reino de Noruega | Королевство Норвегия
OMN: Sultanat d’Oman | Sultanía de Omán | سلطنة عمان | Султанат Оман
PAK: Islamic Rep. of Pakistan | République islamique du Pakistan | República Islámica del Pakistán | Исламская Республика Пакистан | Islamische Republik Pakistan
PLW: Palau Islands | Pelew | République des Palaos
PAN: República de Panamá | Panamá
PNG: Papua-Neuguinea | P.N.G. | PNG | Papua-New Guinea | Papouasie Nouvelle Guinée | Papua N. Guinea | Independent State of Papua New Guinea | Papua N.G. | État indépendant de Papouasie-Nouvelle-Guinée | Папуа Новая Гвинея
PRY: República del Paraguay
PER: República del Perú
PHL: Philippinen | Republic of Philippines | República de Filipinas | Filipinas (República de) | Les Philippines | PHI
POL: Polen | Polska | République de Pologne
PRT: República Portuguesa | République portugaise | Португальская Республика
QAT: Katar (Staat) | État du Qatar | Estado de Qatar | دولة قطر | Государство Катар
KOR: Korea, Rep. | Korea, Rep. of | Rep. of Korea | Korea Rep. | Korea (Rep.) | Korea (South) | S. Korea | Südkorea | Suedkorea | Republik Korea | Rép. de Corée | Corée (Rép. de) | Korea (ROK) | South Korea (ROK) | R. of Korea | R.O. Korea | Korea Republic | Южная Корея | Корея (Республика) | 南韩 | 韩国（大韩民国） | Corea, República de | Rep. de Corea | Korea, South (Republic of) | South Korea (Republic of Korea) | Corée, République de
MDA: Moldau | Moldova, Rep. of | Moldova, Rep. | Rep. of Moldova | Republik Moldau | Moldawien | Rép. de Moldova | Moldova, Republic of | Moldavia (República de) | République de Moldavie | Молдавия | Moldavia, República de | Republic of Moldavia | Moldova Rep. | Moldovia | Moldovan Republic | Republik Moldawien
ROU: Rumänien | Rumaenien | Rumania | România
RUS: Russia (Russian Federation) | Russian Fed. | Russian Fed | Russland | Rußland | Russische Föderation | Russische Foederation | РФ | Россия (РФ) | Fédération russe | Fed. de Rusia | Federation of Russia | Russia Federation | روسيا الاتحادية | Rusia (Federación de) | СССР | Russian Federation (Russia) | Fed. Russie | Rossiya | Federal Russia
RWA: Ruanda | Republic of Rwanda | Rwandese Republic
KNA: St. Kitts-Nevis | St Kitts & Nevis | St. Kitts und Nevis | Saint Kitts & Nevis | Federation of Saint Kitts and Nevis | St Christopher & Nevis | Saint Kitts-Nevis | St. Kitts–Nevis | Saint-Kitts et Nevis | St-Kitts-et-Nevis | Saint-Christophe et Niévès | Saint Kitts y Nieves | Fédération de Saint-Kitts-et-Nevis | Saint Christopher-Nevis | St. Christopher-Nevis | St. Kitts, Nevis | SKN
LCA: St Lucia | Santa Lucia | Ste-Lucie | St. Lucia (island) | Sainte Lucie
VCT: St. Vincent & the Grenadines | St Vincent and The Grenadines | St Vincent | St. Vincent-Grenadines | St. Vincent und die Grenadinen | Saint Vincent & Grenadines | Saint Vincent et les Grenadines | St. Vincent/Grenadines | Saint-Vincent | St Vincent/Gren. | St. Vincent and Gren. | San Vicente y Granadinas | Saint Vincent-et-les-Grenadines | S. Vincent and the Grenadines | San Vicente
WSM: Independent State of Samoa | Samoa (Western) | État indépendant du Samoa | Estado Independiente de Samoa | Western Samoa (Samoa) | Samoa, Western
SMR: Saint Marin | Sérénissime République de Saint-Marin | San Marino (Republic of)
STP: São Tomé and Príncipe | Sao Tome & Principe | São Tomé und Príncipe | Sao Tome e Principe | São Tomé & Principe | Sao Tome-Principe | São Tomé-et-Príncipe | Santo Tome y Principe | S. Tomé and Principe | Sao Tome | São Tomé | São Tomé-et-Principe | Democratic Republic of Sao Tome and Principe | República Democrática de Santo Tomé y Príncipe | Sao Tomé et Principe | Sao Tomé & Príncipe | Сан Томе и Принсипи
SAU: Saudi-Arabien | Royaume d’Arabie saoudite | Reino de Arabia Saudita | Arabie séoudite | السعودية | Saudi Arabia (Kingdom of) | Королевство Саудовская Аравия | Saudia | Saudiarabien
SEN: République du Sénégal
SRB: Serbien | Srbija
SYC: Seychellen | Seychelles (the Republic of) | Seychelle | Сейшелы | République des Seychelles
SLE: Republic of Sierra Leone | Sierra-Leone | Sierra Leone (Republic of)
SGP: Singapur | Singapure
SVK: Slowakei | Slowakische Republik | Slovak Rep. | Slovak Rep | Slovensko | Slovenská republika | Словацкая Республика | Rép. slovaque | Slovakia (Slovak Republic) | Slovak Republic (Slovakia) | Slovakia Republic
SVN: Slowenien | Slovenija | Republic of Slovenia
SLB: Salomonen | Solomon Is. | Solomons | Solomon Isl. | Îles Salomons | Salomon (Îles) | Solomon Islds. | Salomon Islands
SOM: Somalia, Fed. Rep. | Federal Rep. of Somalia | République fédérale de Somalie | República Federal de Somalia | Republic of Somalia | Somalia (Federal Republic of) | Somali | الصومال (جمهورية) | Somalia, FR
ZAF: Südafrika | Suedafrika | S. Africa | South Africa, Rep. of | République sud-africaine | Rép. sud-africaine | RSA (South Africa) | ЮАР | Republik Südafrika | República de Sudáfrica | South African Republic | Afrique du Sud (République d’) | So. Africa | Sud Africa | Sudafrica
SSD: Südsudan | S. Sudan | South-Sudan | Rep. of South Sudan | Sudan, South | République du Soudan du Sud | República de Sudán del Sur | Sud-Soudan | Sudán Meridional | Soudan Sud | Sudan del Sur
ESP: Spanien | Royaume d’Espagne | Reino de España | Королевство Испания | Spanish State | España (Reino de)
LKA: Democratic Socialist Republic of Sri Lanka | République socialiste démocratique de Sri Lanka | República Socialista Democrática de Sri Lanka | Srilanka | Dem. Soc. Rep. of Sri Lanka | Цейлон
SDN: Sudan (Republic of the) | Soudan (Rép. du) | North Sudan | Republic of Sudan | République du Soudan | República del Sudán | السودان (جمهورية)
SUR: Surinam | Republic of Suriname
SWE: Schweden | Sverige | Royaume de Suède | Reino de Suecia | Королевство Швеция
CHE: Schweiz | Schweizerische Eidgenossenschaft | Svizzera | Suisse (Confédération) | Швейцарская Конфедерация | Swiss Confed. | SUI | Switzerland (Swiss Confederation) | Confederation of Switzerland | Swiss | Confoederatio Helvetica
SYR: Syrien | Syrian A.R. | Syrian Arab Rep. | Syria (Arab Republic) | Syria, Arab Rep. | Arabische Republik Syrien | Rép. arabe syrienne | САР | Syrian Arab Rep | Syrian AR | Syria Arab Republic | Arab Republic of Syria | Rep. Árabe Siria | Syrian Republic
TJK: Tadschikistan | Tadzikistan | Tajikstan | Tadjikistan (Rep.) | Tadžikistan | Tajikistan (Republic of)
THA: Kingdom of Thailand | Royaume de Thaïlande | Reino de Tailandia | Королевство Таиланд | Thailande
TLS: Timor Leste | Timor-Leste (East Timor) | East Timor (Timor-Leste) | Osttimor | Timor Lorosae | Timor-oriental | Timor del Este | Timor Oriental | Dem. Rep. of Timor-Leste | République démocratique du Timor-Leste | República Democrática de Timor-Leste | Timor L’Este | TLS (Timor-Leste) | Timor, East
TGO: Togolese Republic | République togolaise | República Togolesa | Тоголезская Республика
TON: Kingdom of Tonga | Royaume des Tonga | Reino de Tonga | Les Tonga | Tonga Islands
TTO: Trinidad-Tobago | Trinidad und Tobago | Trinidad & Tobago (Rep. of) | Trinité et Tobago | Trinidad | Trinidad et Tobago | Trinidad/Tobago | T&T (Trinidad and Tobago) | Trinidad e Tobago | Trinidad &Tobago
TUN: Tunesien | Tunisian Republic | République tunisienne | República Tunecina | الجمهورية التونسية | Тунисская Республика | Tunisie (Rép.)
TKM: Turkmenien | Türkmenistan | Туркмения
TUV: Tuvalu Islands
TUR: Türkei | Tuerkei | Turkiye | Turkei | Türkiye (Turkey) | Turkey (Türkiye) | Türkiye (formerly Turkey) | Türkiye (Republic of) | Turquie (Türkiye) | Турецкая Республика | الجمهورية التركية | Turkye | República de Turquía | République de Turquie | République de Türkiye | Republic of Türkiye (Turkey) | Turkiye (Turkey) | Turchia | Türkiye Cumhuriyeti
UGA: Ouganda (République d’)
UKR: Ukrain | Ukraina
ARE: Vereinigte Arabische Emirate | VAE | U.A. Emirates | Utd. Arab Emirates | United Arab Em. | Emirats Arabes Unis | É.A.U. | E.A.U. | Em. Árabes Unidos | دولة الإمارات العربية المتحدة | الإمارات | United Arab Emir. | Объединённые Арабские Эмираты | United Arab Emirates (UAE) | UAE (United Arab Emirates) | Emirats arabes
GBR: United Kingdom (UK) | UK (United Kingdom) | U. Kingdom | Vereinigtes Königreich | Großbritannien | Grossbritannien | United Kingdom of Great Britain & Northern Ireland | United Kingdom of GB & Northern Ireland | United Kingdom of Great Britain and N. Ireland | United Kingdom of Great Britain & N. Ireland | Vereinigtes Königreich Großbritannien und Nordirland | Utd. Kingdom | Соединённое Королевство | Соединенное Королевство | Великобритания (Соединённое Королевство) | Royaume Uni | United Kingdom (Great Britain) | Great Britain and Northern Ireland | U.K. of Great Britain and Northern Ireland | UK of Great Britain and Northern Ireland | Royaume-Uni de G.-B. et d’Irlande du N. | بريطانيا | Great-Britain | Great Britain (UK) | United-Kingdom | Britain (UK) | G.B.
TZA: Tansania | United Rep. of Tanzania | U.R. of Tanzania | Tanzania, U.R. | Tanzania (United Rep. of) | Tanzania, United Rep. | Tanzania, United Republic | Vereinigte Republik Tansania | Rép.-Unie de Tanzanie | U. R. Tanzania | Un. Rep. of Tanzania | République unie de Tanzanie | Rep. Unida de Tanzania | URT | Объединённая Республика Танзания | UR Tanzania | United Rep. Tanzania | Tanzania United Republic
USA: U. S. A. | U. S. of America | US of America | Vereinigte Staaten | Vereinigte Staaten von Amerika | USA (United States) | United States (USA) | États-Unis (USA) | Etats Unis | Etats-Unis d'Amérique | E.U.A. | США | Соединённые Штаты | Соединённые Штаты Америки | EE.UU. | Estados Unidos (EE. UU.) | أمريكا | Utd. States | United States of America (USA) | United-States | U.S. of America | Estados Unidos de Norteamérica | Stati Uniti | 美国（美利坚合众国） | Amerika (USA)
URY: Eastern Rep. of Uruguay | República Oriental de Uruguay | URU | Republic of Uruguay | République orientale de l’Uruguay
UZB: Usbekistan | Uzbekistan (Rep. of) | Oezbekistan
VUT: Republic of Vanuatu
VEN: Venezuela, RB | Venezuela, R.B. | Venezuela (Bolivarian Rep. of) | Venezuela (Boliv. Rep. of) | Venezuela, Bolivarian Republic of | Bolivarische Republik Venezuela | Venezuela (Rép. bolivarienne du) | R.B. Venezuela | RB Venezuela | Venezuela BR | Bolivarian Rep. of Venezuela | Венесуэла, Боливарианская Республика | Vénézuela | Rep. Bolivariana de Venezuela | Venezuela, BR | Venezuela (Rep. Bol. de)
VNM: Viet-Nam | Vietnam, Soc. Rep. | SR Vietnam | S.R. Viet Nam | Socialist Rep. of Viet Nam | Sozialistische Republik Vietnam | Вьетнам (СРВ) | СРВ | République socialiste du Viet Nam | República Socialista de Viet Nam | VIE
YEM: Yemen, Rep. | Republic of Yemen | Rep. of Yemen | Jemen | République du Yémen | República del Yemen | Йеменская Республика | الجمهورية اليمنية | Republik Jemen | Yemen (Republic of) | Yemeni Republic
ZMB: Sambia | Northern Rhodesia | Zambie (République de)
ZWE: Simbabwe | Zimbawe | Rhodesia (Zimbabwe) | Rhodesia | Southern Rhodesia
VAT: Holy See (the) | Holy See (Vatican) | Vatikan | Vatikanstadt | Heiliger Stuhl | Holy See (Vatican City) | Saint Siège | Saint-Siège (Vatican) | Vatican (Holy See) | Santa Sede (Vaticano) | Ватикан (Святой Престол) | Holy-See | Vatican (the) | the Holy See (observer) | Holy See [Vatican City State]
PSE: Palästina | Staat Palästina | Palestinian Authority | Palestine, State of | Occupied Palestinian Territory | Palestinian Territory | State of Palestine (observer) | Палестина | 巴勒斯坦 | فلسطين | Palestinian Territory, Occupied | Palestine (État de) | Palestine, État de | Palestina (Estado de)
CSK: Tschechoslowakei | Czechoslovakia (former) | Чехословакия | 捷克斯洛伐克 | Former Czechoslovakia
DDR: Germany, East | Germany (East) | German Dem. Rep. | German Democratic Rep. | Ostdeutschland | ГДР | G.D.R. | D.D.R. | German DR
YUG: Yugoslavia (former) | Jugoslawien | Югославия | Yugoslavia, SFR | SFR Yugoslavia | Former Yugoslavia | S.F.R.Y. | Yugoslavia (SFR) | Socialist Fed. Rep. of Yugoslavia | 南斯拉夫
`
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', names = ''] = line.split(/:(.*)/su);
      return [code, names.split('|').map((name) => name.trim())];
    }),
);
