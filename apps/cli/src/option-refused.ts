/** An option of a command that is missing or wrong: the message says what would be right. */
export class OptionRefused extends Error {}
