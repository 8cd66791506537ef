import { CouncilTermsListDocument } from '../../documents.js';
import { standalone } from '../../downloads/define-export.js';
import { STATE_COLUMNS, ofStates, recorded } from '../../downloads/state-records.js';
import { catalogue } from '../../language.js';
import { yearOf } from '../../on-record.js';
import { idsOf } from '../../named-sources.js';

const MESSAGES = catalogue(
  {
    label: 'Council terms',
    title: (year: string) => `Terms on the Security Council since ${year}`,
  },
  {
    fr: {
      label: 'Mandats au Conseil',
      title: (year) => `Mandats au Conseil de sécurité depuis ${year}`,
    },
    es: {
      label: 'Mandatos en el Consejo',
      title: (year) => `Mandatos en el Consejo de Seguridad desde ${year}`,
    },
  },
);

export const councilTermsExport = standalone(ofStates(CouncilTermsListDocument), {
  name: 'council-terms',
  label: (language) => MESSAGES[language].label,
  title: (_, context) => MESSAGES[context.language].title(yearOf(context.revision.councilKnown.from)),
  rows: (data, context) => recorded(data, context, ({ councilTerms }) => councilTerms),
  columns: {
    id: ({ id }) => id,
    ...STATE_COLUMNS,
    seat: ({ seat }) => seat,
    starts_on: ({ startsOn }) => startsOn,
    ends_on: ({ endsOn }) => endsOn,
    name_in_source: ({ nameInSource }) => nameInSource,
    seat_group: ({ seatGroup }) => seatGroup,
    note: ({ note }) => note,
    sources: ({ sources }) => idsOf(sources),
  },
});
