import type { ListedNameFragment, ListedStateFragment, NameMatchReason } from '../../documents.js';
import { catalogue } from '../../language.js';
import type { PageContext } from '../../page-context.js';

/** Why a name was matched as it was: `state` is the State's name, `states` are those that it may mean. */
const REASONS = catalogue(
  {
    RECORDED_NAME: (state: string) => `a name of ${state} in one of the United Nations’ languages`,
    CODE: (state: string) => `the ISO 3166-1 code of ${state}`,
    VARIANT: (state: string) => `another spelling of ${state}`,
    OTHER_NAME: (state: string) => `another name of ${state}`,
    FORMER_NAME: (state: string) => `a former name of ${state}`,
    SPELLED_LIKE: (state: string) => `spelled like ${state}: please confirm`,
    SPELLED_LIKE_SEVERAL: (_state: string, states: string) => `spelled like ${states}: please say which`,
    SEVERAL_BEAR_IT: (_state: string, states: string) => `can mean ${states}: please say which`,
    FORMER_STATE: (state: string) => `${state} is a former State, of which no position can be counted`,
    ORGANISATION: 'an organisation, and none of the States on record',
    TERRITORY: 'the name of a territory or region, and none of the States on record',
    NO_MEMBER_OR_OBSERVER: 'neither a Member State nor an observer State on record here',
    NOTHING_NEAR: 'like no name on record',
    NEAREST: (_state: string, states: string) => `like no name on record; nearest are ${states}`,
    EMPTY: 'holds no letters',
    TOO_LONG: 'too long for the name of a State',
    or: 'or',
  },
  {
    fr: {
      RECORDED_NAME: (state) => `un nom de l’État « ${state} » dans une langue des Nations Unies`,
      CODE: (state) => `le code ISO 3166-1 de l’État « ${state} »`,
      VARIANT: (state) => `une autre graphie de « ${state} »`,
      OTHER_NAME: (state) => `un autre nom de l’État « ${state} »`,
      FORMER_NAME: (state) => `un ancien nom de l’État « ${state} »`,
      SPELLED_LIKE: (state) => `s’écrit presque comme « ${state} » : à confirmer`,
      SPELLED_LIKE_SEVERAL: (_state, states) => `s’écrit presque comme ${states} : à préciser`,
      SEVERAL_BEAR_IT: (_state, states) => `peut désigner ${states} : à préciser`,
      FORMER_STATE: (state) => `« ${state} » est un ancien État, dont aucune position ne peut être comptée`,
      ORGANISATION: 'une organisation, et aucun des États consignés',
      TERRITORY: 'le nom d’un territoire ou d’une région, et aucun des États consignés',
      NO_MEMBER_OR_OBSERVER: 'ni un État Membre ni un État observateur consigné ici',
      NOTHING_NEAR: 'ne ressemble à aucun nom consigné',
      NEAREST: (_state, states) => `ne ressemble à aucun nom consigné ; les plus proches sont ${states}`,
      EMPTY: 'ne contient aucune lettre',
      TOO_LONG: 'trop long pour le nom d’un État',
      or: 'ou',
    },
    es: {
      RECORDED_NAME: (state) => `un nombre de «${state}» en uno de los idiomas de las Naciones Unidas`,
      CODE: (state) => `el código ISO 3166-1 de «${state}»`,
      VARIANT: (state) => `otra grafía de «${state}»`,
      OTHER_NAME: (state) => `otro nombre de «${state}»`,
      FORMER_NAME: (state) => `un nombre anterior de «${state}»`,
      SPELLED_LIKE: (state) => `se escribe casi como «${state}»: confírmelo`,
      SPELLED_LIKE_SEVERAL: (_state, states) => `se escribe casi como ${states}: diga cuál`,
      SEVERAL_BEAR_IT: (_state, states) => `puede ser ${states}: diga cuál`,
      FORMER_STATE: (state) => `«${state}» es un antiguo Estado, del que no se puede contar ninguna posición`,
      ORGANISATION: 'una organización, y ninguno de los Estados que constan',
      TERRITORY: 'el nombre de un territorio o región, y ninguno de los Estados que constan',
      NO_MEMBER_OR_OBSERVER: 'ni un Estado Miembro ni un Estado observador que conste aquí',
      NOTHING_NEAR: 'no se parece a ningún nombre que conste',
      NEAREST: (_state, states) => `no se parece a ningún nombre que conste; los más cercanos son ${states}`,
      EMPTY: 'no contiene letras',
      TOO_LONG: 'demasiado largo para el nombre de un Estado',
      or: 'o',
    },
  },
);

const listed = (states: readonly ListedStateFragment[], or: string): string => {
  const names = states.map(({ name, code }) => `${name} (${code})`);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1) ?? ''}`;
};

const keyOf = (reason: NameMatchReason, candidates: readonly unknown[]) => {
  if (reason === 'NOTHING_NEAR' && candidates.length > 0) return 'NEAREST';
  return reason === 'SPELLED_LIKE_SEVERAL' && candidates.length === 0 ? 'NOTHING_NEAR' : reason;
};

/** Why a name was matched as it was, in the language of the page. */
export const reasonText = ({ reason, state, candidates }: ListedNameFragment, { language }: PageContext): string => {
  const t = REASONS[language];
  const message = t[keyOf(reason, candidates)];
  return typeof message === 'string' ? message : message(state?.name ?? '', listed(candidates, t.or));
};
