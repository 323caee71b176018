package info.becs.membership.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;

/** Who a member is, where they live and what they came with; what they are as a member is said by {@link Member}. */
@MappedSuperclass
public abstract class MemberIdentity {

    @Id
    private String id;

    @Version
    private int version;

    @Column(name = "member_number")
    private String number;

    @Column(name = "submission_id")
    private String submission;

    private String receipt;

    @Column(name = "account_id")
    private String account;

    @Column(name = "name_bn")
    private String nameBn;

    @Column(name = "name_en")
    private String nameEn;

    /** The folded name, by which lists are put in order. */
    @Column(name = "name_key")
    private String nameKey;

    private String language;
    private String division;
    private String district;
    private String upazila;

    /** As roles name it. */
    @Column(name = "chapter_asked")
    private String chapterAsked;

    protected MemberIdentity() {}

    /** Without a name, which stays with the forms until somebody approves. */
    MemberIdentity(UUID id, Application application) {
        this.id = id.toString();
        this.submission = application.submission().toString();
        this.receipt = application.receipt();
        this.language = application.language().equals("en") ? "en" : "bn";
        lives(application.area());
    }

    MemberIdentity(UUID id, MemberNumber number, MemberName name, Area area) {
        this.id = id.toString();
        this.number = number.text();
        this.language = "bn";
        lives(area);
        called(name);
    }

    void number(MemberNumber given) {
        number = given.text();
    }

    /** Belongs to this account from now on; one that has another keeps it. */
    public void link(PersonId person) {
        if (account != null && !account.equals(person.toString())) {
            throw MembershipProblem.accountTaken();
        }
        account = person.toString();
    }

    void unlink() {
        account = null;
    }

    public void rename(MemberName name) {
        called(name);
    }

    public void locate(Area area) {
        lives(area);
    }

    private void called(MemberName name) {
        nameBn = name.bn();
        nameEn = name.en();
        nameKey = FoldedName.key(name.bn());
    }

    private void lives(Area area) {
        division = area.division();
        district = area.district();
        upazila = area.upazila();
    }

    /** Is written to in this language, {@code bn} or {@code en}. */
    public void speak(String wanted) {
        language = wanted;
    }

    /** Forgets who it was; the sums of the ledger stay. */
    public void forget() {
        nameBn = null;
        nameEn = null;
        nameKey = null;
        account = null;
        upazila = null;
        chapterAsked = null;
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public Optional<UUID> submission() {
        return Optional.ofNullable(submission).map(UUID::fromString);
    }

    /** Number of the receipt that the applicant was given. */
    public Optional<String> receipt() {
        return Optional.ofNullable(receipt);
    }

    public Optional<PersonId> account() {
        return PersonId.of(account);
    }

    public Optional<MemberName> name() {
        return nameBn == null ? Optional.empty() : Optional.of(new MemberName(nameBn, nameEn));
    }

    /** {@code bn} or {@code en}. */
    public String language() {
        return language;
    }

    /** The chapter that they asked to join in the application. */
    public Optional<String> chapterAsked() {
        return Optional.ofNullable(chapterAsked);
    }

    /** Asks to join this chapter. */
    public void ask(String chapter) {
        chapterAsked = chapter;
    }

    public Area area() {
        return new Area(division, district, upazila);
    }
}
