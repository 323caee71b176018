// Numbers and times as people here write them: digits of the language, grouping by lakh, the clock of Dhaka.

import { language } from './language.js';

const ZONE = 'Asia/Dhaka';
const DAY = { day: 'numeric', month: 'short', year: 'numeric', timeZone: ZONE };
const HOUR = { hour: 'numeric', minute: '2-digit', hourCycle: 'h12', timeZone: ZONE };
const MOMENT = { ...DAY, ...HOUR };
const dateLocale = () => (language.code === 'en' ? 'en-GB' : 'bn-BD');

export const number = (value) => new Intl.NumberFormat(language.locale, { maximumFractionDigits: 1 }).format(value);

/** Poisha as taka, as readers see it on the site: the sign first and close, poisha where there are some. */
export const money = (poisha) => `${poisha < 0 ? '-' : ''}৳${new Intl.NumberFormat(language.locale, { minimumFractionDigits: poisha % 100 ? 2 : 0 }).format(Math.abs(poisha) / 100)}`;

export const day = (value) => (value ? new Intl.DateTimeFormat(dateLocale(), DAY).format(new Date(value)) : '');

export function moment(value) {
  if (!value) return '';
  if (language.code === 'en') return new Intl.DateTimeFormat(dateLocale(), MOMENT).format(new Date(value));
  // In Bangla the part of the day goes before the hour: দুপুর ২:০৭, not 2:07 PM.
  const parts = new Intl.DateTimeFormat(dateLocale(), { ...HOUR, dayPeriod: 'short' }).formatToParts(new Date(value));
  const part = (type) => parts.find((p) => p.type === type).value;
  return `${day(value)}, ${part('dayPeriod')} ${part('hour')}:${part('minute')}`;
}

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

/** An ISO duration in words: PT8760H is 365 days. What is none stays as it is. */
export function span(value) {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(value);
  if (!parts) return value;
  const [days, hours, minutes, seconds] = parts.slice(1).map((n) => Number(n ?? 0));
  let rest = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
  return [['day', 86400], ['hour', 3600], ['minute', 60], ['second', 1]].map(([unit, length]) => {
    const n = Math.floor(rest / length);
    rest -= n * length;
    return n ? new Intl.NumberFormat(language.locale, { style: 'unit', unit, unitDisplay: 'long' }).format(n) : '';
  }).filter(Boolean).join(' ') || number(0);
}

/** For sorting words as this language does. */
export const compare = (a, b) => new Intl.Collator(language.code, { numeric: true }).compare(a, b);
