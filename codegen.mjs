// Generates the types that resolvers are checked against from the schema: `npm run schema` writes them, `npm test`
// compares. The GraphQL types listed here are mapped to types of the domain; the others are composed of them.
const parents = `
  Act AnswerBlock AssemblyRecord Bounds BriefingNote Council CouncilMember CouncilSupport CouncilTerm Coverage Dataset DayComparison DiscussionQuestion DraftResolution Event FactChange FactName FieldChange Group GroupMembership GroupTally Initiative InitiativeStatement InitiativeTextSources KeyFigure ListComparison LiveFigure NoteBlock PartialDate Participant Position PositionPair PublishedCount ReconciledName Reconciliation RepeatedState Revision RevisionChange SearchFinding SearchGroup SearchResults Source State StateComparison StateName SupportedFacts Tally TimelinePoint Translation Vote VotePair VoteTally
`;

export default {
  schema: 'apps/api/schema.graphql',
  generates: {
    'libs/briefing/src/operations.generated.ts': {
      documents: 'libs/briefing/src/**/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        skipTypename: true,
        scalars: { Date: 'string', ID: 'string' },
      },
    },
    'apps/api/src/graphql/schema.types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        avoidOptionals: { field: true },
        inputMaybeValue: 'T | null | undefined',
        skipTypename: true,
        scalars: { Date: './domain.js#CalendarDate', ID: 'string' },
        defaultScalarType: 'never',
        contextType: './context.js#GraphqlContext',
        mapperTypeSuffix: 'OfDomain',
        mappers: Object.fromEntries(
          parents
            .trim()
            .split(/\s+/)
            .map((name) => [name, `./domain.js#${name}`]),
        ),
      },
    },
  },
};
