/** Packages that `npm start` installs by the licence that package-lock.json states. */
export declare const packagesByLicence: () => readonly (readonly [licence: string, packages: readonly string[]])[];
/** The families of fonts that are kept here. */
export declare const fontFamilies: () => readonly {
  readonly family: string;
  readonly licence: string;
  readonly copyright: string;
}[];
/** What docs/licences.md says. */
export declare const licencesDocument: () => string;
