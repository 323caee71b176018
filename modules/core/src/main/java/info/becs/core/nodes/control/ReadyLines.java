package info.becs.core.nodes.control;

import info.becs.core.access.control.FirstPeople;
import info.becs.core.access.control.Tokens;
import info.becs.core.modules.control.Registry;
import info.becs.core.people.control.Roles;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator reads when everything is up: addresses, and, the first time, the keys. */
@ApplicationScoped
public class ReadyLines {

    private static final Logger LOG = System.getLogger(ReadyLines.class.getName());
    private static final long LOOK_MILLIS = 250;
    private static final int LOOKS_AT_MOST = 240;
    private static final int QUIET_LOOKS = 4;

    @Inject
    Registry registry;

    @Inject
    Tokens tokens;

    @Inject
    FirstPeople firstPeople;

    @Inject
    Roles roles;

    @Inject
    Settling settling;

    @Resource
    ManagedScheduledExecutorService threads;

    @Inject
    @ConfigProperty(name = "platform.public-url", defaultValue = "http://localhost:9080")
    String address;

    @Inject
    @ConfigProperty(name = "platform.sample", defaultValue = "false")
    boolean sample;

    @Inject
    @ConfigProperty(name = "platform.sample.editor", defaultValue = "editor,officer")
    Set<String> editorRoles;

    @Inject
    @ConfigProperty(name = "platform.sample.cases", defaultValue = "false")
    boolean cases;

    @Inject
    @ConfigProperty(name = "platform.sample.staff", defaultValue = "officer,officer,cell-lead")
    List<String> staffRoles;

    private ScheduledFuture<?> looking;
    private int looks;
    private int quiet;

    /** Waits until every application has started or failed, off this thread, and then prints. */
    public synchronized void announce() {
        looking = threads.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    public synchronized void cancel() {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    private synchronized void look() {
        looks++;
        quiet = settling.isOver() ? quiet + 1 : 0;
        if (quiet < QUIET_LOOKS && looks < LOOKS_AT_MOST) {
            return;
        }
        cancel();
        try {
            Console.print(lines());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The ready lines could not be printed", e);
        }
    }

    private String lines() {
        var lines = new StringBuilder("\nBECS-READY\n");
        line(lines, "site", address + "/");
        line(lines, "english", address + "/en/");
        line(lines, "console", address + "/console/");
        line(lines, "api", address + "/openapi/ui/");
        line(lines, "modules", modules());
        if (sample && !tokens.hasAny()) {
            line(
                    lines,
                    "editor",
                    firstPeople
                            .sampleEditor(editorRoles, cases ? staffRoles : List.of())
                            .text());
        }
        if (!roles.hasAdministrator()) {
            line(
                    lines,
                    "admin",
                    address + "/api/core/setup#" + tokens.newSetupCode().text());
        }
        return lines.toString();
    }

    private String modules() {
        return Switchboard.live().modules().stream()
                .filter(m -> !registry.isPart(m.id()))
                .sorted(java.util.Comparator.comparing(ModuleHandle::id))
                .map(m -> m + (registry.isOpen(m) ? "" : " (closed)"))
                .collect(Collectors.joining(", "));
    }

    private static void line(StringBuilder lines, String name, String value) {
        lines.append("  ").append(String.format("%-10s", name)).append(value).append('\n');
    }
}
