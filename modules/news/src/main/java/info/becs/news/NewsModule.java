package info.becs.news;

import info.becs.news.boundary.NewsPages;
import info.becs.news.control.NewsSettings;
import info.becs.news.control.SampleContent;
import info.becs.spi.Module;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the platform knows of this module. */
@ApplicationScoped
public class NewsModule implements Module {

    @Inject
    NewsPages pages;

    @Inject
    NewsSettings settings;

    @Inject
    SampleContent samples;

    @Override
    public ModuleInfo describe() {
        var info = ModuleInfo.of("news")
                .name(Text.of("খবর", "News"))
                .summary(Text.of(
                        "খবর, পরামর্শ ও স্থায়ী পাতা: লেখা, প্রকাশ ও তুলে নেওয়া।",
                        "Articles and lasting pages: write, publish, withdraw."))
                .permission("news.article.write", Text.of("খসড়া লেখা ও বদলানো", "Write and change drafts"))
                .permission("news.article.read-draft", Text.of("অপ্রকাশিত লেখা পড়া", "Read what is not published"))
                .permission("news.article.publish", Text.of("লেখা প্রকাশ করা", "Publish articles"))
                .permission(
                        "news.article.withdraw", Text.of("প্রকাশিত লেখা তুলে নেওয়া", "Withdraw published articles"));
        return NewsSettings.declare(info);
    }

    @Override
    public void start(Platform platform) {
        if (settings.sample()) {
            loadSamples();
        }
        platform.publish(PageSource.class, pages);
    }

    private void loadSamples() {
        try {
            samples.load();
        } catch (Problem e) {
            if (e.kind() != Problem.Kind.CONFLICT) {
                throw e;
            }
            // Another node was a moment earlier and has loaded them.
        }
    }
}
