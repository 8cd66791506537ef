import { LIVE_FIGURES, type LiveFigureName, liveFigureForm } from '#domain';
import type { Language } from '../../language.js';
import type { PageContext } from '../../page-context.js';
import { CardTable } from '../../ui/cards.js';

interface Words {
  readonly heading: string;
  readonly how: string;
  readonly figure: string;
  readonly gives: string;
  readonly means: Readonly<Record<LiveFigureName, string>>;
}

/** What each live figure gives; in English the guide itself says so. */
const WORDS: Readonly<Record<Exclude<Language, 'en'>, Words>> = {
  fr: {
    heading: 'Les chiffres vivants en français',
    how: 'Sous un texte, «\u00a0Insérer un chiffre\u00a0» place le chiffre choisi là où vous écrivez. Sans jour, c’est celui de la note\u00a0; ce qui est entre crochets peut manquer. Un chiffre mal écrit, ou que les sources ne donnent pas, est signalé à sa place et n’est jamais imprimé vide.',
    figure: 'Chiffre vivant',
    gives: 'Ce qu’il donne',
    means: {
      endorsed: 'combien d’États Membres peuvent être nommés comme y ayant souscrit à cette date',
      'possibly-endorsed': 'pour combien l’adhésion est connue, mais non si elle a eu lieu à cette date',
      'not-endorsed': 'pour combien une source établit qu’ils n’y avaient pas souscrit à cette date',
      withdrawn: 'combien s’en étaient retirés à cette date',
      unknown: 'pour combien aucune source n’établit la position à cette date',
      members: 'combien il y avait d’États Membres à cette date\u00a0: tous ceux dont la position est demandée',
      published: 'le total publié le plus récent à cette date\u00a0; le plus grand s’il y en a plusieurs du même jour',
      'council-endorsed':
        'combien de membres du Conseil de sécurité de ce jour peuvent être nommés comme y ayant souscrit',
      'short-of-votes-needed': 'combien de membres il faudrait encore pour les voix qu’exige une décision',
      'council-size': 'combien de membres compte le Conseil de sécurité ce jour-là',
      'votes-needed': 'combien de voix exige une décision du Conseil de sécurité ce jour-là',
      'vetoed-drafts':
        'combien de projets de résolution consignés ont été bloqués par un veto jusqu’à ce jour, par quiconque ou par cet État',
      status: 'la position de l’État ce jour-là',
      opened: 'le jour de son ouverture aux États, lorsqu’une source le donne',
      source: 'aucun chiffre, mais l’appel d’une source, par son identifiant dans l’adresse de sa page',
      day: 'le jour de la note',
      revision: 'la révision de la note',
    },
  },
  es: {
    heading: 'Las cifras vivas en español',
    how: 'Bajo un texto, «Insertar una cifra» pone la cifra elegida donde usted escribe. Sin día, vale el de la nota; lo que está entre corchetes puede faltar. Una cifra mal escrita, o que las fuentes no dan, se señala en su lugar y nunca se imprime vacía.',
    figure: 'Cifra viva',
    gives: 'Qué da',
    means: {
      endorsed: 'cuántos Estados Miembros se pueden nombrar como adheridos hasta ese día',
      'possibly-endorsed': 'de cuántos consta la adhesión, pero no si fue hasta ese día',
      'not-endorsed': 'de cuántos una fuente aclara que no se habían adherido hasta ese día',
      withdrawn: 'cuántos se habían retirado hasta ese día',
      unknown: 'de cuántos ninguna fuente aclara la posición ese día',
      members: 'cuántos Estados Miembros había ese día: todos aquellos cuya posición se pregunta',
      published: 'el total publicado más reciente hasta ese día; el mayor si hay varios del mismo día',
      'council-endorsed': 'cuántos miembros del Consejo de Seguridad de ese día se pueden nombrar como adheridos',
      'short-of-votes-needed': 'cuántos miembros más harían falta para los votos que necesita una decisión',
      'council-size': 'cuántos miembros tiene el Consejo de Seguridad ese día',
      'votes-needed': 'cuántos votos necesita una decisión del Consejo de Seguridad ese día',
      'vetoed-drafts':
        'cuántos proyectos de resolución registrados habían sido vetados hasta ese día, por cualquiera o por ese Estado',
      status: 'la posición del Estado ese día',
      opened: 'el día en que se abrió a los Estados, si una fuente lo da',
      source: 'ninguna cifra, sino la llamada de una fuente, por su identificador en la dirección de su página',
      day: 'el día de la nota',
      revision: 'la revisión de la nota',
    },
  },
};

/** All live figures in the language of the page, above the English guide. */
export const LiveFigures = ({ context }: { context: PageContext }) => {
  if (context.language === 'en') return null;
  const t = WORDS[context.language];
  return (
    <section>
      <h2>{t.heading}</h2>
      <p>{t.how}</p>
      <CardTable label={t.heading} head={[t.figure, t.gives]}>
        {(Object.keys(LIVE_FIGURES) as LiveFigureName[]).map((name) => (
          <tr>
            <th scope="row">
              <code>{liveFigureForm(name)}</code>
            </th>
            <td>{t.means[name]}</td>
          </tr>
        ))}
      </CardTable>
    </section>
  );
};
