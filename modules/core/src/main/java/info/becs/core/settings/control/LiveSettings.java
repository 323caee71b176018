package info.becs.core.settings.control;

import info.becs.core.settings.entity.ChosenSetting;
import info.becs.spi.host.Switchboard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What staff have set, in the memory of this node, where every web application reads it. */
@ApplicationScoped
public class LiveSettings {

    /** Types of the events that tell every node to read again. */
    public static final Set<String> EVENTS = Set.of("core.setting.changed");

    @Inject
    ChosenSettings chosen;

    @Inject
    LockedSettings locked;

    private final Object oneAtATime = new Object();

    /** As the database has them. */
    @Transactional(TxType.REQUIRES_NEW)
    public void read() {
        synchronized (oneAtATime) {
            var all = new HashMap<String, String>();
            chosen.all().forEach(each -> value(each).ifPresent(value -> all.put(each.key(), value)));
            Switchboard.live().settings(all);
        }
    }

    private Optional<String> value(ChosenSetting setting) {
        return setting.locked().isEmpty()
                ? Optional.of(setting.value())
                : locked.open(setting.key(), setting.locked().get());
    }

    /** What was just committed here; whoever made it sees it at once. */
    void follow(Map<String, Optional<String>> changes) {
        synchronized (oneAtATime) {
            var all = new HashMap<>(Switchboard.live().settings());
            changes.forEach((key, value) -> value.ifPresentOrElse(v -> all.put(key, v), () -> all.remove(key)));
            Switchboard.live().settings(all);
        }
    }
}
