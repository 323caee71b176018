package info.becs.news.boundary;

import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import info.becs.spi.pages.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/*
 * Where a footnote is written
 *
 * An editor writes it where it belongs, as <small>; so the text is whole in the API, in feeds and in a comparison. A page
 * shows a number there and the note below, each leading to the other. What the sanitiser has let through is balanced; a
 * note that holds another, or a block, stays where it is and is only small.
 */
/** The footnotes of a text, for a page. */
final class Footnotes {

    private static final Pattern BEGIN = Pattern.compile("<small(?: lang=\"(?:bn|en)\")?>");
    private static final String END = "</small>";
    private static final Pattern BLOCK =
            Pattern.compile("<(?:p|h[2-4]|ul|ol|li|blockquote|pre|figure|table|hr|small)[ />]?");
    private static final int MOST = 200;

    private static final Text NOTES = Text.of("পাদটীকা", "Footnotes");
    private static final Text NOTE = Text.of("পাদটীকা {0}", "Footnote {0}");
    private static final Text BACK = Text.of("লেখায় ফিরুন, পাদটীকা {0}", "Back to the text, footnote {0}");

    private final Locale locale;
    private final List<String> notes = new ArrayList<>();

    private Footnotes(Locale locale) {
        this.locale = locale;
    }

    /** The text with numbers, and its notes below; the same text where there are none. */
    static Html shown(String body, Locale locale) {
        var footnotes = new Footnotes(locale);
        String numbered = footnotes.numbered(body);
        return new Html(footnotes.notes.isEmpty() ? body : numbered + footnotes.below());
    }

    private String numbered(String body) {
        var text = new StringBuilder();
        var begin = BEGIN.matcher(body);
        int from = 0;
        while (notes.size() < MOST && begin.find(from)) {
            int end = body.indexOf(END, begin.end());
            if (end < 0) {
                break;
            }
            String note = body.substring(begin.end(), end);
            boolean isNote = !note.isBlank() && !BLOCK.matcher(note).find();
            text.append(body, from, isNote ? begin.start() : begin.end());
            if (isNote) {
                notes.add(note);
                text.append(reference(notes.size()));
            }
            from = isNote ? end + END.length() : begin.end();
        }
        return text.append(body, from, body.length()).toString();
    }

    private String reference(int number) {
        return "<sup id=\"noteref-" + number + "\"><a href=\"#note-" + number + "\" role=\"doc-noteref\" aria-label=\""
                + named(NOTE, number) + "\">" + digits(number) + "</a></sup>";
    }

    private String below() {
        var list = new StringBuilder("<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"footnotes\">"
                + "<h2 id=\"footnotes\">" + NOTES.in(locale) + "</h2><ol>");
        for (int number = 1; number <= notes.size(); number++) {
            list.append("<li id=\"note-").append(number).append("\">").append(notes.get(number - 1));
            list.append(" <a href=\"#noteref-").append(number).append("\" role=\"doc-backlink\" aria-label=\"");
            list.append(named(BACK, number)).append("\">↩</a></li>");
        }
        return list.append("</ol></section>").toString();
    }

    private String named(Text words, int number) {
        return words.with(digits(number)).in(locale);
    }

    private String digits(int number) {
        return Bangla.digits(Integer.toString(number), locale);
    }
}
