package info.becs.core.letters.control;

import info.becs.spi.Text;
import info.becs.spi.letters.Letter.Channel;
import info.becs.spi.letters.LetterTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a theme says in its own words: {@code letters/<name>.<language>.txt}, where the first line is {@code Subject: …},
 * and {@code letters/<name>.<language>.sms.txt}.
 *
 * <p>Read at each letter, so a changed file is in use at once. A file that breaks a rule is not used and the log says why:
 * a letter is never lost for its words.
 */
@ApplicationScoped
public class ThemeLetters {

    /** Subject and body with their marks. */
    record Words(String subject, String body) {}

    private static final Logger LOG = System.getLogger(ThemeLetters.class.getName());
    private static final String BASE = "base";
    private static final String SUBJECT = "Subject:";
    private static final int LARGEST = 64 << 10;

    @Inject
    @ConfigProperty(name = "platform.themes.dir")
    Optional<String> folder;

    @Inject
    @ConfigProperty(name = "platform.theme", defaultValue = BASE)
    String theme;

    Words words(LetterTemplate template, Channel channel, String language) {
        Words standard = standard(template, channel, language);
        String file = template.name() + "." + language + (channel == Channel.SMS ? ".sms.txt" : ".txt");
        return read(file)
                .flatMap(text -> usable(template, channel, file, text, standard))
                .orElse(standard);
    }

    private static Words standard(LetterTemplate template, Channel channel, String language) {
        var locale = Locale.forLanguageTag(language);
        Text body = channel == Channel.SMS ? template.sms().orElse(template.subject()) : template.body();
        return new Words(template.subject().in(locale), body.in(locale));
    }

    private static Optional<Words> usable(
            LetterTemplate template, Channel channel, String file, String text, Words standard) {
        try {
            Words words = channel == Channel.SMS ? new Words(standard.subject(), text.strip()) : parsed(text);
            // The same rules as for a module's own words.
            var trial = LetterTemplate.of(template.name(), Text.same(words.subject()), Text.same(words.body()));
            for (var fact : template.samples().entrySet()) {
                trial = template.secrets().contains(fact.getKey())
                        ? trial.secretFact(fact.getKey(), fact.getValue())
                        : trial.fact(fact.getKey(), fact.getValue());
            }
            trial.complete();
            return Optional.of(words);
        } catch (IllegalArgumentException e) {
            LOG.log(Level.WARNING, () -> "The theme's " + file + " is not used: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static Words parsed(String text) {
        int end = text.indexOf('\n');
        if (!text.startsWith(SUBJECT) || end < 0) {
            throw new IllegalArgumentException("its first line must be 'Subject: …', followed by the text");
        }
        return new Words(
                text.substring(SUBJECT.length(), end).strip(),
                text.substring(end).strip());
    }

    /** Of the theme, else of {@code base}. */
    private Optional<String> read(String file) {
        if (folder.isEmpty() || !theme.matches("[a-z][a-z0-9-]{0,31}")) {
            return Optional.empty();
        }
        return read(theme, file).or(() -> theme.equals(BASE) ? Optional.empty() : read(BASE, file));
    }

    private Optional<String> read(String ofTheme, String file) {
        Path path = Path.of(folder.get(), ofTheme, "letters", file);
        try {
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || Files.size(path) > LARGEST) {
                return Optional.empty();
            }
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(path)));
            return Optional.of(text.toString().replace("\r\n", "\n"));
        } catch (IOException e) {
            LOG.log(Level.WARNING, () -> "The theme's " + file + " cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }
}
