package info.becs.site.themes.control;

import info.becs.kit.Ids;
import info.becs.kit.db.AfterCommit;
import info.becs.kit.start.ThisModule;
import info.becs.kit.text.Sha256;
import info.becs.site.themes.entity.Finding;
import info.becs.site.themes.entity.Look;
import info.becs.site.themes.entity.LookStep;
import info.becs.site.themes.entity.LookStep.Kind;
import info.becs.site.themes.entity.SentTheme;
import info.becs.site.themes.entity.ThemeFault;
import info.becs.site.themes.entity.ThemeFiles;
import info.becs.site.themes.entity.ThemeInfo;
import info.becs.site.themes.entity.ThemeProblem;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.people.PersonId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Changes how the site looks: takes themes in, puts one on, goes back. In the caller's transaction. */
@ApplicationScoped
public class Dressing {

    /** Type of the event that tells every node. */
    public static final String CHANGED = "site.look.changed";

    /** A theme that was taken in, and what the checker would like to be better. */
    public record Taken(SentTheme theme, List<Finding> remarks) {}

    /**
     * A look that is in use.
     *
     * @param number of the step that led to it; 0 where nobody has changed anything
     */
    public record Worn(long number, Look look) {}

    @Inject
    Wardrobe wardrobe;

    @Inject
    Themes themes;

    @Inject
    LookSteps steps;

    @Inject
    SentThemes sent;

    @Inject
    ThisModule self;

    @Inject
    Clock clock;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** Keeps a zip if the checker finds no fault in it. Nothing is drawn with it by being here. */
    public Taken take(byte[] zip, PersonId by) {
        ThemeFiles files = usable(() -> ThemeZip.read(zip));
        List<Finding> findings = ThemeCheck.of(files, wardrobe.base());
        List<Finding> faults = findings.stream().filter(Finding::grave).toList();
        if (!faults.isEmpty()) {
            throw ThemeProblem.faulty(faults);
        }
        ThemeInfo info = new ThemeJson(files).info();
        int count = (int) files.paths("", "").count();
        var taken = new SentTheme(Ids.next(), info, zip, Sha256.of(zip), count, by, clock.instant());
        sent.add(taken);
        return new Taken(taken, findings);
    }

    /** Puts a look on; it is in use on this node with the commit, on the others within two seconds. */
    public Worn wear(Worn before, Look look, Theme theme, Kind kind, PersonId by) {
        long number = before.number() + 1;
        steps.add(new LookStep(number, look, theme.info().version(), kind, by, clock.instant()));
        self.platform()
                .find(EventLog.class)
                .orElseThrow()
                .publish(Event.of(CHANGED, Long.toString(number)).changingPages());
        AfterCommit.run(transaction, () -> themes.wear(number, theme));
        return new Worn(number, look);
    }

    /** A look, ready to draw with. */
    public Theme make(Look look) {
        return usable(() -> made(look));
    }

    /** The same; empty where it was broken after it was put on, so that staff can still take it off. */
    public Optional<Theme> find(Look look) {
        try {
            return Optional.of(made(look));
        } catch (ThemeFault e) {
            return Optional.empty();
        }
    }

    private Theme made(Look look) {
        return wardrobe.make(
                look, look.sent().map(id -> sent.require(look.theme(), id).zip()));
    }

    /** The look that is in use. */
    public Worn now() {
        return steps.newest()
                .map(step -> new Worn(step.number(), step.look()))
                .orElseGet(() -> new Worn(0, themes.standard()));
    }

    private static <T> T usable(Supplier<T> made) {
        try {
            return made.get();
        } catch (ThemeFault e) {
            throw ThemeProblem.unusable(e);
        }
    }
}
