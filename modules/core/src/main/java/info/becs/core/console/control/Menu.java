package info.becs.core.console.control;

import info.becs.spi.Platform.Provided;
import info.becs.spi.console.Screen;
import info.becs.spi.console.Screens;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/** Puts the screens of all modules into one order, each under an address of its own. */
@ApplicationScoped
public class Menu {

    /** A screen, whose it is, and where it stands in the console. */
    public record Line(String module, Screen screen, String path) {}

    private static final Logger LOG = System.getLogger(Menu.class.getName());

    /**
     * Screens that pass the test. A part of the platform has the first word to itself; a module's screens stand under its
     * own word, so that none can take the place of another's. A module that throws costs its own screens only.
     */
    public List<Line> of(List<Provided<Screens>> offers, Predicate<Screen> may, Predicate<String> isPart) {
        var sorted = new ArrayList<>(offers);
        sorted.sort(Comparator.comparing((Provided<Screens> offer) -> !isPart.test(offer.module())));
        var lines = new ArrayList<Line>();
        var taken = new HashSet<String>();
        for (Provided<Screens> offer : sorted) {
            for (Screen screen : screens(offer)) {
                String path = isPart.test(offer.module()) ? screen.path() : under(offer.module(), screen.path());
                if (taken.add(path) && may.test(screen)) {
                    lines.add(new Line(offer.module(), screen, path));
                }
            }
        }
        lines.sort(Comparator.comparing((Line line) -> line.screen().group())
                .thenComparing(line -> line.screen().weight())
                .thenComparing(Line::path));
        return lines;
    }

    private static List<Screen> screens(Provided<Screens> offer) {
        try {
            return offer.capability().screens();
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    () -> "Module '" + offer.module() + "' does not say which console screens it has",
                    e);
            return List.of();
        }
    }

    private static String under(String module, String path) {
        return path.isEmpty() ? module : module + "/" + path;
    }
}
