package info.becs.news.control;

import info.becs.news.control.Fields.Way;
import info.becs.news.entity.Piece;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/*
 * The text is read once more, in each way in which it lies in the index, and words that come out as what was looked for are
 * marked: so অভিযোগের is marked for "obhijog". Pieces of plain text leave here, never markup.
 */
/** Marks the words of one question in texts. */
final class Highlights {

    private static final int LONGEST_TEXT = 20_000;
    private static final int EXCERPT = 220;
    private static final int BEFORE = 60;
    private static final String MORE = "…";

    private final Fields.All fields;
    private final Map<Way, Set<String>> wanted;

    Highlights(Fields.All fields, Wanted wanted) {
        this.fields = fields;
        this.wanted = Arrays.stream(Way.values()).collect(Collectors.toMap(way -> way, wanted::all));
    }

    /** The whole of a short text. */
    List<Piece> whole(String text) {
        return pieces(text, 0, text.length(), marks(text));
    }

    /** The part of a long text in which most of it stands; its beginning where nothing does. */
    List<Piece> excerpt(String text, String otherwise) {
        String known = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        var marks = marks(known);
        if (marks.isEmpty()) {
            return List.of(new Piece(otherwise, false));
        }
        int best = marks.firstKey();
        int most = 0;
        for (int from : marks.keySet()) {
            int here = marks.subMap(from, from + EXCERPT - BEFORE).size();
            if (here > most) {
                most = here;
                best = from;
            }
        }
        int from = blankAfter(known, Math.max(0, best - BEFORE), best);
        int to = blankBefore(known, Math.min(known.length(), from + EXCERPT), best);
        var pieces = new ArrayList<Piece>();
        if (from > 0) {
            pieces.add(new Piece(MORE, false));
        }
        pieces.addAll(pieces(known, from, to, marks));
        if (to < known.length()) {
            pieces.add(new Piece(MORE, false));
        }
        return pieces;
    }

    private static int blankAfter(String text, int at, int before) {
        int i = at;
        while (i > 0 && i < before && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < before && i > 0 ? i + 1 : i;
    }

    private static int blankBefore(String text, int at, int after) {
        int i = at;
        while (i < text.length() && i > after && !Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i > after ? i : at;
    }

    private static List<Piece> pieces(String text, int from, int to, TreeMap<Integer, Integer> marks) {
        var pieces = new ArrayList<Piece>();
        int at = from;
        for (var mark : marks.subMap(from, to).entrySet()) {
            if (mark.getKey() < at) {
                continue;
            }
            if (mark.getKey() > at) {
                pieces.add(new Piece(text.substring(at, mark.getKey()), false));
            }
            at = Math.min(to, mark.getValue());
            pieces.add(new Piece(text.substring(mark.getKey(), at), true));
        }
        if (at < to) {
            pieces.add(new Piece(text.substring(at, to), false));
        }
        return pieces;
    }

    /** Where words begin that were looked for, and where they end. */
    private TreeMap<Integer, Integer> marks(String text) {
        var marks = new TreeMap<Integer, Integer>();
        for (var entry : wanted.entrySet()) {
            if (!entry.getValue().isEmpty()) {
                mark(text, entry.getKey(), entry.getValue(), marks);
            }
        }
        return marks;
    }

    private void mark(String text, Way way, Set<String> terms, TreeMap<Integer, Integer> marks) {
        try (TokenStream tokens = fields.of(way).tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (terms.contains(term.toString())) {
                    marks.put(place.startOffset(), place.endOffset());
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
