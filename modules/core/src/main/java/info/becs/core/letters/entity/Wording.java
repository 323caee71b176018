package info.becs.core.letters.entity;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/*
 * How facts come into a text
 *
 * Once, and as text: what a fact says is never read as a mark again. Signs that are not seen but change what is read
 * (controls, directions of writing) are left out, so that a name cannot turn a link around. A secret is not put in; a mark
 * between two private signs, which no fact can hold, tells where it belongs.
 */
/** The words of one letter, with its secrets apart. */
public record Wording(String language, String subject, String body, Map<String, String> secrets) {

    /** What stands where a secret is not shown. */
    public static final String HIDDEN = "••••••";

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_FACT = 10_000;
    private static final int LONGEST_SECRETS = 4_000;

    private static final Pattern MARK = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern SECRET = Pattern.compile("\uE000([^\uE000\uE001]*)\uE001");
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uE000\\uE001\\uFEFF]");
    private static final Pattern LINE_BREAK = Pattern.compile("[\\r\\n\\u0085\\u2028\\u2029]");

    // Looked up once: jakarta.json.Json asks every class loader of the server for it at each call.
    private static final JsonProvider JSON = JsonProvider.provider();

    /** Texts with marks, filled with facts. */
    public static Wording of(
            String language, String subject, String body, Map<String, String> facts, Set<String> secretNames) {
        facts.forEach((name, value) -> {
            if (value.length() > LONGEST_FACT) {
                throw LetterProblem.factTooLong(name, LONGEST_FACT);
            }
        });
        var secrets = new LinkedHashMap<String, String>();
        secretNames.forEach(
                name -> secrets.put(name, UNSEEN.matcher(facts.get(name)).replaceAll("")));
        String filled =
                filled(body, name -> secrets.containsKey(name) ? "\uE000" + name + "\uE001" : fact(facts, name));
        return new Wording(language, subject(subject, facts), filled, Map.copyOf(secrets));
    }

    private static String subject(String text, Map<String, String> facts) {
        String subject = filled(text, name -> {
            String value = facts.getOrDefault(name, "");
            if (LINE_BREAK.matcher(value).find()) {
                throw LetterProblem.lineBreak(name);
            }
            return fact(facts, name);
        });
        return subject.codePointCount(0, subject.length()) <= LONGEST_SUBJECT
                ? subject
                : subject.substring(0, subject.offsetByCodePoints(0, LONGEST_SUBJECT - 1)) + "…";
    }

    private static String fact(Map<String, String> facts, String name) {
        return UNSEEN.matcher(facts.getOrDefault(name, "")).replaceAll("");
    }

    private static String filled(String text, UnaryOperator<String> value) {
        return MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(value.apply(mark.group(1))));
    }

    static Wording kept(String language, String subject, String body, String secretsText) {
        var secrets = new LinkedHashMap<String, String>();
        if (secretsText != null) {
            JSON.createReader(new StringReader(secretsText))
                    .readObject()
                    .forEach((name, value) -> secrets.put(name, ((JsonString) value).getString()));
        }
        return new Wording(language, subject, body, secrets);
    }

    /** The text as the addressee reads it; a secret that was forgotten is hidden. */
    public String open() {
        return shown(name -> secrets.getOrDefault(name, HIDDEN));
    }

    /** The text as anybody else may read it. */
    public String closed() {
        return shown(name -> HIDDEN);
    }

    private String shown(UnaryOperator<String> secret) {
        return SECRET.matcher(body).replaceAll(mark -> Matcher.quoteReplacement(secret.apply(mark.group(1))));
    }

    /** Whether it says something that is no longer known. */
    public boolean hasLost() {
        return SECRET.matcher(body).results().anyMatch(mark -> !secrets.containsKey(mark.group(1)));
    }

    /** To be locked before it is kept; empty where nothing is secret. */
    public Optional<String> secretsAsText() {
        if (secrets.isEmpty()) {
            return Optional.empty();
        }
        JsonObjectBuilder json = JSON.createObjectBuilder();
        secrets.forEach(json::add);
        String text = json.build().toString();
        if (text.length() > LONGEST_SECRETS) {
            throw LetterProblem.factTooLong(String.join(", ", secrets.keySet()), LONGEST_SECRETS);
        }
        return Optional.of(text);
    }

    /** Without secrets: this may reach a log. */
    @Override
    public String toString() {
        return "Wording in " + language;
    }
}
