import type { AddressProblems } from '#domain';
import type { SentencesFor } from '../sentences-for.js';

export const ADDRESS_SENTENCES: SentencesFor<AddressProblems> = {
  ADDRESS_MALFORMED: () =>
    'La dirección contiene un «%» que no representa ningún carácter; para el signo mismo, escriba «%25».',
  NOT_ONE_OF: ({ name, given, words }) =>
    `«${name}» tiene el valor «${given}»; escriba uno de estos: ${words.join(', ')}, o no indique ninguno.`,
  NOT_OWN_ADDRESS: ({ name, given }) =>
    `«${name}» tiene el valor «${given}»; escriba una dirección de Pledgebook a partir de su primera barra, por ejemplo /council?on=2016-09-22.`,
  PART_TOO_LONG: ({ name, of, most }) =>
    `«${name}» tiene más de ${most} caracteres; escriba solo una parte del ${of === 'NAME' ? 'nombre' : 'título'}.`,
  SEARCH_TOO_LONG: ({ most }) => `El texto buscado tiene más de ${most} caracteres; escriba solo una parte.`,
  SEARCH_LENGTH: ({ characters, most }) => `El texto buscado tiene ${characters} caracteres; escriba de 1 a ${most}.`,
  OF_WHAT: ({ parameter, example }) =>
    `La dirección no dice de qué se trata: indique «${parameter}», por ejemplo ?${parameter}=${example}.`,
  UNKNOWN_FIGURE: ({ given, figures }) =>
    `«cite» designa la figura «${given}»; las figuras son: ${figures.join(', ')}.`,
  CITED_NOWHERE: ({ path }) => `«cite» lleva a «${path}», que no es ninguna página ni figura de Pledgebook.`,
  NOT_A_REVISION: ({ given }) => `«${given}» no es un número de revisión; escriba un número entero a partir de 1.`,
  BAD_REVISION: () =>
    '«revision» no designa ninguna revisión; escriba un número entero a partir de 1, por ejemplo ?revision=1.',
  BAD_SEEN_REVISION: () =>
    'El encabezado Dataset-Revision no designa ninguna revisión; devuelva el número recibido con una respuesta u omítalo.',
  NO_SUCH_REVISION: ({ number, last }) =>
    `La revisión ${number} no existe; el registro contiene las revisiones 1 a ${last}.`,
  STATUS_WITHOUT_INITIATIVE: ({ slugs }) =>
    `«status» necesita «initiative»: indique respecto de cuál; escriba una de estas: ${slugs.join(', ')}.`,
  VETO_BY_UNKNOWN_STATE: () => '«vetoedBy» no es el código de ningún Estado; escriba uno como RUS.',
  MARKED_BY_UNKNOWN_SOURCE: () =>
    '«markedBy» no es el identificador de ninguna fuente; elija una de la lista de la página.',
  NO_SUCH_INITIATIVE: ({ slugs }) =>
    `Ninguna iniciativa a la que se adhieran los Estados tiene este nombre; escriba una de estas: ${slugs.join(', ')}.`,
  NOT_A_CURSOR: () => '«after» no designa ningún lugar de esta lista; siga el enlace de la página o no indique nada.',
  NOTE_ADDRESS_UNREADABLE: () =>
    'La nota que contiene la dirección no se puede leer: la dirección se cortó o se cambió. Cópiela entera.',
  NOTE_TOO_LONG: ({ characters, most }) =>
    `La nota es demasiado larga para una dirección: ocupa ${characters} caracteres y se admiten ${most}. Guárdela como archivo en /note y ábrala allí.`,
};
