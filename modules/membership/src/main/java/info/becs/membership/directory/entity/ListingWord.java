package info.becs.membership.directory.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One word by which a member is found in the directory, and by whom. */
@Entity
@Table(name = "membership_listing_word")
@IdClass(ListingWord.Key.class)
public class ListingWord {

    /** Which word of which member. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String member;
        private String word;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && member.equals(key.member) && word.equals(key.word);
        }

        @Override
        public int hashCode() {
            return Objects.hash(member, word);
        }
    }

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
