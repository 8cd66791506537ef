/** The test files that run first, by path from the project's folder. */
export declare const LONGEST: readonly string[];
