package info.becs.site.pages.control;

import info.becs.site.pages.entity.Address;
import info.becs.site.themes.control.Theme;
import info.becs.site.themes.entity.Drawn;
import info.becs.site.themes.entity.FrontLayout;
import info.becs.site.themes.entity.ThemeFault;
import info.becs.spi.Platform.Provided;
import info.becs.spi.Problem;
import info.becs.spi.pages.Block;
import info.becs.spi.pages.Html;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The page at {@code /}: what every module wants to show there.
 *
 * <p>Each block is drawn by itself, so that one that fails leaves a notice and not a missing page.
 */
@ApplicationScoped
public class FrontPage {

    private static final Logger LOG = System.getLogger(FrontPage.class.getName());

    private record Piece(int weight, String html) {}

    @Inject
    Sources sources;

    private final Set<String> onceShown = ConcurrentHashMap.newKeySet();

    PageAnswer answer(Theme theme, Locale locale) {
        var pieces = new ArrayList<Piece>();
        Optional<FrontLayout> arranged = theme.settings().front();
        boolean whole = true;
        for (Provided<PageSource> source : sources.all()) {
            try {
                List<Block> blocks = source.capability().front(locale);
                for (Block block : blocks) {
                    place(arranged, block)
                            .ifPresent(place -> pieces.add(
                                    new Piece(place, drawn(theme, block, locale).html())));
                }
                if (!blocks.isEmpty()) {
                    onceShown.add(source.module());
                }
            } catch (RuntimeException | LinkageError e) {
                LOG.log(Level.WARNING, () -> "The front page is without module " + source.module(), e);
                pieces.add(notice(theme, locale));
                whole = false;
            }
        }
        whole &= addClosed(pieces, theme, locale);
        return page(pieces, whole, theme, locale);
    }

    /** Where it stands, as staff have arranged the page or else by its weight; empty where they do not want it. */
    private static Optional<Integer> place(Optional<FrontLayout> arranged, Block block) {
        return arranged.map(front -> front.shows(block.template())
                        ? Optional.of(front.place(block.template(), block.weight()))
                        : Optional.<Integer>empty())
                .orElse(Optional.of(block.weight()));
    }

    private static PageAnswer page(List<Piece> pieces, boolean whole, Theme theme, Locale locale) {
        var answer = PageAnswer.page("front")
                .title(theme.word("site.name", locale))
                .description(theme.word("site.description", locale))
                .put(
                        "blocks",
                        pieces.stream()
                                .sorted(Comparator.comparingInt(Piece::weight))
                                .map(piece -> (Object) new Html(piece.html()))
                                .toList());
        Address.languages().forEach(language -> answer.alternate(language.getLanguage(), "/"));
        return whole ? answer.cacheable() : answer;
    }

    /** Modules that were here before and are out of order now; those that staff have closed leave no trace. */
    private boolean addClosed(List<Piece> pieces, Theme theme, Locale locale) {
        boolean none = true;
        for (String module : onceShown) {
            boolean outOfOrder =
                    sources.all().stream().noneMatch(source -> source.module().equals(module))
                            && sources.closed(module)
                                    .filter(why -> why.kind() == Problem.Kind.UNAVAILABLE)
                                    .isPresent();
            if (outOfOrder) {
                pieces.add(notice(theme, locale));
                none = false;
            }
        }
        return none;
    }

    private static Drawn drawn(Theme theme, Block block, Locale locale) {
        if (!theme.has(block.template())) {
            throw new ThemeFault(
                    "Theme '" + theme.name() + "' has no template " + block.template() + ".html for a block");
        }
        return theme.draw(block.template(), Map.of("block", block.facts()), locale);
    }

    private static Piece notice(Theme theme, Locale locale) {
        var facts = Map.<String, Object>of("block", Map.of("message", theme.word("notice.block", locale)));
        return new Piece(
                Integer.MAX_VALUE, theme.draw("partials/notice", facts, locale).html());
    }
}
