package info.becs.spi;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One setting of a module: its MicroProfile Config key, what it may hold, its default, what it means.
 *
 * <pre>{@code
 * Setting.number("news.articles.page-size", 20, Text.of("এক পাতায় কয়টি", "Articles a page")).between(1, 100).changeable()
 * }</pre>
 *
 * Read like any other configuration. One that staff may change while the server runs ({@link #changeable}) must be
 * read at each use ({@code Config.getOptionalValue}), not once at the start. What the operator has set (environment,
 * server.xml) goes before what staff set. Immutable; each method returns a new one.
 *
 * @since 1.0
 */
public final class Setting {

    /** What it holds. May grow: whoever switches over it has a {@code default}. */
    public enum Type {
        TEXT,
        NUMBER,
        /** {@code true} or {@code false}. */
        YES_NO,
        CHOICE,
        /** ISO 8601, for instance {@code PT30M} or {@code P7D}. */
        DURATION,
        /** Written by staff, shown to nobody. */
        SECRET
    }

    private static final int LONGEST = 2_000;

    private final String key;
    private final Type type;
    private final String standard;
    private final Text label;
    private final List<String> choices;
    private final long least;
    private final long most;
    private final boolean changeable;
    private final Set<String> companions;

    private Setting(
            String key,
            Type type,
            String standard,
            Text label,
            List<String> choices,
            long least,
            long most,
            boolean changeable,
            Set<String> companions) {
        this.key = key;
        this.type = type;
        this.standard = standard;
        this.label = label;
        this.choices = choices;
        this.least = least;
        this.most = most;
        this.changeable = changeable;
        this.companions = companions;
    }

    private static Setting of(String key, Type type, String standard, Text label, List<String> choices, long most) {
        return new Setting(key, type, standard, label, choices, 0, most, false, Set.of());
    }

    /** One line of text. */
    public static Setting text(String key, String standard, Text label) {
        return of(key, Type.TEXT, standard, label, List.of(), LONGEST);
    }

    /** A whole number, 0 or more unless {@link #between} says otherwise. */
    public static Setting number(String key, long standard, Text label) {
        return of(key, Type.NUMBER, String.valueOf(standard), label, List.of(), Long.MAX_VALUE);
    }

    /** Yes or no, written {@code true} or {@code false}. */
    public static Setting yesNo(String key, boolean standard, Text label) {
        return of(key, Type.YES_NO, String.valueOf(standard), label, List.of("true", "false"), LONGEST);
    }

    /** One of a few words. */
    public static Setting choice(String key, String standard, Text label, String... choices) {
        return of(key, Type.CHOICE, standard, label, List.of(choices), LONGEST);
    }

    /** How long, at most a hundred years unless {@link #between} says less. */
    public static Setting duration(String key, Duration standard, Text label) {
        return of(
                key,
                Type.DURATION,
                standard.toString(),
                label,
                List.of(),
                Duration.ofDays(36_500).toSeconds());
    }

    /** A key or a password; it has no default. */
    public static Setting secret(String key, Text label) {
        return of(key, Type.SECRET, "", label, List.of(), LONGEST);
    }

    /** Bounds of a number, of a duration in seconds, or of the length of a text. */
    public Setting between(long theLeast, long theMost) {
        return new Setting(key, type, standard, label, choices, theLeast, theMost, changeable, companions);
    }

    /** Staff may change it while the server runs. */
    public Setting changeable() {
        return new Setting(key, type, standard, label, choices, least, most, true, companions);
    }

    /**
     * A secret that is forgotten as soon as staff change one of these: so that nobody can have a password sent to another
     * server by changing the address alone.
     */
    public Setting forgottenWith(String... keys) {
        return new Setting(key, type, standard, label, choices, least, most, changeable, Set.of(keys));
    }

    /**
     * The value in the form in which it is kept.
     *
     * @throws Problem that says what is allowed
     */
    public String accept(String raw) {
        String value = type == Type.SECRET ? raw : raw.strip();
        if (value.length() > LONGEST || value.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
            throw refused(Text.of("এক লাইনে সর্বোচ্চ {0} অক্ষর।", "One line of at most {0} characters.")
                    .with(LONGEST));
        }
        if (value.contains("${")) {
            // It would be replaced by another setting's value, also by a secret one.
            throw refused(Text.of("${ চলে না।", "Without ${."));
        }
        switch (type) {
            case NUMBER:
                return number(value);
            case DURATION:
                return duration(value);
            case YES_NO, CHOICE:
                return chosen(value);
            default:
                requireWithin(value.length(), Text.of("{0} থেকে {1} অক্ষর।", "{0} to {1} characters."));
                return value;
        }
    }

    private String number(String value) {
        if (!value.matches("-?[0-9]{1,18}")) {
            throw refused(Text.of("একটি পূর্ণ সংখ্যা।", "A whole number."));
        }
        long number = Long.parseLong(value);
        requireWithin(number, Text.of("{0} থেকে {1}।", "{0} to {1}."));
        return String.valueOf(number);
    }

    private String duration(String value) {
        try {
            Duration duration = Duration.parse(value.toUpperCase(Locale.ROOT));
            requireWithin(duration.toSeconds(), Text.of("{0} থেকে {1} সেকেন্ড।", "{0} to {1} seconds."));
            return duration.toString();
        } catch (DateTimeException e) {
            throw refused(Text.of("একটি সময়কাল, যেমন PT30M বা P7D।", "A duration such as PT30M or P7D."));
        }
    }

    private String chosen(String value) {
        if (!choices.contains(value)) {
            throw refused(Text.of("এর একটি: {0}।", "One of {0}.").with(String.join(", ", choices)));
        }
        return value;
    }

    private void requireWithin(long value, Text sentence) {
        if (value < least || value > most) {
            throw refused(sentence.with(least, most));
        }
    }

    private Problem refused(Text allowed) {
        return Problem.invalid(
                        "platform.setting.invalid",
                        Text.of("'{0}'-এর মান ঠিক নয়: {1}", "This is no value for '{0}': {1}")
                                .with(key, allowed))
                .detail("/value", "setting", allowed);
    }

    public String key() {
        return key;
    }

    public Type type() {
        return type;
    }

    public String defaultValue() {
        return standard;
    }

    public Text label() {
        return label;
    }

    /** Of a {@link Type#CHOICE} or {@link Type#YES_NO}. */
    public List<String> choices() {
        return choices;
    }

    public long least() {
        return least;
    }

    public long most() {
        return most;
    }

    public boolean isChangeable() {
        return changeable;
    }

    public boolean isSecret() {
        return type == Type.SECRET;
    }

    public Set<String> companions() {
        return companions;
    }
}
