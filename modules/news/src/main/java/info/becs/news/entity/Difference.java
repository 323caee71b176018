package info.becs.news.entity;

import java.util.List;

/** What differs between two wordings of one field: all of it in reading order, each part with what became of it. */
public record Difference(String field, List<Part> parts) {

    /** What became of a part. */
    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    /**
     * A run of words, or of tags.
     *
     * @param markup whether these are tags: a changed link or heading is a change too
     */
    public record Part(Change change, boolean markup, String text) {}

    public boolean isEmpty() {
        return parts.stream().allMatch(part -> part.change() == Change.SAME);
    }
}
