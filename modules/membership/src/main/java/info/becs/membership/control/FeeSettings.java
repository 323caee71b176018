package info.becs.membership.control;

import info.becs.kit.settings.Settings;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What this module reads from its configuration about fees. */
@ApplicationScoped
public class FeeSettings {

    private static final Setting LIMIT = Setting.number(
                    "membership.fee.second-person-above",
                    500_000,
                    Text.of(
                            "এর বেশি চাঁদা (পয়সায়) দুজন মিলে যাচাই করেন",
                            "Above this fee, in poisha, two people verify"))
            .between(0, 1_000_000_000)
            .changeable();

    @Inject
    Settings settings;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(LIMIT);
    }

    boolean needsSecond(long amount) {
        return amount > settings.number(LIMIT);
    }
}
