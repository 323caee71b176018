// The fields of an article: drawn, and read back as the API wants them.

import { field, html, nothing } from 'becs/console';
import { chooseForText } from './media-picker.js';
import { hasPictures, offered, writesEverywhere } from './desk-reach.js';
import { w } from './desk-words.js';

const rows = (text) => text.split('\n').map((row) => row.trim()).filter(Boolean);
const source = (row) => {
  const bar = row.lastIndexOf('|');
  return bar < 0 ? { title: row } : { title: row.slice(0, bar).trim(), url: row.slice(bar + 1).trim() };
};

/** What the form says. */
export function read(form) {
  const values = new FormData(form);
  const weight = (values.get('menuWeight') ?? '').trim();
  return {
    category: values.get('category') ?? '',
    title: values.get('title'),
    slug: values.get('slug'),
    lead: values.get('lead'),
    body: form.querySelector('rich-text').value,
    ...(/^\d+$/.test(weight) ? { menuWeight: Number(weight) } : {}),
    details: {
      byline: rows(values.get('byline')),
      place: values.get('place'),
      tags: rows(values.get('tags')),
      sources: rows(values.get('sources')).map(source),
      related: rows(values.get('related')).filter((row) => /^\d{1,18}$/.test(row)).map(Number),
      hero: form.querySelector('hero-field')?.value,
    },
  };
}

/**
 * @param a what they begin with
 * @param fault field => what the server found wrong with it
 */
export function fields(a, categories, fault, { language = a.language } = {}) {
  const d = a.details ?? { byline: [], place: '', tags: [], sources: [], related: [] };
  const kind = a.kind ?? 'ARTICLE';
  return html`
    ${field.text({ name: 'title', label: w('heading'), value: a.title, fault: fault('title'), required: true })}
    <bijoy-offer for="title"></bijoy-offer>
    ${field.lines({ name: 'lead', label: w('summary'), hint: w('summary-hint'), value: a.lead, fault: fault('lead'), required: true })}
    <bijoy-offer for="lead"></bijoy-offer>
    ${kind === 'PAGE' ? nothing : html`<hero-field .value=${d.hero} .fault=${fault('details/hero')}></hero-field>`}
    <div class="field">
      <span id="body-label" class="label">${w('text')}</span>
      <rich-text name="body" labelled="body-label" described=${fault('body') ? 'body-fault' : nothing} lang=${language} .pictures=${hasPictures() ? () => chooseForText(language) : null} .value=${a.body ?? ''}></rich-text>
      ${fault('body') ? html`<p class="fault" id="body-fault">${fault('body')}</p>` : nothing}
    </div>
    ${kind === 'PAGE' ? nothing : field.select({
      name: 'category', label: w('category'), value: a.category ?? '', fault: fault('category'),
      options: [...(writesEverywhere() || !a.category ? [['', w('no-category')]] : []), ...offered(categories, a.category).map((c) => [c.id, language === 'bn' ? c.nameBn : c.nameEn])],
    })}
    <details class="part"><summary>${w('around')}</summary>
      ${field.text({ name: 'slug', label: w('slug'), hint: w('slug-hint'), value: a.liveRevision ? '' : a.slug, fault: fault('slug') })}
      ${field.lines({ name: 'byline', label: w('byline'), hint: w('lines-hint'), value: d.byline.join('\n'), fault: fault('details/byline') })}
      ${field.text({ name: 'place', label: w('place'), value: d.place, fault: fault('details/place') })}
      ${field.lines({ name: 'tags', label: w('tags'), hint: w('lines-hint'), value: d.tags.join('\n'), fault: fault('details/tags') })}
      ${field.lines({ name: 'sources', label: w('sources'), hint: w('sources-hint'), value: d.sources.map((s) => (s.url ? `${s.title} | ${s.url}` : s.title)).join('\n'), fault: fault('details/sources') })}
      ${field.lines({ name: 'related', label: w('related'), hint: w('related-hint'), value: d.related.join('\n'), fault: fault('details/related') })}
      ${kind === 'ARTICLE' ? nothing : field.text({ name: 'menuWeight', label: w('weight'), hint: w('weight-hint'), inputmode: 'numeric', value: a.menuWeight === undefined ? '' : String(a.menuWeight), fault: fault('menuWeight') })}
    </details>`;
}
