package info.becs.core.modules.boundary;

import info.becs.core.modules.boundary.ModuleView.PermissionView;
import info.becs.core.modules.boundary.ModuleView.SettingView;
import info.becs.core.modules.control.Registry;
import info.becs.core.modules.control.Threads;
import info.becs.core.modules.entity.InstalledModule;
import info.becs.core.modules.entity.ModuleState;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import info.becs.spi.host.ModuleHandle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/** Draws what the cluster has decided and what is true on this node into one view. */
@ApplicationScoped
public class ModuleViews {

    @Inject
    Registry registry;

    @Inject
    Threads threads;

    @Inject
    Config config;

    public ModuleView of(InstalledModule module, Locale locale) {
        Optional<ModuleHandle> here = registry.current(module.id());
        Optional<Text> failed = here.flatMap(registry::failedStart);
        ModuleInfo info = here.map(ModuleHandle::info).orElseGet(() -> ModuleInfo.of(module.id()));
        return new ModuleView(
                module.id(),
                info.name().in(locale),
                info.summary().in(locale),
                module.version(),
                failed.isPresent()
                        ? ModuleState.QUARANTINED.name()
                        : module.state().name(),
                failed.or(module::reason)
                        .or(() -> leftBehind(module.id()))
                        .map(t -> t.in(locale))
                        .orElse(null),
                here.map(ModuleHandle::advice).orElse(List.of()).stream()
                        .map(t -> t.in(locale))
                        .toList(),
                registry.running(module.id()).stream()
                        .map(ModuleHandle::version)
                        .sorted()
                        .toList(),
                info.requires().stream().sorted().toList(),
                permissions(info, locale),
                settings(info, locale),
                registry.traffic(module.id()).calls(),
                registry.traffic(module.id()).failures(),
                registry.traffic(module.id()).underWay(),
                module.trialUntil().orElse(null),
                module.changedAt());
    }

    private Optional<Text> leftBehind(String id) {
        Set<String> names = threads.leftBehind().getOrDefault(id, Set.of());
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Text.of("সরানোর পরও থ্রেড চলছে: {0}।", "Threads still run although it was taken away: {0}.")
                                .with(String.join(", ", names)));
    }

    private static List<PermissionView> permissions(ModuleInfo info, Locale locale) {
        return info.permissions().entrySet().stream()
                .map(e -> new PermissionView(e.getKey(), e.getValue().in(locale)))
                .sorted(java.util.Comparator.comparing(PermissionView::permission))
                .toList();
    }

    private List<SettingView> settings(ModuleInfo info, Locale locale) {
        return info.settings().stream()
                .map(s -> new SettingView(s.key(), value(s), s.label().in(locale)))
                .toList();
    }

    /** Null for a secret: not even whether it is set is anybody's business. */
    private String value(Setting setting) {
        return setting.isSecret()
                ? null
                : config.getOptionalValue(setting.key(), String.class).orElse(setting.defaultValue());
    }
}
