// What the console promises to screens of modules, under the name 'becs/console'. Everything else may change without notice.

export { html, nothing, svg } from 'lit';
export { keyed } from 'lit-html/directives/keyed.js';
export { Screen } from './ui/boundary/screen.js';
export { Piece, define } from './ui/boundary/piece.js';
export { Loading } from './ui/control/loading.js';
export { Paged } from './ui/control/paged.js';
export { Draft } from './ui/control/draft.js';
export { ask, drawer, open } from './ui/control/dialogs.js';
export { save } from './ui/control/saving.js';
export { report, tell, refused } from './ui/control/toasts.js';
export { diff, timeline } from './ui/boundary/changes.js';
export { progress } from './ui/boundary/progress.js';
export { facts, pill, receipt, when } from './ui/boundary/show.js';
export * as field from './ui/boundary/field.js';
export { icon } from './ui/entity/icons.js';
export { call, get, post, put, patch, remove, query, Refusal } from './shell/control/api.js';
export { hear } from './shell/control/stream.js';
export { router } from './shell/control/router.js';
export { attention } from './shell/control/attention.js';
export { session } from './session/control/session.js';
export { language } from './shell/entity/language.js';
export { words } from './shell/entity/words.js';
export { ago, bytes, compare, day, moment, money, number } from './shell/entity/format.js';
import './ui/boundary/data-table.js';
