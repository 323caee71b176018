package info.becs.news.control;

import info.becs.spi.ModuleInfo;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Every setting that this module reads. */
@ApplicationScoped
public class NewsSettings {

    public static final int LONGEST_LIST = 100;

    private static final String PAGE_SIZE = "news.articles.page-size";
    private static final String FRONT_SIZE = "news.front.size";
    private static final String FEED_SIZE = "news.feed.size";

    @Inject
    @ConfigProperty(name = PAGE_SIZE, defaultValue = "20")
    int pageSize;

    @Inject
    @ConfigProperty(name = FRONT_SIZE, defaultValue = "5")
    int frontSize;

    @Inject
    @ConfigProperty(name = FEED_SIZE, defaultValue = "20")
    int feedSize;

    @Inject
    @ConfigProperty(name = "platform.public-url", defaultValue = "http://localhost:9080")
    String publicUrl;

    @Inject
    @ConfigProperty(name = "platform.sample", defaultValue = "false")
    boolean sample;

    public static ModuleInfo declare(ModuleInfo info) {
        return info.setting(PAGE_SIZE, "20", Text.of("তালিকার এক পাতায় কয়টি লেখা", "Articles on one page of a list"))
                .setting(FRONT_SIZE, "5", Text.of("প্রথম পাতায় কয়টি লেখা", "Articles on the front page"))
                .setting(FEED_SIZE, "20", Text.of("ফিডে কয়টি লেখা", "Articles in the feed"));
    }

    public int pageSize() {
        return pageSize;
    }

    public int frontSize() {
        return frontSize;
    }

    public int feedSize() {
        return feedSize;
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
