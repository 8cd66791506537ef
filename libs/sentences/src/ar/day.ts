const month = (locale: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`${locale}-u-nu-latn`, { month: 'long', timeZone: 'UTC' });
const [LEVANT, NILE] = [month('ar-SY'), month('ar-EG')];

/**
 * A day with its month by both names, as the United Nations write it: that of the Levant, then that of the Nile.
 * @example day('2016-09-22') // 22 أيلول/سبتمبر 2016
 */
export const day = (iso: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  const date = new Date(`${iso}T00:00:00Z`);
  // June and July end otherwise there than in CLDR.
  const nile = NILE.format(date).replace(/^(يوني|يولي)و$/, '$1ه');
  return `${date.getUTCDate()} ${LEVANT.format(date)}/${nile} ${iso.slice(0, 4)}`;
};
