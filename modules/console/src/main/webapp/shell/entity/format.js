// Numbers and times as people here write them: digits of the language, grouping by lakh, the clock of Dhaka.

import { language } from './language.js';

const ZONE = 'Asia/Dhaka';
const DAY = { day: 'numeric', month: 'short', year: 'numeric', timeZone: ZONE };
const MOMENT = { ...DAY, hour: '2-digit', minute: '2-digit', hourCycle: 'h12' };
const dateLocale = () => (language.code === 'en' ? 'en-GB' : 'bn-BD');

export const number = (value) => new Intl.NumberFormat(language.locale, { maximumFractionDigits: 1 }).format(value);

export const day = (value) => (value ? new Intl.DateTimeFormat(dateLocale(), DAY).format(new Date(value)) : '');

export const moment = (value) => (value ? new Intl.DateTimeFormat(dateLocale(), MOMENT).format(new Date(value)) : '');

/** 'three minutes ago', 'in two days': the largest unit that is not zero. */
export function ago(value, now = Date.now()) {
  if (!value) return '';
  const seconds = Math.round((new Date(value).getTime() - now) / 1000);
  const units = [['year', 31536000], ['month', 2592000], ['day', 86400], ['hour', 3600], ['minute', 60]];
  const format = new Intl.RelativeTimeFormat(language.code, { numeric: 'auto' });
  for (const [unit, length] of units) {
    if (Math.abs(seconds) >= length) return format.format(Math.trunc(seconds / length), unit);
  }
  return format.format(Math.abs(seconds) < 10 ? 0 : seconds, 'second');
}

export function bytes(value) {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
  let i = 0;
  let size = value;
  while (size >= 1024 && i < units.length - 1) { size /= 1024; i++; }
  return new Intl.NumberFormat(language.locale, { style: 'unit', unit: units[i], maximumFractionDigits: size < 10 ? 1 : 0 }).format(size);
}

/** For sorting words as this language does. */
export const compare = (a, b) => new Intl.Collator(language.code, { numeric: true }).compare(a, b);
