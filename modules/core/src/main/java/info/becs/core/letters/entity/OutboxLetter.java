package info.becs.core.letters.entity;

import info.becs.spi.letters.Letter.Channel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One letter in the outbox: its words are fixed, only its secrets stand apart and are forgotten when it has left.
 *
 * <p>It is tried ten times within two days. A refusal for good ends it at once.
 */
@Entity
@Table(name = "core_letter")
public class OutboxLetter {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));
    private static final int LONGEST_ERROR = 200;

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String address;
    private String template;
    private String language;
    private String subject;
    private String body;
    private String secrets;

    @Enumerated(EnumType.STRING)
    private LetterState state;

    private int attempts;

    @Column(name = "next_at")
    private Instant nextAt;

    @Column(name = "until_at")
    private Instant untilAt;

    private String error;
    private String person;
    private String matter;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected OutboxLetter() {}

    /** @param locked its secrets as they may stand in the database; empty where it has none */
    public OutboxLetter(
            String id,
            Channel channel,
            String address,
            String template,
            Wording wording,
            Optional<String> locked,
            Instant now) {
        this.id = id;
        this.channel = channel;
        this.address = address;
        this.template = template;
        this.language = wording.language();
        this.subject = wording.subject();
        this.body = wording.body();
        this.secrets = locked.orElse(null);
        this.state = LetterState.WAITING;
        this.nextAt = now;
        this.createdAt = now;
    }

    public OutboxLetter about(String thePerson, Instant until) {
        person = thePerson;
        untilAt = until;
        return this;
    }

    /** Somebody can stop it until it leaves. */
    public OutboxLetter ifStillWanted(String asked) {
        matter = asked;
        return this;
    }

    /** Nobody can carry it. */
    public void keep() {
        state = LetterState.KEPT;
    }

    /** Staff let it go, or try it again, from the beginning. */
    public void retry(Instant now) {
        switch (state) {
            case SENT -> throw LetterProblem.alreadySent(id);
            case SENDING -> throw LetterProblem.onItsWay(id);
            case WAITING, KEPT, DEAD, UNWANTED -> {
                if (isTooLate(now)) {
                    throw LetterProblem.tooLate(id);
                }
                state = LetterState.WAITING;
                attempts = 0;
                nextAt = now;
                error = null;
            }
        }
    }

    /** Before it is taken out of the outbox. */
    public void requireAtRest() {
        if (state == LetterState.SENDING) {
            throw LetterProblem.onItsWay(id);
        }
    }

    public void sent(Instant now) {
        state = LetterState.SENT;
        sentAt = now;
        error = null;
        secrets = null;
    }

    /** Not this time: the next pause is longer, and after the last one it is set aside. */
    public void failed(String why, Instant now) {
        error = shortened(why);
        if (attempts > PAUSES.size()) {
            state = LetterState.DEAD;
        } else {
            state = LetterState.WAITING;
            nextAt = now.plus(PAUSES.get(Math.max(0, attempts - 1)));
        }
    }

    /** Never again, unless staff say so. */
    public void refused(String why) {
        error = shortened(why);
        state = LetterState.DEAD;
    }

    public boolean isTooLate(Instant now) {
        return untilAt != null && !now.isBefore(untilAt);
    }

    /** Nobody may follow a link that is over. */
    public void tooLate() {
        refused("too late");
        secrets = null;
    }

    /** Somebody has stopped it. */
    public void unwanted() {
        state = LetterState.UNWANTED;
        error = null;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR);
    }

    /** Without its secrets. */
    public Wording wording() {
        return Wording.kept(language, subject, body, null);
    }

    /** @param open makes of what stands in the database what it was; not asked where nothing is secret */
    public Wording wording(UnaryOperator<String> open) {
        return Wording.kept(language, subject, body, secrets == null ? null : open.apply(secrets));
    }

    public String id() {
        return id;
    }

    public Channel channel() {
        return channel;
    }

    public String address() {
        return address;
    }

    public String template() {
        return template;
    }

    public LetterState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAt() {
        return nextAt;
    }

    public Optional<Instant> untilAt() {
        return Optional.ofNullable(untilAt);
    }

    public Optional<String> error() {
        return Optional.ofNullable(error);
    }

    public Optional<String> person() {
        return Optional.ofNullable(person);
    }

    /** About what is asked before it leaves; empty where nobody has to be. */
    public Optional<String> matter() {
        return Optional.ofNullable(matter);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }
}
