package info.becs.membership.mailings.entity;

import info.becs.membership.entity.KeptFilter;
import info.becs.membership.entity.MemberFilter;
import info.becs.membership.entity.Purpose;
import info.becs.spi.Text;
import info.becs.spi.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A letter to many members, from its first word until everybody was written to who wanted it. */
@Entity
@Table(name = "membership_mailing")
public class Mailing {

    private static final int MOST_TESTS = 20;

    @Id
    private String id;

    @Version
    private int version;

    private String purpose;
    private String filter;

    @Enumerated(EnumType.STRING)
    private MailingState state;

    private String reach;

    @Column(name = "subject_bn")
    private String subjectBn;

    @Column(name = "subject_en")
    private String subjectEn;

    @Column(name = "text_bn")
    private String textBn;

    @Column(name = "text_en")
    private String textEn;

    private String place;
    private int handed;
    private int passed;
    private int tests;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Mailing() {}

    public Mailing(UUID id, Purpose purpose, MemberFilter filter, MailingReach reach, PersonId by, Instant now) {
        this.id = id.toString();
        this.purpose = purpose.code();
        this.filter = KeptFilter.write(filter);
        this.state = MailingState.DRAFT;
        this.reach = reach.text();
        this.place = "";
        this.madeBy = by.toString();
        this.madeAt = now;
        say(MailingText.EMPTY);
    }

    /** Whether it goes to nobody beyond these chapters. */
    public boolean isWithin(Set<String> chapters) {
        return filter().scopes().filter(chapters::containsAll).isPresent();
    }

    private void say(MailingText text) {
        subjectBn = text.subject().bn();
        subjectEn = text.subject().en();
        textBn = text.words().bn();
        textEn = text.words().en();
    }

    public void write(MailingText text) {
        requireDraft();
        say(text);
    }

    /** One more test letter leaves. */
    public void test() {
        requireDraft();
        if (tests >= MOST_TESTS) {
            throw MailingProblem.tooManyTests();
        }
        tests++;
    }

    public void ask() {
        requireDraft();
        state = MailingState.ASKED;
    }

    /** From now on it is handed to the outbox; who approved it, where somebody had to. */
    public void begin(Optional<PersonId> approver, Instant now) {
        if (state != MailingState.DRAFT && state != MailingState.ASKED) {
            throw MailingProblem.notADraft();
        }
        state = MailingState.SENDING;
        approvedBy = approver.map(PersonId::toString).orElse(null);
        begunAt = now;
    }

    /** Ends it wherever it is; what has left has left. */
    public void stop(Instant now) {
        switch (state) {
            case DRAFT, ASKED, SENDING -> end(MailingState.STOPPED, now);
            case DONE, STOPPED -> {}
        }
    }

    /** So many more have it. */
    public void wrote(int letters) {
        handed += letters;
    }

    /** A part was gone through. @param next where the next one begins; empty after the last */
    public void advance(Optional<String> next, int left, Instant now) {
        passed += left;
        next.ifPresent(mark -> place = mark);
        if (next.isEmpty()) {
            end(MailingState.DONE, now);
        }
    }

    private void end(MailingState how, Instant now) {
        state = how;
        endedAt = now;
    }

    /** What nobody has begun to send may be gone without a trace. */
    public void requireDraft() {
        if (state != MailingState.DRAFT) {
            throw MailingProblem.notADraft();
        }
    }

    public String id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String purpose() {
        return purpose;
    }

    public MemberFilter filter() {
        return KeptFilter.read(filter);
    }

    public MailingState state() {
        return state;
    }

    public MailingReach reach() {
        return MailingReach.parse(reach);
    }

    public MailingText text() {
        return new MailingText(Text.of(subjectBn, subjectEn), Text.of(textBn, textEn));
    }

    public String place() {
        return place;
    }

    /** To how many it went so far. */
    public int handed() {
        return handed;
    }

    /** How many of the list did not get it. */
    public int passed() {
        return passed;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Optional<String> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
