package info.becs.news.control;

import info.becs.news.entity.DeskLine;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.people.Fate;
import info.becs.spi.people.Held;
import info.becs.spi.people.PersonId;
import info.becs.spi.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who has written what: all that this module holds about people. */
@ApplicationScoped
public class Authors implements PersonalData {

    private static final int MOST = 10_000;
    private static final Text ARTICLE = Text.of("লেখা", "Article");
    private static final Text AUTHORSHIP = Text.of("কোন লেখা কার", "Who has written an article");
    private static final Text SAVED = Text.of("কে কোন সংস্করণ রেখেছেন", "Who has saved which revision");
    private static final Text TITLE = Text.of("শিরোনাম", "Title");
    private static final Text LANGUAGE = Text.of("ভাষা", "Language");
    private static final Text STATE = Text.of("অবস্থা", "State");
    private static final Text CHANGED = Text.of("শেষ বদল", "Last changed");
    private static final Text WHY = Text.of(
            "প্রকাশিত ও খসড়া লেখা প্রতিষ্ঠানের; লেখকের নাম তাতে থাকে না।",
            "Articles belong to the society; they do not bear the name of their author.");

    @Inject
    Articles articles;

    @Inject
    DeskLines lines;

    @Inject
    Revisions revisions;

    @Inject
    Remarks remarks;

    @Inject
    Corrections corrections;

    @Inject
    PlannedSteps steps;

    @Inject
    WorkingCopies copies;

    @Inject
    DeskFilters filters;

    @Override
    public List<Held> about(PersonId person) {
        return lines.writtenBy(person, MOST).stream().map(Authors::of).toList();
    }

    private static Held of(DeskLine line) {
        return Held.of(ARTICLE, DataClass.I, Long.toString(line.number()))
                .fact("title", TITLE, line.title())
                .fact("language", LANGUAGE, line.language())
                .fact("state", STATE, line.state().name())
                .fact("changedAt", CHANGED, line.changedAt().toString());
    }

    @Override
    public List<Fate> plan(PersonId person) {
        return fates(articles.countBy(person), revisions.countBy(person));
    }

    /** What they have typed and never saved goes, and so do their filters; what they have saved stays and is nobody's. */
    @Override
    public List<Fate> erase(PersonId person) {
        long saved = revisions.countBy(person);
        revisions.forget(person);
        remarks.forget(person);
        corrections.forget(person);
        steps.forget(person);
        copies.forget(person);
        filters.forget(person);
        return fates(articles.forget(person), saved);
    }

    private static List<Fate> fates(long count, long saved) {
        return List.of(Fate.erased(AUTHORSHIP, count), Fate.erased(SAVED, saved), Fate.kept(ARTICLE, count, WHY));
    }

    @Override
    public int handOver(PersonId from, PersonId to) {
        return articles.handOver(from, to);
    }
}
