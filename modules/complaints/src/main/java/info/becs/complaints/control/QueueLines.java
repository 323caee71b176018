package info.becs.complaints.control;

import info.becs.complaints.entity.CaseFilter;
import info.becs.complaints.entity.CaseLine;
import info.becs.kit.db.PlainSql;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/*
 * A page costs the same however many cases there are
 *
 * Each filter has an index in the order of the list, so that a page is read where it begins and no further. Merchants that a
 * word means are some: each has its page in the index of merchants, and the newest of these pages are the page of all. Where
 * a word means very many, so many cases fit that the list is walked from its beginning.
 */
/** Cases as lines of the queue: lists in the order of their coming, and how many there are. */
@ApplicationScoped
public class QueueLines {

    /** Up to here cases are counted; whoever has more has to filter anyway. */
    public static final int MOST_COUNTED = 1_000;

    private static final int MOST_ALONE = 20;
    private static final int MOST_LISTED = 500;

    /** Before the first line of any list. */
    static final Cursor BEGIN = new Cursor(Instant.parse("9999-12-31T23:59:59Z"), "~");

    private static final String LINE = """
        SELECT NEW info.becs.complaints.entity.CaseLine(
          c.id, c.number, c.version, c.status, c.form, c.merchant, c.amountClaimed, c.receivedAt, c.openedAt, c.clocks.escalatesAt,
          c.answerSince, c.caseGroup, c.assignee)
        FROM Case c
        """;

    /** In which order cases are listed: each is read in its own index, from where the page before ended. */
    private enum Order {
        NEWEST(
                "",
                CaseLine::receivedAt,
                Comparator.comparing(CaseLine::receivedAt)
                        .thenComparing(CaseLine::id)
                        .reversed(),
                QueueWhere::newest,
                QueueWhere::after,
                BEGIN),
        DUE(
                "due:",
                CaseLine::dueAt,
                Comparator.comparing(CaseLine::dueAt).thenComparing(CaseLine::id),
                where -> " ORDER BY c.clocks.escalatesAt, c.id",
                QueueWhere::dueAfter,
                new Cursor(Instant.EPOCH, ""));

        /** Before the id in its cursors: a place in one order is none in another. */
        private final String mark;

        private final Function<CaseLine, Instant> at;
        private final Comparator<CaseLine> lines;
        private final Function<QueueWhere, String> text;
        private final BiFunction<QueueWhere, Cursor, QueueWhere> after;
        private final Cursor begin;

        Order(
                String mark,
                Function<CaseLine, Instant> at,
                Comparator<CaseLine> lines,
                Function<QueueWhere, String> text,
                BiFunction<QueueWhere, Cursor, QueueWhere> after,
                Cursor begin) {
            this.mark = mark;
            this.at = at;
            this.lines = lines;
            this.text = text;
            this.after = after;
            this.begin = begin;
        }

        private Cursor place(CaseLine line) {
            return new Cursor(at.apply(line), mark + line.id());
        }

        private Cursor from(Optional<Cursor> after) {
            return after.map(cursor -> cursor.of(mark)).orElse(begin);
        }
    }

    /**
     * One answer has half of all cases and another one in a thousand: no way is right for both. And cases that have one are looked up
     * for the other: joined in any other way, all that have the second are read for a page of the first.
     */
    private static final String PLAN_EACH =
            "SET LOCAL plan_cache_mode = force_custom_plan; SET LOCAL max_parallel_workers_per_gather = 0;"
                    + " SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off";

    private static final String PLAN_AS_USUAL =
            "SET LOCAL plan_cache_mode TO DEFAULT; SET LOCAL max_parallel_workers_per_gather TO DEFAULT;"
                    + " SET LOCAL enable_hashjoin TO DEFAULT; SET LOCAL enable_mergejoin TO DEFAULT";

    /** The same questions at each look: planned anew for its values they cost as much as they do to be answered. */
    private static final String PLAN_ONCE = "SET LOCAL plan_cache_mode = force_generic_plan";

    @PersistenceContext
    EntityManager em;

    /** The one that entities use, too. */
    @Resource(lookup = "jdbc/platform")
    DataSource database;

    @Inject
    CaseNames names;

    private boolean isPlanned;

    @PostConstruct
    void prepare() {
        isPlanned = new PlainSql(database).isPostgresql();
    }

    /** The newest first; where it is asked when time runs out, in that order. */
    public Slice<CaseLine> list(CaseFilter filter, Optional<Cursor> after, int size) {
        return list(filter.due().isPresent() ? Order.DUE : Order.NEWEST, filter, after, size);
    }

    public Slice<CaseLine> newest(CaseFilter filter, Optional<Cursor> after, int size) {
        return list(Order.NEWEST, filter, after, size);
    }

    private Slice<CaseLine> list(Order order, CaseFilter filter, Optional<Cursor> after, int size) {
        Cursor from = order.from(after);
        List<QueueWhere> parts = parts(filter);
        List<CaseLine> lines = planned(
                filter,
                () -> parts.stream()
                        .flatMap(part -> page(order, part, from, size + 1).stream())
                        .toList());
        if (parts.size() > 1) {
            lines = lines.stream().sorted(order.lines).limit(size + 1L).toList();
        }
        return Slice.of(lines, size, order::place);
    }

    /** Those of these that the filter lets through, the newest first. */
    List<CaseLine> of(CaseFilter filter, Collection<String> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        QueueWhere where = QueueWhere.beside(filter).cases(cases);
        var query = em.createQuery(LINE + where.text() + where.newest(), CaseLine.class);
        return where.fill(query).getResultList();
    }

    private List<CaseLine> page(Order order, QueueWhere where, Cursor from, int size) {
        order.after.apply(where, from);
        var query = em.createQuery(LINE + where.text() + order.text.apply(where), CaseLine.class);
        return where.fill(query).setMaxResults(size).getResultList();
    }

    private <R> R planned(CaseFilter filter, Supplier<R> questions) {
        return filter.fields().isEmpty() ? questions.get() : planned(PLAN_EACH, questions);
    }

    /** What else is asked in the transaction is planned as usual. */
    private <R> R planned(String how, Supplier<R> questions) {
        if (!isPlanned) {
            return questions.get();
        }
        var sql = new PlainSql(database);
        sql.change(how);
        R answer = questions.get();
        sql.change(PLAN_AS_USUAL);
        return answer;
    }

    /** Conditions whose cases are, taken together, those of the filter; none is there twice. */
    private List<QueueWhere> parts(CaseFilter filter) {
        if (filter.isOfNoGroup()) {
            return List.of();
        }
        if (filter.asksForNumber()) {
            return List.of(QueueWhere.of(filter).number(filter.words().orElse("")));
        }
        if (filter.words().isEmpty()) {
            return List.of(QueueWhere.of(filter));
        }
        var asked = names.asked(filter.words().get());
        Set<String> keys = names.keys(asked, MOST_LISTED);
        if (keys.size() <= MOST_ALONE) {
            return keys.stream().map(key -> QueueWhere.of(filter).merchant(key)).toList();
        }
        return List.of(
                keys.size() <= MOST_LISTED
                        ? QueueWhere.of(filter).merchants(keys)
                        : QueueWhere.of(filter).named(asked));
    }

    /** How many, or one more than {@link #MOST_COUNTED}: what that costs is bounded, however many there are. */
    public int count(CaseFilter filter) {
        return count(filter, MOST_COUNTED);
    }

    /** @param most up to here they are counted; one more says that there are more */
    public int count(CaseFilter filter, int most) {
        List<QueueWhere> parts = parts(filter);
        return planned(filter, () -> count(parts, most));
    }

    private int count(List<QueueWhere> parts, int most) {
        int count = 0;
        for (QueueWhere part : parts) {
            int left = most + 1 - count;
            count += part.sql().map(sql -> count(sql, left)).orElseGet(() -> count(part, left));
            if (count > most) {
                break;
            }
        }
        return count;
    }

    private int count(QueueSql sql, int most) {
        Query query = QueueSql.fill(List.of(sql), em.createNativeQuery(sql.count(most)));
        return ((Number) query.getSingleResult()).intValue();
    }

    private int count(QueueWhere part, int most) {
        var query = em.createQuery("SELECT c.id FROM Case c" + part.text(), String.class);
        return part.fill(query).setMaxResults(most).getResultList().size();
    }

    /** How many there are of each, counted as {@link #count} does and all at once; none of them asks for words or answers. */
    public List<Integer> counts(List<CaseFilter> filters) {
        // Tried on Derby and PostgreSQL; JPQL has no limit inside a query.
        List<Integer> places = IntStream.range(0, filters.size())
                .filter(place -> !filters.get(place).isOfNoGroup())
                .boxed()
                .toList();
        List<QueueSql> each = places.stream()
                .map(place -> QueueWhere.of(filters.get(place)).sql().orElseThrow())
                .toList();
        Query query = QueueSql.fill(each, em.createNativeQuery(QueueSql.count(each, MOST_COUNTED + 1)));
        List<?> rows = planned(PLAN_ONCE, query::getResultList);
        var counts = new ArrayList<>(Collections.nCopies(filters.size(), 0));
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            counts.set(places.get(((Number) columns[0]).intValue()), ((Number) columns[1]).intValue());
        }
        return counts;
    }
}
