package info.becs.news.media.entity;

import info.becs.spi.Text;

/**
 * Where a picture is shown.
 *
 * @param kind {@code article} or {@code person}
 * @param id number of the article, id of the person
 */
public record UseLine(String kind, String id, Text name) {

    /** An article, from the columns of a query. */
    public UseLine(Long number, String title) {
        this("article", number.toString(), Text.same(title));
    }

    /** Somebody of the committee, from the columns of a query. */
    public UseLine(String id, String nameBn, String nameEn) {
        this("person", id, Text.of(nameBn, nameEn));
    }
}
