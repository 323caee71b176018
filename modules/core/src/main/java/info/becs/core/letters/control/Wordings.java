package info.becs.core.letters.control;

import info.becs.core.letters.entity.Wording;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.Letter.Channel;
import info.becs.spi.letters.LetterTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds the words of a letter: those of the theme, else those of the module. */
@ApplicationScoped
public class Wordings {

    @Inject
    ThemeLetters theme;

    @Inject
    @ConfigProperty(name = "platform.public-url", defaultValue = "http://localhost:9080")
    String site;

    Wording of(Letter letter) {
        return of(letter.template(), letter.channel(), letter.language(), letter.facts());
    }

    /** With the sample values that the module has declared. */
    public Wording sample(LetterTemplate template, Channel channel, Locale locale) {
        return of(template, channel, locale, template.samples());
    }

    private Wording of(LetterTemplate template, Channel channel, Locale locale, Map<String, String> given) {
        var facts = new HashMap<>(given);
        facts.put("site", site.replaceAll("/+$", ""));
        String language = "en".equals(locale.getLanguage()) ? "en" : "bn";
        var words = theme.words(template, channel, language);
        return Wording.of(language, words.subject(), words.body(), facts, template.secrets());
    }
}
