package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Choice;
import info.becs.spi.Text;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.letters.LetterTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What people call that of which the history keeps a code: a chapter, a letter, the work of a volunteer. */
@ApplicationScoped
public class FactNames {

    static final Text COUNTRY = Text.of("সারা দেশ", "The whole country");

    @Inject
    Chapters chapters;

    @Inject
    MembershipPack pack;

    @Inject
    ThisModule self;

    /** Fact → name of its value, for those facts that have one. */
    public Map<String, Text> of(Map<String, String> facts) {
        var names = new LinkedHashMap<String, Text>();
        facts.forEach((fact, value) -> find(fact, value).ifPresent(name -> names.put(fact, name)));
        return names;
    }

    private Optional<Text> find(String fact, String value) {
        return switch (fact) {
            case "chapter" -> Optional.of(chapter(value));
            case "letter" -> letter(value);
            case "role" -> Optional.ofNullable(pack.rules().roles().get(value)).map(Choice::label);
            default -> Optional.empty();
        };
    }

    Text chapter(String code) {
        return Optional.ofNullable(chapters.label(code)).orElse(COUNTRY);
    }

    /** By its subject, as it comes with this module; one of an older release has none any more. */
    private Optional<Text> letter(String name) {
        return self.handle().stream()
                .map(ModuleHandle::info)
                .flatMap(info -> info.letters().stream())
                .filter(letter -> letter.name().equals(name))
                .map(LetterTemplate::subject)
                .findFirst();
    }
}
