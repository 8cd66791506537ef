// Locates Chromium on this machine: at the path in CHROMIUM, or in a usual place.
import { existsSync } from 'node:fs';

const firstOf = (...places) => [process.env.CHROMIUM, ...places].find((path) => path && existsSync(path));

/** A full browser. */
export const CHROMIUM = firstOf('/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser');

/** For tests: the headless shell takes half the CPU time of a full browser, or a fifth if each page is new. */
export const HEADLESS_CHROMIUM = firstOf('/usr/bin/chromium-headless-shell') ?? CHROMIUM;
