export const unique = (ids: readonly (readonly { readonly id: string }[])[]): readonly string[] => [
  ...new Set(ids.flat().map(({ id }) => id)),
];

export const text = (key: string, label: string) => ({ key, label, kind: 'text' as const });
export const count = (key: string, label: string) => ({ key, label, kind: 'count' as const });
export const day = (key: string, label: string) => ({ key, label, kind: 'day' as const });

/** Asked of an initiative that is not there, a figure says so as the schema does. */
export const found = <T>(initiative: T | null): T => {
  if (initiative) return initiative;
  throw Object.assign(
    new Error(
      'No initiative that States endorse has this slug; write act-code-of-conduct or french-mexican-declaration.',
    ),
    {
      extensions: { code: 'UNKNOWN_INITIATIVE' },
    },
  );
};

export const STATUSES = ['endorsed', 'possiblyEndorsed', 'notEndorsed', 'withdrawn', 'unknown'] as const;
export const WORDS = {
  endorsed: 'ENDORSED',
  possiblyEndorsed: 'POSSIBLY_ENDORSED',
  notEndorsed: 'NOT_ENDORSED',
  withdrawn: 'WITHDRAWN',
  unknown: 'UNKNOWN',
} as const;
