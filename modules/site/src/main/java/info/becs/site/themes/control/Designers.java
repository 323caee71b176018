package info.becs.site.themes.control;

import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.people.Fate;
import info.becs.spi.people.Held;
import info.becs.spi.people.PersonId;
import info.becs.spi.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Who has sent which theme, shown it by a link and changed how the site looks: all that this module holds about people. */
@ApplicationScoped
public class Designers implements PersonalData {

    private static final Text THEME = Text.of("পাঠানো থিম", "Theme that was sent in");
    private static final Text STEP = Text.of("সাইটের চেহারা বদল", "Change of how the site looks");
    private static final Text PREVIEW = Text.of("থিমের প্রাকদর্শন", "Preview of a theme");
    private static final Text NAME = Text.of("থিম", "Theme");
    private static final Text WHEN = Text.of("কখন", "When");
    private static final Text UNTIL = Text.of("যত দিন চলবে", "Until");
    private static final Text WHO = Text.of("কে থিম পাঠিয়েছেন বা বদলেছেন", "Who has sent or changed a theme");

    @Inject
    SentThemes sent;

    @Inject
    LookSteps steps;

    @Inject
    Previews previews;

    @Override
    public List<Held> about(PersonId person) {
        var held = new ArrayList<Held>();
        sent.sentBy(person)
                .forEach(theme -> held.add(Held.of(THEME, DataClass.I, theme.id())
                        .fact("theme", NAME, theme.theme())
                        .fact("sentAt", WHEN, theme.sentAt().toString())));
        steps.madeBy(person)
                .forEach(step -> held.add(Held.of(STEP, DataClass.I, Long.toString(step.number()))
                        .fact("theme", NAME, step.theme())
                        .fact("madeAt", WHEN, step.madeAt().toString())));
        previews.madeBy(person)
                .forEach(preview -> held.add(Held.of(PREVIEW, DataClass.I, preview.digest())
                        .fact("theme", NAME, preview.look().theme())
                        .fact("expiresAt", UNTIL, preview.expiresAt().toString())));
        return held;
    }

    @Override
    public List<Fate> plan(PersonId person) {
        return fates(sent.sentBy(person).size()
                + steps.madeBy(person).size()
                + previews.madeBy(person).size());
    }

    /** The themes, steps and links stay; nobody has made them any more. */
    @Override
    public List<Fate> erase(PersonId person) {
        return fates(sent.forget(person) + steps.forget(person) + previews.forget(person));
    }

    private static List<Fate> fates(long count) {
        return count == 0 ? List.of() : List.of(Fate.erased(WHO, count));
    }
}
