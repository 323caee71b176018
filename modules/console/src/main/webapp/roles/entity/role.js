// A role in the language of the reader.

import { language } from '../../shell/entity/language.js';

export const nameOf = (role) => (language.code === 'en' ? role.nameEn : role.nameBn) || role.id;

export const labelOf = (thing) => (language.code === 'en' ? thing.labelEn : thing.labelBn) || thing.word;
