import { dayIn } from '../day.js';

const written = dayIn('ru');

/** A day with the word for the year in full. @example day('2016-09-22') // 22 сентября 2016 года */
export const day = (iso: string): string => written(iso).replace(/(?<=\d\s)г\.$/u, 'года');
