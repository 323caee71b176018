package info.becs.membership.renewal.entity;

import info.becs.membership.entity.Member;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** That somebody was reminded of the end of a term, so many days after it; before it where the number is below zero. */
@Entity
@Table(name = "membership_reminder")
@IdClass(Reminder.Key.class)
public class Reminder {

    /** Which reminder of whom. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String member;
        private LocalDate endOn;
        private int days;

        protected Key() {}

        public Key(String member, LocalDate endOn, int days) {
            this.member = member;
            this.endOn = endOn;
            this.days = days;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && member.equals(key.member) && endOn.equals(key.endOn) && days == key.days;
        }

        @Override
        public int hashCode() {
            return Objects.hash(member, endOn, days);
        }
    }

    @Id
    @Column(name = "member_id")
    private String member;

    @Id
    @Column(name = "end_on")
    private LocalDate endOn;

    @Id
    private int days;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Reminder() {}

    public Reminder(Member member, int days, Instant now) {
        this.member = member.id();
        this.endOn = member.endOn().orElseThrow();
        this.days = days;
        this.sentAt = now;
    }

    public LocalDate endOn() {
        return endOn;
    }

    public Instant sentAt() {
        return sentAt;
    }
}
