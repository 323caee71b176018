package info.becs.testkit.fakes;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.host.Host;
import info.becs.spi.host.ModuleHandle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A core that lets everybody in except those whom a test has closed, and keeps a diary. */
public final class FakeHost implements Host {

    private final Set<String> closed = new HashSet<>();
    private final List<String> diary = new ArrayList<>();

    public FakeHost close(String module) {
        closed.add(module);
        return this;
    }

    public FakeHost open(String module) {
        closed.remove(module);
        return this;
    }

    @Override
    public void arrived(ModuleHandle module) {
        diary.add(module.id() + " arrived");
    }

    @Override
    public void started(ModuleHandle module) {
        diary.add(module.id() + " started");
    }

    @Override
    public void failed(ModuleHandle module, Throwable cause) {
        diary.add(module.id() + " failed: " + cause.getMessage());
    }

    @Override
    public void left(ModuleHandle module) {
        diary.add(module.id() + " left");
    }

    @Override
    public boolean isOpen(ModuleHandle module) {
        return !closed.contains(module.id());
    }

    @Override
    public Call enter(ModuleHandle module, String operation) {
        if (!isOpen(module)) {
            throw Problem.notFound("platform.module.closed", Text.same("closed by the test"));
        }
        return new Call() {
            @Override
            public void failed(Throwable cause) {
                diary.add(module.id() + " " + operation + " failed: " + cause);
            }

            @Override
            public void close() {
                diary.add(module.id() + " " + operation);
            }
        };
    }

    /** What happened, in order. */
    public List<String> diary() {
        return List.copyOf(diary);
    }
}
