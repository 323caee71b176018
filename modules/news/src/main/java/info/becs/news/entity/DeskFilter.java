package info.becs.news.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A part of the desk that somebody looks at again and again: theirs alone, under a name. */
@Entity
@Table(name = "news_desk_filter")
public class DeskFilter {

    @Id
    private String id;

    private String person;
    private String name;

    @Enumerated(EnumType.STRING)
    private ArticleStatus status;

    private String language;
    private String words;
    private int trash;

    protected DeskFilter() {}

    /** @param language null for both */
    public DeskFilter(
            UUID id, PersonId person, String name, ArticleStatus status, String language, String words, boolean trash) {
        this.id = id.toString();
        this.person = person.toString();
        this.name = name;
        this.status = status;
        this.language = language;
        this.words = words;
        this.trash = trash ? 1 : 0;
    }

    public String id() {
        return id;
    }

    public boolean belongsTo(PersonId somebody) {
        return person.equals(somebody.toString());
    }

    public String name() {
        return name;
    }

    public Optional<ArticleStatus> status() {
        return Optional.ofNullable(status);
    }

    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    public String words() {
        return words;
    }

    public boolean isOfTrash() {
        return trash == 1;
    }
}
