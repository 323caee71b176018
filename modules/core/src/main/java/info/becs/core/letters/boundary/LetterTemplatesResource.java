package info.becs.core.letters.boundary;

import info.becs.core.letters.control.Wordings;
import info.becs.core.letters.entity.LetterHtml;
import info.becs.core.letters.entity.LetterProblem;
import info.becs.core.letters.entity.Wording;
import info.becs.kit.http.Language;
import info.becs.spi.Permission;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import info.becs.spi.letters.Letter.Channel;
import info.becs.spi.letters.LetterTemplate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The kinds of letters that the modules declare, and how each would look. */
@Path("letters/templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LetterTemplatesResource {

    /** One kind of letter. */
    public record TemplateLine(String name, String subject, Set<String> facts, boolean sms) {}

    /** A letter with sample values, in the words of the theme where it has some. */
    public record TemplatePreview(String name, String language, String subject, String text, String html, String sms) {}

    @Inject
    Wordings wordings;

    @Inject
    Language language;

    @GET
    @Permission("core.letter.read")
    public List<TemplateLine> list() {
        return declared()
                .map(t -> new TemplateLine(
                        t.name(),
                        t.subject().in(language.locale()),
                        new TreeSet<>(t.samples().keySet()),
                        t.sms().isPresent()))
                .sorted(Comparator.comparing(TemplateLine::name))
                .toList();
    }

    /** In the language of the request: {@code ?lang=bn}. */
    @GET
    @Path("{name}")
    @Permission("core.letter.read")
    public TemplatePreview preview(@PathParam("name") String name) {
        LetterTemplate template = declared()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow(() -> LetterProblem.templateUnknown(name));
        Wording mail = wordings.sample(template, Channel.MAIL, language.locale());
        String sms = template.sms()
                .map(words -> wordings.sample(template, Channel.SMS, language.locale())
                        .open())
                .orElse(null);
        return new TemplatePreview(
                name,
                mail.language(),
                mail.subject(),
                mail.open(),
                LetterHtml.of(mail.language(), mail.subject(), mail.open()),
                sms);
    }

    private static Stream<LetterTemplate> declared() {
        return Switchboard.live().modules().stream()
                .map(ModuleHandle::info)
                .flatMap(info -> info.letters().stream())
                .distinct();
    }
}
