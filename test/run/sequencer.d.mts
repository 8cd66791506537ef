/** The files that run first, from the project's folder. */
export declare const LONGEST: readonly string[];
