package info.becs.complaints.entity;

import info.becs.kit.text.Bangla;
import info.becs.spi.Text;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What becomes different of the days of the cell, each in a plain sentence. */
final class OfficeChanges {

    private static final Locale BANGLA = Locale.forLanguageTag("bn-BD");

    private OfficeChanges() {}

    static List<Text> of(OfficeRules before, OfficeRules after) {
        var sentences = new ArrayList<Text>();
        if (before.first() != after.first()) {
            sentences.add(Text.of(
                            "প্রথম উত্তর: {0} থেকে বদলে {1} কর্মদিবস, এরপর যে কেস আসবে তার জন্য।",
                            "First answer: from {0} to {1} working days, for cases that come from then on.")
                    .with(count(before.first()), count(after.first())));
        }
        if (!before.weekend().equals(after.weekend())) {
            sentences.add(Text.of(
                            "সাপ্তাহিক ছুটি: {0} বদলে {1}। যে ঘড়ি আগেই চলছে, তার দিন বদলায় না।",
                            "Weekend: {0} changes to {1}. Clocks that run already keep their days.")
                    .with(days(before.weekend()), days(after.weekend())));
        }
        if (!before.outlasting().equals(after.outlasting())) {
            sentences.add(Text.of(
                            "কেস শেষ হলেও যে দিন মনে করানো হয়: {0} বদলে {1}।",
                            "Days that are told of also after the end of a case: {0} changes to {1}.")
                    .with(words(before.outlasting()), words(after.outlasting())));
        }
        return sentences;
    }

    private static Text count(int number) {
        return Text.of(Bangla.digits(String.valueOf(number)), String.valueOf(number));
    }

    private static Text days(Set<DayOfWeek> days) {
        return days.isEmpty() ? none() : Text.of(days(days, BANGLA), days(days, Locale.ENGLISH));
    }

    private static String days(Set<DayOfWeek> days, Locale locale) {
        return new TreeSet<>(days)
                .stream().map(day -> day.getDisplayName(TextStyle.FULL, locale)).collect(Collectors.joining(", "));
    }

    private static Text words(Set<String> codes) {
        return codes.isEmpty() ? none() : Text.same(String.join(", ", new TreeSet<>(codes)));
    }

    private static Text none() {
        return Text.of("কোনোটি নয়", "none");
    }
}
