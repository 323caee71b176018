package info.becs.site.pages.control;

import info.becs.kit.Ids;
import info.becs.kit.http.Statuses;
import info.becs.site.pages.entity.Address;
import info.becs.site.pages.entity.Page;
import info.becs.site.pages.entity.SiteProblem;
import info.becs.site.themes.control.Theme;
import info.becs.site.themes.control.Themes;
import info.becs.site.themes.entity.Drawn;
import info.becs.site.themes.entity.Link;
import info.becs.spi.Platform.Provided;
import info.becs.spi.Problem;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Every page of this site: asks the module that owns the address and draws what it says. Never throws. */
@ApplicationScoped
public class Pages {

    private static final Logger LOG = System.getLogger(Pages.class.getName());
    private static final int SEE_OTHER = 303;
    private static final int FOR_GOOD = 301;

    @Inject
    Sources sources;

    @Inject
    Themes themes;

    @Inject
    Layout layout;

    @Inject
    FrontPage front;

    @Inject
    Refusals refusals;

    public Page page(Visit visit) {
        return page(visit, themes.current());
    }

    /** The page as this theme draws it. */
    public Page page(Visit visit, Theme theme) {
        Address address = visit.address();
        try {
            if (sources.isStarting()) {
                throw SiteProblem.starting();
            }
            return address.isFront() ? frontPage(visit, theme) : modulePage(visit, theme);
        } catch (Problem refusal) {
            return refused(refusal, address, theme);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return failed(e, address, theme);
        }
    }

    /** Whether the form at this address has fields for files. */
    public boolean takesFiles(Address address) {
        return sources.at(address.word())
                .map(source -> source.capability().takesFiles(address.path()))
                .orElse(false);
    }

    private Page frontPage(Visit visit, Theme theme) {
        if (visit.form() != null) {
            throw SiteProblem.methodNotAllowed();
        }
        return drawn(theme, front.answer(theme, visit.address().locale()), visit.address(), "site");
    }

    private Page modulePage(Visit visit, Theme theme) {
        String word = visit.address().word();
        Provided<PageSource> source = sources.at(word)
                .orElseThrow(() -> sources.closedAt(word)
                        .filter(closed -> closed.kind() == Problem.Kind.UNAVAILABLE)
                        .orElseGet(SiteProblem::notFound));
        Optional<PageAnswer> answer = source.capability().answer(visit.to(source.module()));
        return drawn(theme, answer.orElseThrow(SiteProblem::notFound), visit.address(), source.module());
    }

    private Page drawn(Theme theme, PageAnswer answer, Address address, String module) {
        String language = address.locale().getLanguage();
        if (answer.location().isPresent()) {
            return Page.draft(answer.isPermanent() ? FOR_GOOD : SEE_OTHER, language)
                    .location(Link.ascii(Link.of(answer.location().get(), address.locale())))
                    .cookies(module, answer.cookies())
                    .page();
        }
        if (answer.file().isPresent()) {
            var file = answer.file().get();
            return Page.draft(200, language)
                    .file(file.mediaType(), file.bytes())
                    .saved(answer.saved().orElse(null))
                    .page();
        }
        Drawn drawn = theme.draw(answer.template().orElseThrow(), layout.facts(answer, address), address.locale());
        return Page.draft(answer.kind().map(Statuses::of).orElse(200), language)
                .html(drawn.html(), Policies.of(drawn.styles(), answer.isSecret()))
                .secret(answer.isSecret())
                .cacheable(answer.isCacheable() && answer.cookies().isEmpty() && !theme.isPreview())
                .indexed(answer.isIndexed() && !theme.isPreview())
                .cookies(module, answer.cookies())
                .page();
    }

    /** The same page under the one spelling that it has. */
    public Page moved(Address address, String query) {
        String to = Link.ascii(Link.of(address.path(), address.locale()));
        return Page.draft(FOR_GOOD, address.locale().getLanguage())
                .location(query == null ? to : to + "?" + query)
                .page();
    }

    /** A page that says why not. */
    public Page refused(Problem refusal, Address address) {
        return refused(refusal, address, themes.current());
    }

    private Page refused(Problem refusal, Address address, Theme theme) {
        if (refusal.kind() == Problem.Kind.FAULT) {
            return failed(refusal, address, theme);
        }
        return refusals.page(refusal, address, theme);
    }

    private Page failed(Throwable cause, Address address, Theme theme) {
        String reference = Ids.next().toString().substring(24);
        LOG.log(
                Level.ERROR,
                () -> "A page under /" + address.word() + " could not be drawn; reference " + reference,
                cause);
        return refusals.page(SiteProblem.fault(reference, cause), address, theme);
    }
}
