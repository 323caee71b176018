package info.becs.core.people.entity;

import info.becs.spi.Text;
import info.becs.spi.people.Person;
import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Somebody who may sign in, or an app that has tokens; what they may is said by their roles. */
@Entity
@Table(name = "core_account")
public class Account {

    private static final Text ERASED = Text.of("মুছে ফেলা ব্যক্তি", "Erased person");

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Column(name = "name_bn")
    private String nameBn;

    @Column(name = "name_en")
    private String nameEn;

    private String language;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "silent_since")
    private Instant silentSince;

    @Version
    private long revision;

    protected Account() {}

    private Account(
            PersonId id, AccountKind kind, AccountState state, PersonName name, String language, Instant createdAt) {
        this.id = id.toString();
        this.kind = kind;
        this.state = state;
        this.createdAt = createdAt;
        rename(name);
        speak(language);
    }

    /** Of somebody who has not come yet. */
    public static Account invited(PersonId id, PersonName name, String language, Instant now) {
        return new Account(id, AccountKind.PERSON, AccountState.INVITED, name, language, now);
    }

    /** Of somebody who is here already. */
    public static Account active(PersonId id, PersonName name, String language, Instant now) {
        return new Account(id, AccountKind.PERSON, AccountState.ACTIVE, name, language, now);
    }

    /** Of an app. */
    public static Account service(PersonId id, PersonName name, Instant now) {
        return new Account(id, AccountKind.SERVICE, AccountState.ACTIVE, name, "en", now);
    }

    public void rename(PersonName name) {
        requireNotErased();
        nameBn = name.text().bn();
        nameEn = name.text().en();
    }

    /** Is written to in this language from now on. */
    public void speak(String newLanguage) {
        requireNotErased();
        if (!newLanguage.equals("bn") && !newLanguage.equals("en")) {
            throw PersonProblem.languageUnknown();
        }
        language = newLanguage;
    }

    /** Comes in by the invitation, once. */
    public void accept() {
        if (state != AccountState.INVITED) {
            throw PersonProblem.notInvited();
        }
        state = AccountState.ACTIVE;
    }

    /**
     * Lets nobody in by this account; everything that belongs to it stays.
     *
     * @return false if it was so already
     */
    public boolean disable() {
        requireNotErased();
        boolean changed = state != AccountState.DISABLED;
        state = AccountState.DISABLED;
        return changed;
    }

    /** Nobody writes to them any more, until somebody lets them in again. */
    public void silence(Instant now) {
        silentSince = now;
    }

    public boolean isSilent() {
        return silentSince != null;
    }

    /**
     * Lets them in again, and whoever was thought dead is written to again.
     *
     * @return false if it was so already
     */
    public boolean enable() {
        requireNotErased();
        if (state == AccountState.INVITED) {
            throw PersonProblem.notYetAccepted();
        }
        boolean changed = state != AccountState.ACTIVE || isSilent();
        state = AccountState.ACTIVE;
        silentSince = null;
        return changed;
    }

    /** Forgets who it was; the id stays for what refers to it and means nobody. */
    public void erase() {
        requireNotErased();
        state = AccountState.ERASED;
        nameBn = ERASED.bn();
        nameEn = ERASED.en();
    }

    private void requireNotErased() {
        if (state == AccountState.ERASED) {
            throw PersonProblem.erased();
        }
    }

    public boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    public boolean isPerson() {
        return kind == AccountKind.PERSON;
    }

    public Person person() {
        return Person.of(personId(), name(), language);
    }

    public PersonId personId() {
        return PersonId.of(id).orElseThrow(() -> new IllegalStateException("'" + id + "' is no id of an account"));
    }

    public String id() {
        return id;
    }

    public AccountKind kind() {
        return kind;
    }

    public AccountState state() {
        return state;
    }

    public Text name() {
        return new Text(nameBn, nameEn);
    }

    public String language() {
        return language;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long revision() {
        return revision;
    }
}
