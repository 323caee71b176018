// A request for a second person: its states, and whose it is.

export const STATES = ['ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'EXPIRED'];

const MOODS = { ASKED: 'warn', APPROVED: 'good', REFUSED: 'wrong' };

export const mood = (a) => MOODS[a.state] ?? '';

export const isOpen = (a) => a.state === 'ASKED';

export const isOwn = (a, me) => a.askedBy === me?.person;
