package info.becs.site.pages.control;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.host.Host;
import info.becs.spi.host.ModuleHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A core that lets in whom it is told to, and says to the others what a test wants it to say. */
public final class Doorman implements Host {

    private final Map<String, Problem> closed = new HashMap<>();
    private final List<String> failures = new ArrayList<>();

    /** As staff close a module. */
    public void close(String module) {
        closed.put(module, Problem.notFound("platform.module.disabled", Text.same("disabled")));
    }

    /** As the core puts a module into quarantine. */
    public void quarantine(String module, Text why) {
        closed.put(module, Problem.unavailable("platform.module.quarantined", why));
    }

    public void open(String module) {
        closed.remove(module);
    }

    /** What went wrong in calls and starts. */
    public List<String> failures() {
        return failures;
    }

    @Override
    public void arrived(ModuleHandle module) {
        // welcome
    }

    @Override
    public void started(ModuleHandle module) {
        // welcome
    }

    @Override
    public void failed(ModuleHandle module, Throwable cause) {
        failures.add(module.id() + ": " + cause.getMessage());
    }

    @Override
    public void left(ModuleHandle module) {
        // farewell
    }

    @Override
    public boolean isOpen(ModuleHandle module) {
        return !closed.containsKey(module.id());
    }

    @Override
    public Call enter(ModuleHandle module, String operation) {
        if (closed.containsKey(module.id())) {
            throw closed.get(module.id());
        }
        return new Call() {
            @Override
            public void failed(Throwable cause) {
                failures.add(module.id() + " " + operation + ": " + cause.getMessage());
            }

            @Override
            public void close() {
                // goodbye
            }
        };
    }
}
