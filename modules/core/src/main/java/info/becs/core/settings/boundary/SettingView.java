package info.becs.core.settings.boundary;

import info.becs.core.settings.control.DeclaredSettings.Declared;
import info.becs.core.settings.entity.ChosenSetting;
import info.becs.kit.settings.StaffSettings;
import info.becs.spi.Setting;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;

/**
 * One setting as it is now.
 *
 * @param value null for a secret
 * @param source who has said so: DEFAULT, STAFF, or SERVER (its operator, in the environment or server.xml)
 * @param given whether anybody has said anything; all that is shown of a secret
 * @param least of a number, of a duration in seconds, of the length of a text
 */
public record SettingView(
        String key,
        String module,
        String moduleName,
        String type,
        String label,
        String value,
        String defaultValue,
        String source,
        boolean given,
        boolean changeable,
        List<String> choices,
        long least,
        long most,
        Instant changedAt) {

    static SettingView of(Declared declared, ChosenSetting row, Config config, Locale locale) {
        Setting setting = declared.setting();
        var said = config.getConfigValue(setting.key());
        String value = said.getValue();
        String source = value == null || said.getSourceOrdinal() < StaffSettings.ORDINAL
                ? "DEFAULT"
                : said.getSourceOrdinal() == StaffSettings.ORDINAL ? "STAFF" : "SERVER";
        return new SettingView(
                setting.key(),
                declared.module(),
                declared.name().in(locale),
                setting.type().name(),
                setting.label().in(locale),
                setting.isSecret() ? null : value == null ? setting.defaultValue() : value,
                setting.defaultValue(),
                source,
                value != null && !value.isEmpty(),
                setting.isChangeable() && !source.equals("SERVER"),
                setting.choices(),
                setting.least(),
                setting.most(),
                row == null ? null : row.changedAt());
    }
}
