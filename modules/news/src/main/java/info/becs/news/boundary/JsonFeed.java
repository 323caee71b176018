package info.becs.news.boundary;

import info.becs.news.entity.FeedEntry;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Articles of one language as JSON Feed 1.1. */
final class JsonFeed {

    static final String TYPE = "application/feed+json";

    private JsonFeed() {}

    static String of(FeedHead head, List<FeedEntry> entries) {
        var items = Json.createArrayBuilder();
        entries.forEach(entry -> items.add(item(head, entry)));
        return Json.createObjectBuilder()
                .add("version", "https://jsonfeed.org/version/1.1")
                .add("title", head.title())
                .add("home_page_url", head.home())
                .add("feed_url", head.self("json"))
                .add("language", head.language())
                .add(
                        "authors",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("name", FeedHead.AUTHOR.in(head.locale()))))
                .add("items", items)
                .build()
                .toString();
    }

    private static JsonObjectBuilder item(FeedHead head, FeedEntry entry) {
        return Json.createObjectBuilder()
                .add("id", entry.id())
                .add("url", head.address(entry))
                .add("title", entry.title())
                .add("summary", entry.lead())
                .add("content_html", entry.body())
                .add("date_published", entry.publishedAt().toString())
                .add("date_modified", entry.changedAt().toString())
                .add("tags", Json.createArrayBuilder().add(entry.category()));
    }
}
