package info.becs.news;

import info.becs.news.boundary.NewsPages;
import info.becs.news.boundary.SearchPages;
import info.becs.news.control.Authors;
import info.becs.news.control.CategoryScope;
import info.becs.news.control.DuePublication;
import info.becs.news.control.NewsSettings;
import info.becs.news.control.ReadingHour;
import info.becs.news.control.SampleContent;
import info.becs.news.control.SearchIndex;
import info.becs.news.control.TermTurn;
import info.becs.news.control.TrashExpiry;
import info.becs.news.control.Upkeep;
import info.becs.news.entity.Category;
import info.becs.news.media.boundary.MediaPages;
import info.becs.news.media.control.MediaSettings;
import info.becs.news.media.control.Sweep;
import info.becs.news.share.boundary.SharePages;
import info.becs.spi.DataClass;
import info.becs.spi.Module;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.console.Screen;
import info.becs.spi.console.Screens;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.pages.PageSource;
import info.becs.spi.people.PersonId;
import info.becs.spi.people.PersonalData;
import info.becs.spi.people.ScopeValues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** What the platform knows of this module. */
@ApplicationScoped
public class NewsModule implements Module {

    @Inject
    NewsPages pages;

    @Inject
    NewsSettings settings;

    @Inject
    SampleContent samples;

    @Inject
    Authors authors;

    @Inject
    CategoryScope categoryScope;

    @Inject
    DuePublication duePublication;

    @Inject
    TrashExpiry trashExpiry;

    @Inject
    Upkeep upkeep;

    @Inject
    TermTurn termTurn;

    @Inject
    ReadingHour readingHour;

    @Inject
    MediaPages mediaPages;

    @Inject
    SharePages sharePages;

    @Inject
    Sweep sweep;

    @Inject
    SearchPages searchPages;

    @Inject
    SearchIndex searchIndex;

    @Override
    public ModuleInfo describe() {
        var info = ModuleInfo.of("news")
                .name(Text.of("খবর", "News"))
                .summary(Text.of(
                        "খবর, পরামর্শ ও স্থায়ী পাতা: লেখা, প্রকাশ ও তুলে নেওয়া।",
                        "Articles and lasting pages: write, publish, withdraw."))
                .permission(
                        "news.article.write", Text.of("খসড়া লেখা ও বদলানো", "Write and change drafts"), DataClass.I)
                .permission(
                        "news.article.read-draft",
                        Text.of("অপ্রকাশিত লেখা পড়া", "Read what is not published"),
                        DataClass.I)
                .permission("news.article.publish", Text.of("লেখা প্রকাশ করা", "Publish articles"), DataClass.P)
                .permission(
                        "news.article.withdraw",
                        Text.of("প্রকাশিত লেখা তুলে নেওয়া", "Withdraw published articles"),
                        DataClass.P)
                .permission(
                        "news.article.trash",
                        Text.of("লেখা ঝুড়িতে ফেলা ও ফিরিয়ে আনা", "Throw articles away and take them out again"),
                        DataClass.I)
                .permission(
                        "news.profile.change",
                        Text.of("কমিটির তালিকা বদলানো", "Change who is shown as the committee"),
                        DataClass.P)
                .permission(
                        "news.category.change",
                        Text.of("বিভাগের নিয়ম বদলানো", "Change the rules of categories"),
                        DataClass.I)
                .permission(
                        "news.media.change",
                        Text.of("ছবি যোগ করা ও তার বর্ণনা লেখা", "Add pictures and say what they show"),
                        DataClass.P)
                .permission(
                        "news.media.remove",
                        Text.of("ছবি বদলে দেওয়া ও মোছা", "Replace and delete pictures"),
                        DataClass.P)
                .role(
                        "editor",
                        "news.article.write",
                        "news.article.read-draft",
                        "news.article.publish",
                        "news.article.withdraw",
                        "news.article.trash",
                        "news.profile.change",
                        "news.media.change",
                        "news.media.remove")
                .scope(Category.SCOPE, Text.of("বিভাগ", "Category"))
                .role("author", "news.article.write", "news.article.read-draft", "news.media.change")
                .role("reviewer", "news.article.read-draft");
        return MediaSettings.declare(NewsSettings.declare(info));
    }

    @Override
    public void start(Platform platform) {
        if (settings.sample()) {
            loadSamples();
        }
        platform.publish(PageSource.class, pages);
        platform.publish(PageSource.class, mediaPages);
        platform.publish(PageSource.class, sharePages);
        platform.publish(PageSource.class, searchPages);
        platform.follow(
                Set.of("news.article.published", "news.article.changed", "news.article.withdrawn"), searchIndex::heard);
        platform.follow(Set.of("core.module.enabled", "core.module.resumed"), event -> searchIndex.reopened());
        searchIndex.begin();
        platform.publish(PersonalData.class, authors);
        platform.publish(ScopeValues.class, categoryScope);
        platform.publish(JobHandler.class, duePublication);
        platform.publish(JobHandler.class, trashExpiry);
        platform.publish(JobHandler.class, upkeep);
        platform.publish(JobHandler.class, termTurn);
        platform.publish(JobHandler.class, readingHour);
        platform.publish(JobHandler.class, sweep);
        platform.publish(
                Screens.class,
                () -> List.of(
                        Screen.of("desk", Text.of("লেখালেখি", "Articles"), "desk.js")
                                .icon("page")
                                .permission("news.article.read-draft")
                                .scoped()
                                .weight(50),
                        Screen.of("pages", Text.of("পাতার বিন্যাস", "Tree of pages"), "pages.js")
                                .icon("bullets")
                                .permission("news.article.read-draft")
                                .weight(51),
                        Screen.of("committee", Text.of("কমিটি", "Committee"), "committee.js")
                                .icon("people")
                                .permission("news.profile.change")
                                .weight(52),
                        Screen.of("categories", Text.of("বিভাগ", "Categories"), "categories.js")
                                .icon("columns")
                                .permission("news.article.read-draft")
                                .scoped()
                                .weight(53),
                        Screen.of("media", Text.of("ছবি", "Pictures"), "media.js")
                                .icon("picture")
                                .permission("news.media.change")
                                .weight(55)));
        platform.listen(
                "authors",
                Set.of("core.person.erased"),
                event -> PersonId.of(event.subject()).ifPresent(authors::erase));
    }

    @Override
    public void stop() {
        searchIndex.end();
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
