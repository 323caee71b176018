package info.becs.site.pages.control;

import info.becs.kit.http.Statuses;
import info.becs.kit.text.Bangla;
import info.becs.site.pages.entity.Address;
import info.becs.site.pages.entity.Page;
import info.becs.site.themes.control.Theme;
import info.becs.site.themes.entity.Drawn;
import info.becs.site.themes.entity.Link;
import info.becs.site.themes.entity.ThemeFault;
import info.becs.spi.Problem;
import info.becs.spi.pages.PageAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Pages that say why not, and what to do instead. */
@ApplicationScoped
public class Refusals {

    private static final Logger LOG = System.getLogger(Refusals.class.getName());

    @Inject
    Layout layout;

    /** @param theme null as long as there is none */
    Page page(Problem refusal, Address address, Theme theme) {
        int status = Statuses.of(refusal.kind());
        Locale locale = address.locale();
        Drawn drawn = drawn(refusal, status, address, theme);
        return Page.draft(status, locale.getLanguage())
                .html(drawn.html(), Policies.of(drawn.styles()))
                .retryAfterSeconds(refusal.retryAfter().map(Duration::toSeconds).orElse(0L))
                .page();
    }

    private Drawn drawn(Problem refusal, int status, Address address, Theme theme) {
        Locale locale = address.locale();
        var answer = PageAnswer.page(refusal.kind() == Problem.Kind.UNAVAILABLE ? "notice" : "error")
                .title(Statuses.title(refusal.kind()).in(locale))
                .put("status", Bangla.digits(Integer.toString(status), locale))
                .put("kind", refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("message", refusal.sentence().in(locale));
        if (theme == null) {
            return bare(answer.title(), refusal.sentence().in(locale), locale);
        }
        try {
            return theme.draw(answer.template().orElseThrow(), layout.facts(answer, address), locale);
        } catch (ThemeFault e) {
            LOG.log(Level.ERROR, "Not even the error page could be drawn", e);
            return bare(answer.title(), refusal.sentence().in(locale), locale);
        }
    }

    /** What is left when the theme itself is broken. */
    private static Drawn bare(String title, String message, Locale locale) {
        return new Drawn(
                """
        <!DOCTYPE html><html lang="%s"><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
        <title>%s</title><h1>%s</h1><p>%s</p><p><a href="%s">/</a></p></html>
        """.formatted(
                        locale.getLanguage(), escaped(title), escaped(title), escaped(message), Link.of("/", locale)),
                List.of());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
