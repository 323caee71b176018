package info.becs.membership.mailings.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** That a member was written to by one letter to many. */
@Entity
@Table(name = "membership_mailing_letter")
@IdClass(MailingLetter.Key.class)
public class MailingLetter {

    /** Which letter, to whom. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String mailing;
        private String member;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && mailing.equals(key.mailing) && member.equals(key.member);
        }

        @Override
        public int hashCode() {
            return Objects.hash(mailing, member);
        }
    }

    @Id
    @Column(name = "mailing_id")
    private String mailing;

    @Id
    @Column(name = "member_id")
    private String member;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected MailingLetter() {}

    public MailingLetter(Mailing mailing, String member, Instant now) {
        this.mailing = mailing.id();
        this.member = member;
        this.writtenAt = now;
    }

    public String mailing() {
        return mailing;
    }

    public String member() {
        return member;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
