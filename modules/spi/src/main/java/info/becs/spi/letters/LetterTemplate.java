package info.becs.spi.letters;

import info.becs.spi.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The wording of one kind of letter in both languages, and the facts that stand in it.
 *
 * <pre>{@code
 * static final LetterTemplate INVITATION = LetterTemplate.of(
 *         "core.person.invitation",
 *         Text.of("আমন্ত্রণ", "An invitation"),
 *         Text.of("{{name}}, এই লিংকে যান:\n\n{{link}}", "{{name}}, please follow this link:\n\n{{link}}"))
 *     .fact("name", "Ada")
 *     .secretFact("link", "https://example.org/#code");
 * }</pre>
 *
 * Declared with {@link info.becs.spi.ModuleInfo#letter}, so that staff can preview it with the sample values. Plain text
 * without logic: a blank line makes a paragraph, an address that begins with https:// becomes a link in the HTML part. A
 * theme replaces the wording with a file {@code letters/<name>.<language>.txt}. {@code {{site}}} is the public address
 * of the installation and needs no declaration. A mark without a declared fact is an {@link IllegalArgumentException}.
 *
 * @since 1.0
 */
public final class LetterTemplate {

    /**
     * A secret fact of this name is the address at which its reader ends such letters. It stands in the head of the mail as well,
     * so that mail programs offer it (RFC 8058): a POST to it ends them without a session, a GET only asks.
     *
     * @since 1.0
     */
    public static final String UNSUBSCRIBE = "unsubscribe";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");
    private static final Pattern FACT = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Pattern MARK = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final String SITE = "site";

    private final String name;
    private final Text subject;
    private final Text body;
    private final Text sms;
    private final Map<String, String> samples;
    private final Set<String> secrets;

    private LetterTemplate(
            String name, Text subject, Text body, Text sms, Map<String, String> samples, Set<String> secrets) {
        this.name = name;
        this.subject = subject;
        this.body = body;
        this.sms = sms;
        this.samples = samples;
        this.secrets = secrets;
    }

    /** A letter for e-mail. The name is dotted and begins with the module's id. */
    public static LetterTemplate of(String name, Text subject, Text body) {
        if (name.length() > 120 || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Letter '" + name + "' must be dotted lower-case words");
        }
        return new LetterTemplate(name, subject, body, null, Map.of(), Set.of());
    }

    /** What it says as a short message; without it, it is for e-mail only. */
    public LetterTemplate sms(Text words) {
        return new LetterTemplate(name, subject, body, words, samples, secrets);
    }

    /** A value that each letter brings, and a sample of it for the preview. */
    public LetterTemplate fact(String fact, String sample) {
        if (!FACT.matcher(fact).matches() || fact.equals(SITE)) {
            throw new IllegalArgumentException("Fact '" + fact + "' must be one word, and not '" + SITE + "'");
        }
        var more = new LinkedHashMap<>(samples);
        more.put(fact, sample);
        return new LetterTemplate(name, subject, body, sms, more, secrets);
    }

    /** A value that is a key to something, such as a one-time link: forgotten once the letter has left. */
    public LetterTemplate secretFact(String fact, String sample) {
        var more = new LinkedHashSet<>(secrets);
        more.add(fact);
        LetterTemplate with = fact(fact, sample);
        return new LetterTemplate(name, subject, body, sms, with.samples, more);
    }

    /** The same, after making sure that every mark of its texts is a declared fact, and that the subject is no secret. */
    public LetterTemplate complete() {
        requireKnown(subject, false);
        requireKnown(body, true);
        if (sms != null) {
            requireKnown(sms, true);
        }
        return this;
    }

    private void requireKnown(Text text, boolean secretsToo) {
        for (String words : new String[] {text.bn(), text.en()}) {
            var marks = MARK.matcher(words);
            while (marks.find()) {
                String mark = marks.group(1);
                boolean known = mark.equals(SITE) || samples.containsKey(mark);
                if (!known || (!secretsToo && secrets.contains(mark))) {
                    throw new IllegalArgumentException("Letter '" + name + "' has the mark {{" + mark + "}}, which is "
                            + (known ? "secret and so cannot stand in a subject" : "no declared fact"));
                }
            }
        }
    }

    public String name() {
        return name;
    }

    public Text subject() {
        return subject;
    }

    public Text body() {
        return body;
    }

    public Optional<Text> sms() {
        return Optional.ofNullable(sms);
    }

    /** Fact → sample. */
    public Map<String, String> samples() {
        return samples;
    }

    public Set<String> secrets() {
        return secrets;
    }
}
