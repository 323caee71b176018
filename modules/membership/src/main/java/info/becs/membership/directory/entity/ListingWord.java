package info.becs.membership.directory.entity;

import info.becs.membership.entity.MemberWord;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** One word by which a member is found in the directory, and by whom. */
@Entity
@Table(name = "membership_listing_word")
@IdClass(MemberWord.Key.class)
public class ListingWord {

    @Id
    @Column(name = "member_id")
    private String member;

    @Id
    private String word;

    @Column(name = "seen_by")
    private int seenBy;

    protected ListingWord() {}

    public ListingWord(String member, String word, Audience seenBy) {
        this.member = member;
        this.word = word;
        this.seenBy = seenBy.ordinal();
    }

    public String member() {
        return member;
    }

    public String word() {
        return word;
    }
}
