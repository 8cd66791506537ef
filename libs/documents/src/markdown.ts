export const noteMarkdown = (_: unknown): string => '';
