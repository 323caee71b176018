package info.becs.membership.entity;

import info.becs.kit.text.FlatJson;
import info.becs.membership.entity.MemberFilter.Order;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A filter as it is kept for work that is done later: with what was found out about it, for instance whose number it names. */
public final class KeptFilter {

    private static final int LONGEST = 4_000;
    private static final String WORDS = "words";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String ORDER = "order";
    /** As the order was kept before there were others. */
    private static final String BY_NAME = "byName";

    private static final String OLDEST = "oldest";
    private static final String END_FIRST = "endFirst";
    private static final String END_LAST = "endLast";
    private static final String JOINED_FIRST = "joinedFirst";
    private static final String JOINED_LAST = "joinedLast";
    private static final String SCOPES = "scopes";
    private static final String EXACTLY = "is.";
    private static final String FIELD = "in.";

    private KeptFilter() {}

    public static String write(MemberFilter filter) {
        var kept = new LinkedHashMap<String, String>();
        kept.put(WORDS, String.join(" ", filter.words()));
        kept.put(ORDER, filter.order().name());
        filter.from().ifPresent(at -> kept.put(FROM, at.toString()));
        filter.until().ifPresent(at -> kept.put(UNTIL, at.toString()));
        filter.ends().first().ifPresent(day -> kept.put(END_FIRST, day.toString()));
        filter.ends().last().ifPresent(day -> kept.put(END_LAST, day.toString()));
        filter.joined().first().ifPresent(day -> kept.put(JOINED_FIRST, day.toString()));
        filter.joined().last().ifPresent(day -> kept.put(JOINED_LAST, day.toString()));
        filter.scopes().ifPresent(scopes -> kept.put(SCOPES, String.join(" ", scopes)));
        filter.exactly().forEach((name, value) -> kept.put(EXACTLY + name, value));
        filter.fields().forEach((name, value) -> kept.put(FIELD + name, value));
        return FlatJson.write(kept, LONGEST);
    }

    public static MemberFilter read(String text) {
        Map<String, String> kept = FlatJson.read(text);
        return new MemberFilter(
                words(kept.get(WORDS)),
                beginning(kept, EXACTLY),
                beginning(kept, FIELD),
                Optional.ofNullable(kept.get(FROM)).map(Instant::parse),
                Optional.ofNullable(kept.get(UNTIL)).map(Instant::parse),
                span(kept, END_FIRST, END_LAST),
                span(kept, JOINED_FIRST, JOINED_LAST),
                order(kept),
                Optional.ofNullable(kept.get(SCOPES)).map(KeptFilter::words));
    }

    private static DaySpan span(Map<String, String> kept, String first, String last) {
        return new DaySpan(
                Optional.ofNullable(kept.get(first)).map(LocalDate::parse),
                Optional.ofNullable(kept.get(last)).map(LocalDate::parse));
    }

    private static Order order(Map<String, String> kept) {
        if (kept.containsKey(ORDER)) {
            return Order.valueOf(kept.get(ORDER));
        }
        if (Boolean.parseBoolean(kept.get(BY_NAME))) {
            return Order.NAME;
        }
        return Boolean.parseBoolean(kept.get(OLDEST)) ? Order.OLDEST : Order.NEWEST;
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }

    private static Map<String, String> beginning(Map<String, String> kept, String with) {
        var found = new HashMap<String, String>();
        kept.forEach((name, value) -> {
            if (name.startsWith(with)) {
                found.put(name.substring(with.length()), value);
            }
        });
        return found;
    }
}
