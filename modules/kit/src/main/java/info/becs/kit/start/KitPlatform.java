package info.becs.kit.start;

import info.becs.spi.Platform;
import info.becs.spi.Registration;
import info.becs.spi.Text;
import info.becs.spi.events.Listener;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The platform as one module sees it: all that it hands over goes out under its own context. */
final class KitPlatform implements Platform {

    private static final Logger LOG = System.getLogger(KitPlatform.class.getName());

    private final Switchboard switchboard;
    private final ModuleHandle module;
    private final Outbound outbound;

    KitPlatform(Switchboard switchboard, ModuleHandle module, Outbound outbound) {
        this.switchboard = switchboard;
        this.module = module;
        this.outbound = outbound;
    }

    @Override
    public <T> Registration publish(Class<T> capability, T implementation) {
        return switchboard.publish(module, capability, outbound.standIn(capability, implementation));
    }

    @Override
    public <T> Optional<T> find(Class<T> capability) {
        return switchboard.find(capability);
    }

    @Override
    public <T> List<Provided<T>> all(Class<T> capability) {
        return switchboard.all(capability);
    }

    @Override
    public Registration listen(String name, Set<String> types, Listener listener) {
        if (!name.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("Listener name '" + name + "' must be one lower-case word");
        }
        return switchboard.subscribe(module, name, types, outbound.standIn(Listener.class, listener));
    }

    @Override
    public void advise(Text advice) {
        LOG.log(Level.WARNING, () -> "Module " + module + " advises: " + advice.en());
        module.advise(advice);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Registration advise(Supplier<Optional<Text>> advice) {
        return module.advise((Supplier<Optional<Text>>) outbound.standIn(Supplier.class, advice));
    }

    @Override
    public Registration follow(Set<String> types, Listener listener) {
        return switchboard.subscribe(module, "", types, outbound.standIn(Listener.class, listener));
    }
}
