/** Thrown for an option of a command that is missing or wrong. The message says what would be right. */
export class OptionRefused extends Error {}
