import type { LanguageData } from './define-language.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

/**
 * The single list of the languages of the pages, in the order of the language menu. English has no prefix in addresses.
 * A language that is listed here and lacks a message does not compile.
 */
export const LANGUAGE_DATA = { en, fr, es, ar, zh, ru } as const satisfies Readonly<Record<string, LanguageData>>;

export type Language = keyof typeof LANGUAGE_DATA;

export const LANGUAGES = Object.keys(LANGUAGE_DATA) as readonly Language[];

/** Returns the conventions of a language. */
export const languageData = (language: Language): LanguageData => LANGUAGE_DATA[language];
