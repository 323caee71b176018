package info.becs.news.entity;

import info.becs.kit.text.Bangla;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands around the text of an article.
 *
 * @param byline who is named as its author, in their order
 * @param place from where it is reported
 * @param sources where readers can look it up
 * @param related numbers of articles that an editor wants read next
 * @param hero the picture above it; null where there is none
 */
public record ArticleDetails(
        List<String> byline, String place, List<String> tags, List<Source> sources, List<Long> related, Hero hero) {

    /** Where something can be looked up; without an address it is a book, a law, a person. */
    public record Source(String title, String url) {

        public Source {
            title = line(title);
            url = url == null ? "" : url.strip();
        }
    }

    /** The picture above a text. @param caption what stands below it here; empty for what the library says */
    public record Hero(long picture, String caption) {

        public Hero {
            caption = line(caption);
        }
    }

    public static final ArticleDetails NONE = new ArticleDetails(List.of(), "", List.of(), List.of(), List.of(), null);

    public ArticleDetails {
        byline = byline.stream().map(ArticleDetails::line).distinct().toList();
        place = line(place);
        tags = distinctTags(tags);
        sources = List.copyOf(sources);
        related = related.stream().distinct().toList();
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** The word of its address. */
    public static String tagPath(String tag) {
        return Bangla.slug(tag);
    }

    /** The word of the address of an author's page; empty for a name without a letter. */
    public static String authorPath(String name) {
        return Bangla.slug(name);
    }

    /** A tag without a word in it is none, and two that have the same address are one. */
    private static List<String> distinctTags(List<String> tags) {
        var seen = new HashSet<String>();
        return tags.stream()
                .map(ArticleDetails::line)
                .filter(tag -> !tagPath(tag).isEmpty())
                .filter(tag -> seen.add(tagPath(tag)))
                .toList();
    }

    private static String line(String text) {
        return Stream.of(Bangla.normalise(text == null ? "" : text).split("(?U)\\s+"))
                .filter(word -> !word.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }
}
