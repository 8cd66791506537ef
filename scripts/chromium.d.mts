/** Path of a Chromium; `undefined` where this machine has none. */
export declare const CHROMIUM: string | undefined;
