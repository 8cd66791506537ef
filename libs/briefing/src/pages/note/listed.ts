/** What a problem names, in a sentence: a list with commas. */
export const listed = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));
