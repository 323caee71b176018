// A person as lists and headings name them.

import { language } from '../../shell/entity/language.js';

const MOODS = { ACTIVE: 'good', INVITED: 'warn', DISABLED: '', ERASED: '' };

export const STATES = ['ACTIVE', 'INVITED', 'DISABLED', 'ERASED'];

export const nameOf = (thing) => (language.code === 'en' ? thing.nameEn : thing.nameBn) || thing.nameBn || thing.nameEn || thing.id;

/** Of what carries its words in both languages. */
export const labelOf = (thing) => (language.code === 'en' ? thing.labelEn : thing.labelBn) || thing.labelBn || thing.labelEn || '';

export const mood = (person) => MOODS[person.state] ?? '';
