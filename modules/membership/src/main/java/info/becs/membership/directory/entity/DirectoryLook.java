package info.becs.membership.directory.entity;

import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** How often somebody has looked into the directory on a day. */
@Entity
@Table(name = "membership_directory_look")
@IdClass(DirectoryLook.Key.class)
public class DirectoryLook {

    /** Who, and when. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String account;
        private LocalDate lookedOn;

        protected Key() {}

        public Key(PersonId person, LocalDate lookedOn) {
            this.account = person.toString();
            this.lookedOn = lookedOn;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && account.equals(key.account) && lookedOn.equals(key.lookedOn);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, lookedOn);
        }
    }

    @Id
    @Column(name = "account_id")
    private String account;

    @Id
    @Column(name = "looked_on")
    private LocalDate lookedOn;

    private int looks;

    protected DirectoryLook() {}

    /** The first. */
    public DirectoryLook(PersonId person, LocalDate lookedOn) {
        this.account = person.toString();
        this.lookedOn = lookedOn;
        this.looks = 1;
    }

    public int looks() {
        return looks;
    }
}
