package info.becs.news.control;

import info.becs.kit.settings.Settings;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Setting;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every setting that this module reads. */
@ApplicationScoped
public class NewsSettings {

    public static final int LONGEST_LIST = 100;
    private static final int LONGEST_AGE = 86_400;

    private static final Setting PAGE_SIZE = count(
            "news.articles.page-size", 20, Text.of("তালিকার এক পাতায় কয়টি লেখা", "Articles on one page of a list"));
    private static final Setting FRONT_SIZE =
            count("news.front.size", 5, Text.of("প্রথম পাতায় কয়টি লেখা", "Articles on the front page"));
    private static final Setting FEED_SIZE =
            count("news.feed.size", 20, Text.of("ফিডে কয়টি লেখা", "Articles in the feed"));

    private static final Setting CDN_MAX_AGE = seconds(
            "news.cdn.max-age",
            0,
            Text.of(
                    "সিডিএন কত সেকেন্ড না জিজ্ঞেস করে রাখতে পারে; ০ হলে কখনো নয়",
                    "Seconds for which a CDN may keep what it was given without asking; 0: it always asks"));
    private static final Setting CDN_STALE = seconds(
            "news.cdn.stale-while-revalidate",
            60,
            Text.of(
                    "তার পরে কত সেকেন্ড সিডিএন পুরোনোটা দিয়ে পেছনে নতুনটা আনতে পারে",
                    "Seconds after that for which a CDN may give the old one while it fetches the new one"));

    @Inject
    Settings settings;

    @Inject
    @ConfigProperty(name = "platform.public-url", defaultValue = "http://localhost:9080")
    String publicUrl;

    @Inject
    @ConfigProperty(name = "platform.sample", defaultValue = "false")
    boolean sample;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(PAGE_SIZE)
                .setting(FRONT_SIZE)
                .setting(FEED_SIZE)
                .setting(CDN_MAX_AGE)
                .setting(CDN_STALE);
    }

    private static Setting count(String key, int standard, Text label) {
        return Setting.number(key, standard, label).between(1, LONGEST_LIST).changeable();
    }

    private static Setting seconds(String key, int standard, Text label) {
        return Setting.number(key, standard, label).between(0, LONGEST_AGE).changeable();
    }

    public long cdnMaxAge() {
        return settings.number(CDN_MAX_AGE);
    }

    public long cdnStale() {
        return settings.number(CDN_STALE);
    }

    public int pageSize() {
        return (int) settings.number(PAGE_SIZE);
    }

    public int frontSize() {
        return (int) settings.number(FRONT_SIZE);
    }

    public int feedSize() {
        return (int) settings.number(FEED_SIZE);
    }

    /** Where readers find this installation, without a slash at its end. */
    public String publicUrl() {
        return publicUrl.replaceAll("/+$", "");
    }

    /** Whether an empty installation is to be filled with samples. */
    public boolean sample() {
        return sample;
    }
}
