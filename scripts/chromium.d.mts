/** Path of a Chromium; `undefined` if this machine has none. */
export declare const CHROMIUM: string | undefined;
/** Path of a Chromium for tests, preferably the headless shell; `undefined` if this machine has none. */
export declare const HEADLESS_CHROMIUM: string | undefined;
