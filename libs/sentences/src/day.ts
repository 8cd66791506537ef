/** Writes days as a language does. @example dayIn('es')('2016-09-22') // 22 de septiembre de 2016 */
export const dayIn = (locale: string): ((day: string) => string) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (day) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return day;
    const written = format.format(new Date(`${day}T00:00:00Z`));
    // In French the first of a month is an ordinal.
    return locale === 'fr' ? written.replace(/^1 /, '1er ') : written;
  };
};
