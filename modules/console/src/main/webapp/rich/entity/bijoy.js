// Bangla as fonts such as SutonnyMJ draw it: Latin letters and signs that only look like Bangla. Told from other text, and turned
// into Unicode.
//
// Glyphs stand in the order of the eye: ি ে ৈ before their letters, the reph after them. So a text is read as a row of
// syllables: a vowel that stands before, letters joined to a cluster, the reph, what stands behind.

const H = '\u09CD';

/** What each glyph is. H before: it hangs on the letter to its left; H behind: it is the first part of a cluster. */
const GLYPHS = `
A অ|B ই|C ঈ|D উ|E ঊ|F ঋ|G এ|H ঐ|I ও|J ঔ|K ক|L খ|M গ|N ঘ|O ঙ|P চ|Q ছ|R জ|S ঝ|T ঞ|U ট|V ঠ|W ড|X ঢ|Y ণ|Z ত|_ থ|\` দ
a ধ|b ন|c প|d ফ|e ব|f ভ|g ম|h য|i র|j ল|k শ|l ষ|m স|n হ|o ড়|p ঢ়|q য়|r ৎ|s ং|t ঃ|u ঁ
v া|w ি|x ী|y ু|z ু|~ ূ|… ৃ|„ ৃ|‡ ে|† ে|ˆ ৈ|‰ ৈ|Š ৗ|“ ু|ƒ ূ|‚ ূ|‘ +তু|& +
0 ০|1 ১|2 ২|3 ৩|4 ৪|5 ৫|6 ৬|7 ৭|8 ৮|9 ৯|$ ৳|Ò “|Ó ”|Ô ‘|Õ ’|Ð –|Ñ —
¨ +য|ª +র|« +র|Ö +র|¬ +ল|ø +ল|¡ +ব|^ +ব|¦ +ব|Ÿ +ব|¥ +ম|§ +ম|œ +ন|è +ন|— +ত|– +ত|’ +থ|‹ +ক|Œ +ক্র|ú +প|¢ +ভ|£ +ভ্র|¿ +ত্র
• ঙ+|” চ+|˜ দ+|™ দ+|š ন+|› ন+|¤ ম+|® ষ+|¯ স+
° ক্ক|± ক্ট|² ক্ষ্ম|³ ক্ত|´ ক্ম|µ ক্র|¶ ক্ষ|· ক্স|¸ গু|º গ্গ|» গ্ধ|¼ ঙ্ক|½ ঙ্গ|¾ জ্জ|À জ্ঝ|Á জ্ঞ|Â ঞ্চ|Ã ঞ্ছ|Ä ঞ্জ|Å ঞ্ঝ|Æ ট্ট|Ç ড্ড
È ণ্ট|É ণ্ঠ|Ê ণ্ড|Ë ত্ত|Ì ত্থ|Í +ত|Î ত্র|Ï দ্দ|× দ্ধ|Ø দ্ব|Ù দ্ম|Ú ন্ঠ|Û ন্ড|Ü ন্ধ|Ý ন্স|Þ প্ট|ß প্ত|à প্প|á প্স|â ব্জ|ã ব্দ|ä ব্ধ|å ভ্র|æ ু|ÿ ক্ষ|ç ম্ফ
é ল্ক|ê ল্গ|ë ল্ট|ì ল্ড|í ল্প|î ল্ফ|ï শু|ð শ্চ|ñ শ্ছ|ò ষ্ণ|ó ষ্ট|ô ষ্ঠ|õ ষ্ফ|ö স্খ|÷ স্ট|ù স্ফ|û হু|ü হৃ|ý হ্ন|þ হ্ম`;

const REPH = '©';
const FIRST = new Set(['ি', 'ে', 'ৈ']);
const LETTER = /[\u0995-\u09B9\u09DC\u09DD\u09DF]/;
const map = new Map(GLYPHS.trim().split(/[|\n]/).filter((line) => line.length > 2)
  .map((line) => [line[0], line.slice(2).replaceAll('+', H).normalize('NFC')]));

// '|' ends a sentence; it also parts the table above.
map.set('|', '।');

/** Text in such a font, as Unicode. Signs of writing stay what they are. */
export function toUnicode(text) {
  const out = [];
  let s = fresh();
  const end = () => {
    out.push((s.reph ? `র${H}` : '') + s.cluster + behind(s));
    s = fresh();
  };
  for (const glyph of text.replaceAll('Av', '\u0001')) {
    const found = glyph === '\u0001' ? 'আ' : map.get(glyph);
    if (glyph === REPH) s.reph = true;
    else if (FIRST.has(found)) { end(); s.before = found; }
    else if (found === undefined) { end(); out.push(glyph); }
    else if (found.startsWith(H)) hang(s, found);
    else if (LETTER.test(found[0])) {
      if (s.cluster && !s.cluster.endsWith(H)) end();
      const vowel = /[\u09C1\u09C3]$/.exec(found)?.[0] ?? '';
      s.cluster += vowel ? found.slice(0, -1) : found;
      s.vowel += vowel;
    } else if (/[\u0985-\u0994\u09CE\u09E6-\u09EF৳।“”‘’–—]/.test(found)) { end(); out.push(found); }
    else if (/[\u0981-\u0983]/.test(found)) s.last += found;
    else s.vowel += found;
  }
  end();
  return out.join('').replaceAll('অা', 'আ').normalize('NFC');
}

const fresh = () => ({ before: '', cluster: '', reph: false, vowel: '', last: '' });

/** What hangs on a letter comes behind it, also where its vowel was drawn already; ‘ brings its own vowel. */
function hang(s, found) {
  const own = found.endsWith('ু') ? 'ু' : '';
  const letters = own ? found.slice(0, -1) : found;
  s.cluster += s.cluster.endsWith(H) ? letters.slice(1) : letters;
  s.vowel += own;
}

function behind(s) {
  const vowel = (s.before + s.vowel).replace('ো', 'ো').replace('ৌ', 'ৌ');
  return vowel + s.last;
}

const STRONG = /[~`^_|†‡ˆ‰Š‹Œœ›šŸ¡-ÿ]/gu;
const NEVER_LETTERS = /[~`^|†‡ˆ‰‹œ›š¡-¿]/gu;
const SIGNS = /[vwxyz~†‡ˆ‰…„ƒŠ]/gu;
const WORD = /\S+/gu;
const INNER_CAPITAL = /[a-zA-Z][A-Z]|[A-Z][a-z]*[A-Z]/u;
const ENGLISH = new Set('the of and to in is it for on was with as his that at by this are be from or an had not have has but were they which you one we all she there would their been will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through years where much your way well down should because each just those people how too little state good very make world still own see men work long here get both between life being under never day same another know while last might us great old year off come since against go came right used take three'.split(' '));

const count = (text, pattern) => (text.match(pattern) ?? []).length;

/**
 * Whether a text is Bangla in such a font. Signs of vowels are every third glyph of Bangla and are v, w, x, y there, rare letters of
 * English; and its letters are capitals in the middle of words, or signs that English does not use.
 */
export function isBijoy(text) {
  if (/[\u0980-\u09FF]/.test(text) || text.length > 200_000) return false;
  const words = (text.match(WORD) ?? []).filter((word) => !/[a-z]\d|\d[a-z]|:\/\/|@|\.[a-z]{2,4}\b/i.test(word));
  const row = words.join('');
  const letters = count(row, /[A-Za-z_`~^†‡ˆ‰Š‹Œœ›šŸ¡-ÿ…„]/gu);
  if (letters < 3) return false;
  const english = words.filter((word) => ENGLISH.has(word.toLowerCase().replace(/[^a-z]/g, ''))).length;
  const odd = words.filter((word) => INNER_CAPITAL.test(word.slice(1)) || /[a-z][A-Z]/.test(word)).length;
  if (english * 10 > words.length) return false;
  if (letters > 5 && count(row, NEVER_LETTERS) > letters * 0.15 && /[A-Za-z]/.test(row)) return true;
  return count(row, SIGNS) >= letters * 0.18
    && count(row, /[v‡†w]/gu) >= letters * 0.06
    && (count(row, STRONG) > 0 || odd > 1);
}
