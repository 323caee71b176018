package info.becs.site.themes.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/*
 * Why
 *
 * {% if no %}"{% endif %} is a quote to whoever reads the template and none to a browser. So a tag and a quoted value end
 * in the branch in which they began; then what is read with all branches together is what any reader gets.
 */
/** Walks through the markup of one template and its statements, branch by branch. */
final class MarkupScan {

    /** Stands for one statement. */
    static final char STATEMENT = '\u0003';

    private static final Pattern WORDS =
            Pattern.compile("-?\\s*([a-z]+)(?:\\s+[\"']([^\"']*)[\"'])?.*", Pattern.DOTALL);

    private record Step(String word, String branch, String part) {}

    private final List<Step> steps = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final Deque<Integer> branches = new ArrayDeque<>();
    private int branch;

    /** One statement, in the order in which they stand. */
    void statement(String text) {
        Matcher words = WORDS.matcher(text.strip());
        String word = words.matches() ? words.group(1) : "";
        switch (word) {
            case "if", "for", "block" -> branches.push(++branch);
            case "else", "elseif" -> {
                branches.poll();
                branches.push(++branch);
            }
            case "endif", "endfor", "endblock" -> branches.poll();
            default -> {
                // stays in its branch
            }
        }
        steps.add(new Step(word, branches.toString(), words.matches() ? words.group(2) : null));
    }

    /** Names of templates that are included between the brackets of a tag. */
    List<String> partsInTags() {
        return parts;
    }

    /** What is wrong with the markup in which each statement is one {@link #STATEMENT}. */
    Optional<String> fault(String marked) {
        var place = new Place();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            boolean isOk = c == STATEMENT
                    ? place.step(steps.get(place.step++), parts)
                    : place.character(c, i + 1 < marked.length() ? marked.charAt(i + 1) : ' ');
            if (!isOk) {
                return Optional.of("begins a tag or a quoted value in one branch and ends it in another,"
                        + " or has a block or a computed include inside a tag");
            }
        }
        return Optional.empty();
    }

    /** Where one is: outside of tags, in a tag, in a quoted value. */
    private static final class Place {

        private int step;
        private String branch = "[]";
        private String tagged;
        private String quoted;
        private char quote;

        boolean step(Step next, List<String> parts) {
            branch = next.branch();
            if (tagged == null) {
                return true;
            }
            if (next.word().equals("include") && next.part() != null) {
                parts.add(next.part());
                return quoted == null;
            }
            return !next.word().equals("include") && !next.word().equals("block");
        }

        boolean character(char c, char next) {
            if (quoted != null) {
                if (c != quote) {
                    return true;
                }
                boolean same = quoted.equals(branch);
                quoted = null;
                return same;
            }
            if (tagged == null) {
                if (c == '<' && (Character.isLetter(next) || next == '/' || next == '\u0001' || next == STATEMENT)) {
                    tagged = branch;
                }
                return true;
            }
            if (c == '"' || c == '\'') {
                quote = c;
                quoted = branch;
            } else if (c == '>') {
                boolean same = tagged.equals(branch);
                tagged = null;
                return same;
            }
            return true;
        }
    }
}
