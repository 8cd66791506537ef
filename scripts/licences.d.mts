/** The packages that `npm start` installs, grouped by the licence that package-lock.json states. */
export declare const packagesByLicence: () => readonly (readonly [licence: string, packages: readonly string[]])[];
/** The font families in this repository. */
export declare const fontFamilies: () => readonly {
  readonly family: string;
  readonly licence: string;
  readonly copyright: string;
}[];
/** The text of docs/licences.md. */
export declare const licencesDocument: () => string;
