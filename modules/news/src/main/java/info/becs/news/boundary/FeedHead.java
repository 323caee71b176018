package info.becs.news.boundary;

import info.becs.news.entity.FeedEntry;
import info.becs.news.entity.SiteAddress;
import info.becs.spi.Text;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a feed says of itself, in whichever format.
 *
 * @param category id of the one that it is about; empty for all
 * @param name what it is about, in words
 */
record FeedHead(String language, Optional<String> category, Text name, SiteAddress site) {

    static final Text AUTHOR = Text.of("সম্পাদকমণ্ডলী", "The editors");

    static final Text EVERYTHING = Text.of("খবর ও পরামর্শ", "News and advice");

    /**
     * Where a feed of these articles is found on this site.
     *
     * @param format {@code atom}, {@code rss} or {@code json}
     * @param category empty for all
     */
    static String path(String format, String language, Optional<String> category) {
        return "/api/news/feed." + format + "?lang=" + language
                + category.map(id -> "&category=" + id).orElse("");
    }

    /** The address under which this very document is found. */
    String self(String format) {
        return site.publicUrl() + path(format, language, category);
    }

    /** The page that shows the same to people. */
    String home() {
        return site.of(language, category.map(ArticleFacts::path).orElse("/news"));
    }

    String address(FeedEntry entry) {
        return site.of(language, entry.path());
    }

    String title() {
        return name.in(locale());
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** A feed without entries has changed at the beginning of time: every reader knows something newer. */
    static Instant newest(List<FeedEntry> entries) {
        return entries.stream()
                .map(FeedEntry::changedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
