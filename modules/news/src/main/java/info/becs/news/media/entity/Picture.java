package info.becs.news.media.entity;

import info.becs.kit.text.FileName;
import info.becs.kit.text.SearchWords;
import info.becs.spi.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A picture of the media library; articles and people show it by its number. */
@Entity
@Table(name = "news_picture")
public class Picture {

    private static final int MOST_FORMER = 20;

    @Id
    private Long number;

    @Version
    private int version;

    private String name;

    @Column(name = "alt_bn")
    private String altBn;

    @Column(name = "alt_en")
    private String altEn;

    @Column(name = "caption_bn")
    private String captionBn;

    @Column(name = "caption_en")
    private String captionEn;

    private String credit;

    @Column(name = "focus_x")
    private int focusX;

    @Column(name = "focus_y")
    private int focusY;

    private String sha256;
    private String former;
    private int width;
    private int height;
    private int webp;
    private String words;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Picture() {}

    public Picture(FileName name, Developed developed, Description description, Instant now) {
        this.name = name.text();
        this.addedAt = now;
        this.former = "";
        show(developed, now);
        say(description, now);
    }

    private void show(Developed developed, Instant now) {
        sha256 = developed.sha256();
        width = developed.width();
        height = developed.height();
        webp = developed.webp() ? 1 : 0;
        changedAt = now;
    }

    private void say(Description said, Instant now) {
        altBn = said.alt().bn();
        altEn = said.alt().en();
        captionBn = said.caption().bn();
        captionEn = said.caption().en();
        credit = said.credit();
        focusX = said.focusX();
        focusY = said.focusY();
        words = Stream.of(name, altBn, altEn, captionBn, captionEn, credit)
                .flatMap(SearchWords::of)
                .distinct()
                .collect(Collectors.joining(" "));
        changedAt = now;
    }

    /** @return false if that was said already */
    public boolean describe(Description said, Instant now) {
        if (said.equals(description())) {
            return false;
        }
        say(said, now);
        return true;
    }

    /**
     * Shows another picture at its place, wherever it is used; its old addresses lead to the new one.
     *
     * @return false if it is the same
     */
    public boolean replace(Developed developed, Instant now) {
        if (sha256.equals(developed.sha256())) {
            return false;
        }
        former = Stream.concat(
                        Stream.of(hash()), former().stream().filter(old -> !old.equals(hash(developed.sha256()))))
                .limit(MOST_FORMER)
                .collect(Collectors.joining(","));
        show(developed, now);
        return true;
    }

    private List<String> former() {
        return former.isEmpty() ? List.of() : Arrays.asList(former.split(","));
    }

    /** Whether it once had this hash. */
    public boolean was(String hash) {
        return former().contains(hash);
    }

    public Description description() {
        return new Description(Text.of(altBn, altEn), Text.of(captionBn, captionEn), credit, focusX, focusY);
    }

    /** What stands in its addresses: they name these very bytes, so they may be kept for ever, and nobody guesses one. */
    public String hash() {
        return hash(sha256);
    }

    public static String hash(String sha256) {
        return sha256.substring(0, 16);
    }

    public List<Variant> variants() {
        return Variant.of(width, height);
    }

    public Optional<Variant> variant(String word) {
        return variants().stream()
                .filter(variant -> variant.word().equals(word))
                .findFirst();
    }

    /** Where one of its files is. @param format {@code jpg}, or {@code webp} where it has that */
    public String path(Variant variant, String format) {
        return String.format(Locale.ROOT, "/media/%d/%s/%s.%s", number, hash(), variant.word(), format);
    }

    /** Before it is kept for the first time, and never again. */
    public void numbered(long given) {
        number = given;
    }

    public long number() {
        return number;
    }

    public int version() {
        return version;
    }

    /** As the file was called that somebody sent first. */
    public String name() {
        return name;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public boolean hasWebp() {
        return webp == 1;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
