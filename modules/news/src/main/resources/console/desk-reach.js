// How far whoever writes may go: everywhere, or in some categories. The API decides; here nothing is offered that it refuses.

import { session } from 'becs/console';

const WRITE = 'news.article.write';
const CATEGORY = 'news.category:';

/** Of everybody, and pages, which are of no category. */
export const writesEverywhere = () => session.mayEverywhere(WRITE);

/** Pictures are the whole site's. */
export const hasPictures = () => session.mayEverywhere('news.media.change');

/** @param kept the category it is in: it stays to be seen, also where it is not theirs to give */
export function offered(categories, kept) {
  if (writesEverywhere()) return categories;
  const held = session.me?.scopes?.[WRITE] ?? [];
  return categories.filter((c) => c.id === kept || held.includes(CATEGORY + c.id));
}
