package info.becs.site.themes.entity;

import java.util.List;
import java.util.Set;

/**
 * The arrangement of the front page that staff have chosen.
 *
 * @param shown blocks in their order, by the names of their templates
 * @param known blocks that the arrangement is about; others keep their own place, behind these
 */
public record FrontLayout(List<String> shown, Set<String> known) {

    /** Whether a block is drawn at all. */
    public boolean shows(String block) {
        return shown.contains(block) || !known.contains(block);
    }

    /** Place of a block: those that were arranged come before all others. */
    public int place(String block, int otherwise) {
        int at = shown.indexOf(block);
        return at < 0 ? otherwise : Integer.MIN_VALUE + at;
    }
}
