package info.becs.core.settings.control;

import info.becs.core.modules.control.Registry;
import info.becs.core.settings.entity.SettingProblem;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every setting that a module which is here declares; those of the whole platform only from its parts. */
@ApplicationScoped
public class DeclaredSettings {

    /** A setting and the module that declares it, with what people call that. */
    public record Declared(String module, Text name, Setting setting) {}

    @Inject
    Registry registry;

    /** In the order of their keys. */
    public Collection<Declared> all() {
        return byKey().values();
    }

    public Declared require(String key) {
        return Optional.ofNullable(byKey().get(key)).orElseThrow(() -> SettingProblem.unknown(key));
    }

    private Map<String, Declared> byKey() {
        var declared = new TreeMap<String, Declared>();
        for (ModuleHandle module : Switchboard.live().modules()) {
            for (Setting setting : module.info().settings()) {
                if (!setting.key().startsWith("platform.") || registry.isPart(module.id())) {
                    declared.putIfAbsent(
                            setting.key(),
                            new Declared(module.id(), module.info().name(), setting));
                }
            }
        }
        return declared;
    }
}
