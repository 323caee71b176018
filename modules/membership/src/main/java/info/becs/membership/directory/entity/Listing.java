package info.becs.membership.directory.entity;

import info.becs.membership.entity.CardToken;
import info.becs.membership.entity.Member;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** What a member lets others see of them. Without a name that is seen nothing else is. */
@Entity
@Table(name = "membership_listing")
public class Listing {

    @Id
    @Column(name = "member_id")
    private String member;

    @Column(name = "name_for")
    private int nameFor;

    @Column(name = "district_for")
    private int districtFor;

    @Column(name = "profession_for")
    private int professionFor;

    private String profession;

    @Column(name = "photo_for")
    private int photoFor;

    @Column(name = "photo_key")
    private String photoKey;

    protected Listing() {}

    /** As it is before anything was released. */
    public Listing(Member member) {
        this.member = member.id();
        this.profession = "";
    }

    public void release(
            Audience forName, Audience forDistrict, Audience forProfession, Audience forPhoto, Profession what) {
        nameFor = forName.ordinal();
        districtFor = forDistrict.ordinal();
        professionFor = forProfession.ordinal();
        profession = what.text();
        photoFor = forPhoto.ordinal();
        photoKey = forPhoto == Audience.NOBODY
                ? null
                : photoKey().orElseGet(() -> CardToken.random().text());
    }

    /** Shows what that one shows, and to the same. */
    public void become(Listing other) {
        release(
                other.nameFor(),
                other.districtFor(),
                other.professionFor(),
                other.photoFor(),
                new Profession(other.profession));
    }

    public String member() {
        return member;
    }

    public Audience nameFor() {
        return Audience.values()[nameFor];
    }

    public Audience districtFor() {
        return Audience.values()[districtFor];
    }

    public Audience professionFor() {
        return Audience.values()[professionFor];
    }

    public Audience photoFor() {
        return Audience.values()[photoFor];
    }

    /** By which the photo is fetched; empty where nobody sees it. Whoever takes it back and shows it again gives it another one. */
    public Optional<String> photoKey() {
        return Optional.ofNullable(photoKey);
    }

    public String profession() {
        return profession;
    }
}
