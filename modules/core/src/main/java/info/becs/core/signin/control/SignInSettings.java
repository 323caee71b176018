package info.becs.core.signin.control;

import info.becs.core.secrets.entity.Secret;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/** How people sign in on this installation. */
@ApplicationScoped
public class SignInSettings {

    private static final String MEMORY = "core.password.memory-kib";
    private static final String ITERATIONS = "core.password.iterations";
    private static final String PARALLELISM = "core.password.parallelism";
    private static final String FRESH = "core.session.fresh-minutes";
    private static final String NETWORK = "core.sign-in.tries-per-network";

    private static final String LINK_PAGE = "/console/link#";

    private static final String ACCOUNT_LINK = "/account/link?code=";

    @Inject
    Config config;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(Setting.number(
                                MEMORY,
                                19_456,
                                Text.of("পাসওয়ার্ড হ্যাশের মেমোরি (KiB)", "Memory of a password hash, KiB"))
                        .between(8_192, 1 << 20)
                        .changeable())
                .setting(Setting.number(
                                ITERATIONS,
                                2,
                                Text.of("পাসওয়ার্ড হ্যাশের পুনরাবৃত্তি", "Iterations of a password hash"))
                        .between(1, 20)
                        .changeable())
                .setting(Setting.number(
                                PARALLELISM,
                                1,
                                Text.of("পাসওয়ার্ড হ্যাশের সমান্তরাল ধারা", "Lanes of a password hash"))
                        .between(1, 8)
                        .changeable())
                .setting(Setting.number(
                                FRESH,
                                15,
                                Text.of(
                                        "সাইন-ইনের কত মিনিট পর্যন্ত পাসওয়ার্ড ও চাবি বদলানো যায়",
                                        "Minutes after signing in during which passwords and factors can be changed"))
                        .between(1, 1440)
                        .changeable())
                .setting(Setting.number(
                                NETWORK,
                                100,
                                Text.of(
                                        "এক নেটওয়ার্ক থেকে পনেরো মিনিটে কতবার ভুল করা যায়",
                                        "Vain tries from one network within a quarter of an hour"))
                        .between(10, 1000000)
                        .changeable());
    }

    int memory() {
        return within(MEMORY, 19_456, 8_192, 1 << 20);
    }

    int iterations() {
        return within(ITERATIONS, 2, 1, 20);
    }

    int parallelism() {
        return within(PARALLELISM, 1, 1, 8);
    }

    public Duration fresh() {
        return Duration.ofMinutes(within(FRESH, 15, 1, 24 * 60));
    }

    int triesPerNetwork() {
        return within(NETWORK, 100, 10, 1_000_000);
    }

    /** Where this installation is reached, said by its operator and never by a request. */
    public URI address() {
        return URI.create(
                config.getOptionalValue("platform.public-url", String.class).orElse("http://localhost:9080"));
    }

    /** Works without a script, so the code is asked for: it is worth something once, for minutes, and in one browser. */
    String accountLinkOf(Secret code, String language) {
        return address().toString().replaceAll("/+$", "")
                + (language.equals("en") ? "/en" : "")
                + ACCOUNT_LINK
                + code.text();
    }

    /** The code stands where browsers keep it for themselves. */
    String linkOf(Secret code) {
        return address() + LINK_PAGE + code.text();
    }

    private int within(String key, int standard, int least, int most) {
        int value = config.getOptionalValue(key, Integer.class).orElse(standard);
        return Math.max(least, Math.min(most, value));
    }
}
