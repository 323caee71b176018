package info.becs.core.account.boundary;

import info.becs.kit.text.Bangla;
import info.becs.kit.text.MobileNumber;
import info.becs.spi.Text;
import info.becs.spi.people.Held;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** One thing that is held about somebody, as they read it: in their language, days, times and mobile numbers as people write them. */
record HeldText(Held thing, Locale locale) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile(DAY.pattern() + "T[0-9:.]+Z");

    /** What is not known is not shown. */
    Section onto(Section section) {
        thing.facts().forEach((name, is) -> {
            String said = thing.words().getOrDefault(name, Text.same(is)).in(locale);
            if (!said.isBlank()) {
                section.fact(thing.labels().getOrDefault(name, Text.same(name)).in(locale), readable(said));
            }
        });
        return section;
    }

    private String readable(String said) {
        try {
            if (MOMENT.matcher(said).matches()) {
                return Bangla.dateTime(Instant.parse(said), locale);
            }
            return DAY.matcher(said).matches()
                    ? Bangla.date(LocalDate.parse(said), locale)
                    : MobileNumber.shown(said, locale);
        } catch (DateTimeException none) {
            return said;
        }
    }
}
