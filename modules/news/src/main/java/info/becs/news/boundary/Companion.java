package info.becs.news.boundary;

import info.becs.news.entity.ListProblem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What can come along with an article, so that nobody has to ask once more for each. */
enum Companion {
    CATEGORY,
    TRANSLATIONS,
    PICTURE,
    RELATED,
    CORRECTIONS;

    static Set<Companion> of(Iterable<String> names) {
        var wanted = EnumSet.noneOf(Companion.class);
        names.forEach(name -> wanted.add(Arrays.stream(values())
                .filter(each -> each.asked().equals(name))
                .findFirst()
                .orElseThrow(() -> ListProblem.unknown(name))));
        return wanted;
    }

    String asked() {
        return name().toLowerCase(Locale.ROOT);
    }
}
