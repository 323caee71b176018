package info.becs.spi;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why something was refused: a code for programs, a sentence for people.
 *
 * <pre>{@code
 * throw Problem.notFound("news.article.not-found",
 *     Text.of("এই ঠিকানায় কোনো সংবাদ নেই।", "There is no article at this address."));
 * }</pre>
 *
 * Thrown from anywhere inside a module. It rolls the running transaction back, because it is an unchecked
 * exception; the toolbox turns it into {@code application/problem+json} (RFC 9457), the site into a
 * page. It knows a {@link Kind}, never an HTTP status. Codes are promises: {@code module.noun.reason},
 * and a retired one is never used again. A refusal is no fault of the module that throws it: it does
 * not count towards its quarantine, except for {@link Kind#FAULT}.
 *
 * @since 1.0
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What sort of refusal. May grow: whoever switches over it has a {@code default}. */
    public enum Kind {
        /** The input cannot be read at all: broken JSON, a number that is none. */
        MALFORMED,
        /** The input was read and breaks a rule; {@link Problem#details()} say which. */
        INVALID,
        /** Nobody is signed in, or the token is unknown or over. */
        UNAUTHENTICATED,
        /** Signed in, but without the permission. */
        FORBIDDEN,
        NOT_FOUND,
        /** It contradicts what is there: a name is taken, a state does not allow it. */
        CONFLICT,
        /** It was here and was taken away on purpose. */
        GONE,
        /** Somebody else changed it since it was read. */
        STALE,
        /** The change names no version that it builds on. */
        VERSION_REQUIRED,
        TOO_LARGE,
        /** The body is of a type that is not read here. */
        UNSUPPORTED_TYPE,
        METHOD_NOT_ALLOWED,
        NOT_ACCEPTABLE,
        TOO_MANY,
        /** For now: a module is starting, quarantined or gone. */
        UNAVAILABLE,
        /** An error of ours. */
        FAULT
    }

    /** One broken rule: where (JSON pointer, or empty for the whole) and what to do. */
    public record Detail(String pointer, String code, Text sentence) {}

    private final Kind kind;
    private final String code;
    private final transient Text sentence;
    private final transient List<Detail> details;
    private final transient Duration retryAfter;

    private Problem(Kind kind, String code, Text sentence, List<Detail> details, Duration retryAfter, Throwable cause) {
        // A refusal is part of the conversation, not an accident: no stack trace, except for a fault.
        super(code + ": " + sentence.en(), cause, false, kind == Kind.FAULT);
        this.kind = kind;
        this.code = code;
        this.sentence = sentence;
        this.details = details;
        this.retryAfter = retryAfter;
    }

    /** A refusal of any kind, without details. */
    public static Problem of(Kind kind, String code, Text sentence) {
        return new Problem(kind, code, sentence, List.of(), null, null);
    }

    /** Breaks a rule: {@link Kind#INVALID}. Say which with {@link #detail}. */
    public static Problem invalid(String code, Text sentence) {
        return of(Kind.INVALID, code, sentence);
    }

    /** Cannot be read: {@link Kind#MALFORMED}. */
    public static Problem malformed(String code, Text sentence) {
        return of(Kind.MALFORMED, code, sentence);
    }

    /** Is not there, or not for whoever asks: {@link Kind#NOT_FOUND}. */
    public static Problem notFound(String code, Text sentence) {
        return of(Kind.NOT_FOUND, code, sentence);
    }

    /** Contradicts what is there: {@link Kind#CONFLICT}. The sentence names what and the cure. */
    public static Problem conflict(String code, Text sentence) {
        return of(Kind.CONFLICT, code, sentence);
    }

    /** Was taken away on purpose: {@link Kind#GONE}. */
    public static Problem gone(String code, Text sentence) {
        return of(Kind.GONE, code, sentence);
    }

    /** Not now: {@link Kind#UNAVAILABLE}, with the advice to try again after five seconds. */
    public static Problem unavailable(String code, Text sentence) {
        return of(Kind.UNAVAILABLE, code, sentence).retryAfter(Duration.ofSeconds(5));
    }

    /** An error of ours: {@link Kind#FAULT}. The only kind that counts against the module; the cause is logged and not shown. */
    public static Problem fault(String code, Text sentence, Throwable cause) {
        return new Problem(Kind.FAULT, code, sentence, List.of(), null, cause);
    }

    /** The same problem with one more broken rule. */
    public Problem detail(String pointer, String detailCode, Text what) {
        var more = new ArrayList<>(details);
        more.add(new Detail(pointer, detailCode, what));
        return new Problem(kind, code, sentence, List.copyOf(more), retryAfter, getCause());
    }

    /** The same problem with the time after which another try makes sense. */
    public Problem retryAfter(Duration pause) {
        return new Problem(kind, code, sentence, details, pause, getCause());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Text sentence() {
        return sentence;
    }

    public List<Detail> details() {
        return details;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
