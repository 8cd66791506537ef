import type { Texts } from '../../../languages/catalogue.js';
import type * as en from './en.js';

export const MESSAGES: Texts<typeof en.MESSAGES> = {
  title: 'Acerca de Pledgebook: de dónde sale lo que dice',
  description:
    'Método, reglas de cada posición con ejemplos reales, límites, cómo se cuenta, accesibilidad, licencia y cómo avisar de un error.',
  lead: 'Pledgebook registra qué Estados se han adherido a iniciativas que piden contención en el uso del veto, y del voto, ante atrocidades masivas. Esta página dice cómo.',
  method: 'Método',
  methodFacts:
    'Los datos se registran; las posiciones se deducen de ellos. El registro contiene lo que dice una fuente: «al 1 de septiembre de 2015, Austria figuraba entre los apoyos». Nunca contiene una posición. La de un Estado en un día se obtiene de esos datos con reglas fijas, las mismas para todos los Estados.',
  methodDates:
    'Cada pregunta tiene, pues, dos fechas. El día («on=» en una dirección) es un día en el mundo. La revisión («revision=») es lo que Pledgebook sabía. Ambas figuran junto a cada figura, para que toda cita pueda comprobarse años después.',
  methodSources: 'Cada dato nombra sus fuentes, y cada fuente dice qué parte de ella se leyó.',
  toSources: 'Todas las fuentes',
  toRevisions: 'Todas las revisiones',
  rules: 'Qué significa cada posición',
  rulesText: 'La regla de cada posición, tal como la aplica el servicio, con un caso real de los datos.',
  rule: 'Regla',
  exampleHead: 'Ejemplo',
  ENDORSED_RULE:
    'Se conoce una adhesión a esa fecha: una fuente da su día, o un límite («a más tardar»), que no es posterior al día por el que se pregunta, y no se conoce ninguna retirada hasta entonces.',
  POSSIBLY_ENDORSED_RULE:
    'Se conoce una adhesión, pero no su día: el día por el que se pregunta está entre el primero y el último en que pudo producirse.',
  NOT_ENDORSED_OPEN_RULE:
    'La iniciativa aún no estaba abierta a la adhesión. (Si ninguna fuente aclara qué día se abrió una iniciativa, esta regla no se le aplica.)',
  NOT_ENDORSED_BEFORE_RULE: 'El día es anterior a una adhesión cuyo día se conoce.',
  NOT_ENDORSED_OUTSIDE_RULE:
    'Una fuente dice que el Estado no se había adherido ese día o después, y no se conoce ninguna adhesión anterior. Una fuente así aclara los días hasta ella, y ninguno posterior.',
  WITHDRAWN_RULE:
    'Se había adherido, y una fuente informa de que se había retirado a esa fecha. Una retirada se registra como un acto propio; no corrige nada.',
  UNKNOWN_AFTER_RULE:
    'Nada lo aclara. Por ejemplo, la última fuente según la cual el Estado no se había adherido es anterior al día por el que se pregunta: no se sabe qué hizo desde entonces.',
  UNKNOWN_SPOKE_RULE:
    'Nada lo aclara, aunque el Estado se expresó a favor: eso no es adherirse, como tampoco lo es pertenecer al grupo que dirige una iniciativa.',
  noExample: 'Ningún caso: ninguna fuente leída informa de una retirada.',
  noCase: 'Ningún caso entre los datos.',
  on: (state, day) => `${state}, al ${day}`,
  limits: 'Lo que no sabe',
  limitOf: (named, published, day) =>
    `Se pueden nombrar ${named} Estados con una fuente; el último total publicado es ${published} (${day}).`,
  limitLists:
    'Una lista de apoyos más corta que el total publicado no está completa. «Posición desconocida» dice algo de las fuentes, no del Estado.',
  limitVotes: (drafts, failed, adopted) =>
    `Constan ${drafts} proyectos sometidos a votación en el Consejo de Seguridad: ${failed} no aprobados y ${adopted} aprobados. No constan los anteriores ni las consultas que no llegaron a votación.`,
  limitJudgement:
    'Si un proyecto era «creíble», como puede decir un compromiso, es un juicio. Pledgebook no emite ninguno: muestra lo que señalan las fuentes, y las nombra.',
  limitText:
    'Los títulos de los proyectos se muestran solo en inglés. Las preguntas a los panelistas se citan en inglés; las traducciones que las siguen son nuestras, y así lo dicen.',
  limitRead: 'Muchas fuentes se leyeron en parte, en un extracto; cada fuente lo dice.',
  counting: 'Cómo cuenta',
  countMembers:
    'Se cuentan los Estados Miembros de las Naciones Unidas en esa fecha: 193 desde 2011. Los Estados observadores (la Santa Sede y el Estado de Palestina) solo se cuentan si se pide; la figura de abajo, su leyenda y sus archivos cambian juntos.',
  withObservers: 'Contar también a los observadores',
  withoutObservers: 'Contar solo los Estados Miembros',
  countPublished:
    'Los totales que otros publicaron se muestran junto a los nuestros, cada uno con sus palabras y su fuente. Nunca se mezclan con los nuestros ni entre sí, aunque discrepen. Un total de varias iniciativas juntas no es el total de ninguna.',
  countCouncil:
    'En el Consejo, la mayoría de los miembros (8 de 15) no basta para decidir: hacen falta nueve votos a favor y que ningún miembro permanente vote en contra.',
  use: 'Quién puede usarlo',
  useText:
    'Cualquiera, para cualquier fin, sin preguntar: en una nota, un artículo, una clase, una campaña u otra base de datos. Los datos y las figuras tienen licencia CC BY 4.0: nombre a Pledgebook, la revisión y los créditos.',
  toCite: 'Licencia y cómo citar',
  useCode:
    'El programa es software libre con licencia MIT: cualquiera puede mantener una copia propia. Quien la mantiene puede cambiarla; la huella de una revisión muestra si contiene los mismos datos.',
  accessibility: 'Accesibilidad',
  accessText:
    'Las páginas aspiran a las WCAG 2.2, nivel AA. Las pruebas que se hacen con cada cambio ensayan cada página en tres idiomas (español, francés e inglés), y algunas en los seis:',
  accessAxe: 'con el comprobador axe, sobre fondo claro y oscuro, que no debe encontrar nada;',
  accessWidth:
    'a un ancho de 320 píxeles, lo que da una ampliación del 400 % en una pantalla corriente, donde nada debe quedar cortado;',
  accessKeys: 'solo con el teclado: formularios, tablas y cada valor de un gráfico;',
  accessScripts: 'sin scripts: funcionan todos los textos, tablas, imágenes y formularios;',
  accessMotion:
    'con movimiento reducido, en colores forzados y en papel. Ninguna posición se indica solo con el color: cada una tiene su palabra y su marca.',
  accessCharts: 'Cada gráfico lleva debajo sus cifras en una tabla, y una descripción en palabras.',
  accessReport: 'Si algo le impide leer o usar una página, es un error nuestro: avísenos como se indica abajo.',
  contact: 'Avisar de un error, de una fuente que falta o de una barrera',
  contactText:
    'Abra una incidencia («issue») en el repositorio del que procede esta copia. Diga en qué dirección estaba, qué leyó allí y qué dice en cambio una fuente; con una fuente se puede registrar una corrección, y la revisión dirá por qué.',
  words: 'Las palabras',
  wordsText: 'Los Estados «se adhieren» a una iniciativa. No son tratados: nadie queda aquí obligado por el derecho.',
  toGlossary: 'Glosario',
  toCodebook: 'Libro de códigos',
};

export const GLOSSARY_MESSAGES: Texts<typeof en.GLOSSARY_MESSAGES> = {
  title: 'Glosario: las palabras que se usan',
  description:
    'Qué entiende Pledgebook por sus palabras: iniciativa, acto, adhesión, posición, cobertura, veto, revisión y otras.',
  language: 'El glosario se mantiene en inglés: sus palabras son las del servicio y sus datos.',
  back: 'Acerca de Pledgebook',
};

export const SOURCES_THAT_DISAGREE_MESSAGES: Texts<typeof en.SOURCES_THAT_DISAGREE_MESSAGES> = {
  title: 'Dónde discrepan las fuentes, y qué se decidió',
  description: 'Caso por caso: qué dicen las fuentes, qué se registró de ello y qué queda abierto.',
  language: 'Esta página se mantiene en inglés, como la mayoría de las fuentes.',
  back: 'Acerca de Pledgebook',
};

export const SEARCH_TERMS: Texts<typeof en.SEARCH_TERMS> = {
  about: 'Acerca de | método reglas límites',
  glossary: 'Glosario | términos palabras',
  sourcesThatDisagree: 'Fuentes que discrepan | contradicciones',
};
