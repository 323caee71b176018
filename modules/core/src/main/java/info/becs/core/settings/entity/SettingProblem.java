package info.becs.core.settings.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.util.Locale;

/** Everything that can be wrong with changing a setting. */
public final class SettingProblem {

    private SettingProblem() {}

    public static Problem unknown(String key) {
        return Problem.notFound(
                "core.setting.not-found",
                Text.of("'{0}' নামে কোনো সেটিং নেই।", "No module declares the setting '{0}'.")
                        .with(key));
    }

    public static Problem onlyAtStart(String key) {
        return Problem.conflict(
                "core.setting.only-at-start",
                Text.of(
                                "'{0}' চলার সময় বদলায় না। সার্ভারে {1} দিয়ে আবার চালু করুন।",
                                "'{0}' is read when the server starts. Set {1} in its environment and start it again.")
                        .with(key, variable(key)));
    }

    public static Problem fixedByServer(String key) {
        return Problem.conflict(
                "core.setting.fixed-by-server",
                Text.of(
                                "'{0}' সার্ভারেই ঠিক করা আছে; এখান থেকে বদলানো যায় না।",
                                "The operator of this server has set '{0}'. It is changed there, in {1} or server.xml.")
                        .with(key, variable(key)));
    }

    public static Problem changedMeanwhile(String key) {
        return Problem.conflict(
                "core.setting.changed-meanwhile",
                Text.of(
                                "'{0}' এইমাত্র অন্য কেউ বদলেছেন। আবার দেখে নিন।",
                                "Somebody else has just changed '{0}'. Look at it again.")
                        .with(key));
    }

    public static Problem notOrigins(String key, String those) {
        return Problem.invalid(
                "core.setting.not-origins",
                Text.of(
                                "{0}-এ এগুলো সাইট নয়, তাই বাদ গেছে: {1}। https://app.example.org-এর মতো লিখুন, শেষে পথ ছাড়া; * চলে না।",
                                "{0} names what is no site, which is left out: {1}. Write each as https://app.example.org,"
                                        + " without a path and without *.")
                        .with(key, those));
    }

    private static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
