package info.becs.news.entity;

import info.becs.news.entity.ArticleDetails.Hero;
import info.becs.news.entity.ArticleDetails.Source;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;

/** Details of an article as they are kept in one column. */
public final class DetailsJson {

    // Looked up once: jakarta.json.Json asks every class loader of the server for it at each call.
    private static final JsonProvider JSON = JsonProvider.provider();

    private DetailsJson() {}

    /** Null for none at all. */
    static String write(ArticleDetails details) {
        if (details.isEmpty()) {
            return null;
        }
        JsonArrayBuilder sources = JSON.createArrayBuilder();
        details.sources()
                .forEach(source -> sources.add(
                        JSON.createObjectBuilder().add("title", source.title()).add("url", source.url())));
        JsonArrayBuilder related = JSON.createArrayBuilder();
        details.related().forEach(related::add);
        JsonObjectBuilder object = JSON.createObjectBuilder()
                .add("byline", texts(details.byline()))
                .add("place", details.place())
                .add("tags", texts(details.tags()))
                .add("sources", sources)
                .add("related", related);
        if (details.hero() != null) {
            object.add(
                    "hero",
                    JSON.createObjectBuilder()
                            .add("picture", details.hero().picture())
                            .add("caption", details.hero().caption()));
        }
        return object.build().toString();
    }

    public static ArticleDetails read(String json) {
        if (json == null) {
            return ArticleDetails.NONE;
        }
        JsonObject object = JSON.createReader(new StringReader(json)).readObject();
        return new ArticleDetails(
                texts(object.getJsonArray("byline")),
                object.getString("place"),
                texts(object.getJsonArray("tags")),
                object.getJsonArray("sources").getValuesAs(JsonObject.class).stream()
                        .map(source -> new Source(source.getString("title"), source.getString("url")))
                        .toList(),
                object.getJsonArray("related").getValuesAs(JsonNumber.class).stream()
                        .map(JsonNumber::longValueExact)
                        .toList(),
                hero(object.getJsonObject("hero")));
    }

    private static Hero hero(JsonObject hero) {
        return hero == null
                ? null
                : new Hero(hero.getJsonNumber("picture").longValueExact(), hero.getString("caption"));
    }

    private static JsonArrayBuilder texts(List<String> texts) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
