/** A published list cannot be read, in a sentence for whoever has it. */
export class ListRefused extends Error {}
