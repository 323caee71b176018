package info.becs.news.entity;

import info.becs.spi.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Somebody whom readers are shown with an office and for how long: a member of the committee. */
@Entity
@Table(name = "news_profile")
public class Profile {

    @Id
    private String id;

    @Version
    private int version;

    @Column(name = "name_bn")
    private String nameBn;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "office_bn")
    private String officeBn;

    @Column(name = "office_en")
    private String officeEn;

    private String photo;
    private int weight;

    @Column(name = "term_begins")
    private LocalDate termBegins;

    @Column(name = "term_ends")
    private LocalDate termEnds;

    protected Profile() {}

    public Profile(UUID id) {
        this.id = id.toString();
    }

    /** @param photo of this site, or empty */
    public Profile say(Text name, Text office, String newPhoto, int newWeight, LocalDate begins, LocalDate ends) {
        if (ends != null && ends.isBefore(begins)) {
            throw NewsProblem.termEndsBeforeItBegins();
        }
        nameBn = name.bn();
        nameEn = name.en();
        officeBn = office.bn();
        officeEn = office.en();
        photo = newPhoto.isEmpty() ? null : newPhoto;
        weight = newWeight;
        termBegins = begins;
        termEnds = ends;
        return this;
    }

    /** Whether it is their office on this day. */
    public boolean isInOffice(LocalDate day) {
        return !day.isBefore(termBegins) && (termEnds == null || !day.isAfter(termEnds));
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Text name() {
        return Text.of(nameBn, nameEn);
    }

    public Text office() {
        return Text.of(officeBn, officeEn);
    }

    public Optional<String> photo() {
        return Optional.ofNullable(photo);
    }

    /** Lighter stands first. */
    public int weight() {
        return weight;
    }

    public LocalDate termBegins() {
        return termBegins;
    }

    /** The last day; empty where it is not known yet. */
    public Optional<LocalDate> termEnds() {
        return Optional.ofNullable(termEnds);
    }
}
