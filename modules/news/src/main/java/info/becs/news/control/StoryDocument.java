package info.becs.news.control;

import info.becs.news.control.Fields.Way;
import info.becs.news.entity.ArticleDetails;
import info.becs.news.entity.LiveText;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** A story with all its languages, as one document: so it is found once, whichever language was asked for. */
final class StoryDocument {

    private StoryDocument() {}

    static Document of(List<LiveText> texts) {
        var document = new Document();
        LiveText first = texts.get(0);
        keyword(document, Fields.STORY, first.story(), Store.YES);
        keyword(document, Fields.SIGN, sign(texts.stream().map(LiveText::sign).toList()), Store.NO);
        keyword(document, Fields.KIND, first.kind().name(), Store.NO);
        document.add(new NumericDocValuesField(Fields.NUMBER, first.line().number()));
        document.add(new NumericDocValuesField(
                Fields.PUBLISHED,
                texts.stream()
                        .mapToLong(text -> text.line().publishedAt().toEpochMilli())
                        .max()
                        .orElseThrow()));
        texts.forEach(text -> add(document, text));
        return document;
    }

    static String sign(List<String> signs) {
        return signs.stream().collect(Collectors.joining(","));
    }

    private static void add(Document document, LiveText text) {
        String language = text.language();
        keyword(document, Fields.LANGUAGE, language, Store.NO);
        if (text.line().category() != null) {
            keyword(document, Fields.CATEGORY, text.line().category(), Store.NO);
        }
        text.details().tags().forEach(tag -> {
            keyword(document, Fields.TAG, ArticleDetails.tagPath(tag), Store.NO);
            keyword(document, Fields.tags(language), tag, Store.NO);
        });
        document.add(
                new NumericDocValuesField(Fields.number(language), text.line().number()));
        String words = text.words();
        for (Way way : Way.values()) {
            words(document, Fields.name(language, "title", way), text.line().title());
            words(document, Fields.name(language, "text", way), words);
        }
    }

    private static void keyword(Document document, String field, String value, Store store) {
        document.add(new StringField(field, value, store));
    }

    private static void words(Document document, String field, String text) {
        document.add(new TextField(field, text, Store.NO));
    }
}
