package info.becs.core.settings.control;

import info.becs.core.events.control.Journal;
import info.becs.core.settings.entity.ChosenSetting;
import info.becs.core.settings.entity.SettingProblem;
import info.becs.kit.settings.StaffSettings;
import info.becs.spi.Setting;
import info.becs.spi.events.Event;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Changes a setting while the server runs: row and event in one transaction, and this node follows at its end. */
@ApplicationScoped
public class SettingChange {

    @Inject
    DeclaredSettings declared;

    @Inject
    ChosenSettings chosen;

    @Inject
    LockedSettings locked;

    @Inject
    @Any
    Instance<SettingCheck> checks;

    @Inject
    LiveSettings live;

    @Inject
    Journal journal;

    @Inject
    Config config;

    @Inject
    Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** The setting, after it was changed. */
    public Setting set(String key, String raw) {
        Setting setting = requireChangeable(key);
        String value = setting.accept(raw);
        checks.stream().filter(check -> check.key().equals(key)).forEach(check -> check.require(value));
        Optional<ChosenSetting> before = chosen.lock(key);
        if (!setting.isSecret() && before.filter(b -> b.value().equals(value)).isPresent()) {
            return setting;
        }
        ChosenSetting now = before.orElseGet(() -> new ChosenSetting(key));
        if (setting.isSecret()) {
            now.chooseLocked(locked.lock(key, value), clock.instant());
        } else {
            now.choose(value, clock.instant());
        }
        if (before.isEmpty()) {
            chosen.add(now);
        }
        changed(key, Optional.of(value));
        return setting;
    }

    /** Back to its default. */
    public Setting reset(String key) {
        Setting setting = requireChangeable(key);
        chosen.lock(key).ifPresent(row -> {
            chosen.remove(row);
            changed(key, Optional.empty());
        });
        return setting;
    }

    /** A module's data is erased: what staff have set for it, also its secrets, goes along. */
    public void forget(String module) {
        if (chosen.removeOf(module) > 0) {
            journal.publish(Event.of("core.setting.changed", module).changingPages());
        }
    }

    /** Whether the operator has said something that staff cannot change. */
    public boolean isFixed(String key) {
        var value = config.getConfigValue(key);
        return value.getRawValue() != null && value.getSourceOrdinal() > StaffSettings.ORDINAL;
    }

    private Setting requireChangeable(String key) {
        Setting setting = declared.require(key).setting();
        if (!setting.isChangeable()) {
            throw SettingProblem.onlyAtStart(key);
        }
        if (isFixed(key)) {
            throw SettingProblem.fixedByServer(key);
        }
        return setting;
    }

    private void changed(String key, Optional<String> value) {
        var changes = new HashMap<String, Optional<String>>();
        changes.put(key, value);
        forgetSecretsOf(key, changes);
        changes.keySet()
                .forEach(each ->
                        journal.publish(Event.of("core.setting.changed", each).changingPages()));
        followAtTheEnd(changes);
    }

    private void forgetSecretsOf(String key, Map<String, Optional<String>> changes) {
        for (var each : declared.all()) {
            if (each.setting().companions().contains(key)) {
                chosen.lock(each.setting().key()).ifPresent(row -> {
                    chosen.remove(row);
                    changes.put(row.key(), Optional.empty());
                });
            }
        }
    }

    private void followAtTheEnd(Map<String, Optional<String>> changes) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to add
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    live.follow(changes);
                }
            }
        });
    }
}
