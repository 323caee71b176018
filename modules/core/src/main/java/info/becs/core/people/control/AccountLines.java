package info.becs.core.people.control;

import info.becs.core.people.entity.AccountKind;
import info.becs.core.people.entity.AccountLine;
import info.becs.core.people.entity.AccountState;
import info.becs.core.people.entity.FoundWord;
import info.becs.core.people.entity.SearchWords;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/*
 * Why words and not LIKE
 *
 * A list of ten thousand must come as fast as one of a hundred. So each list follows one index in its order and stops
 * after a page: without words the accounts themselves, newest first; with a role its holders; with words the range of
 * the longest one in core_account_word. Somebody with two words in the range is found at the first.
 */
/** Accounts as staff look through them. */
@ApplicationScoped
public class AccountLines {

    /** What is looked for; each part may be missing. */
    public record Wish(
            Set<String> words, Optional<AccountState> state, Optional<AccountKind> kind, Optional<String> role) {}

    private static final int MOST_WORDS = 5;

    @PersistenceContext
    EntityManager em;

    public Slice<AccountLine> slice(Wish wish, Optional<Cursor> after, int size) {
        return wish.words().isEmpty() ? newest(wish, after, size) : found(wish, after, size);
    }

    private Slice<AccountLine> newest(Wish wish, Optional<Cursor> after, int size) {
        var query = em.createQuery(
                        """
            SELECT NEW info.becs.core.people.entity.AccountLine(
              a.id, a.kind, a.state, a.nameBn, a.nameEn, a.language, a.createdAt)
            FROM Account a
            """
                                + wish.role().map(r -> HOLDERS).orElse(" WHERE ")
                                + conditions("a", wish)
                                + after.map(c -> wish.role().isPresent()
                                                ? " AND g.accountId < :after"
                                                : " AND a.id < :after")
                                        .orElse("")
                                + (wish.role().isPresent() ? " ORDER BY g.accountId DESC" : " ORDER BY a.id DESC"),
                        AccountLine.class)
                .setMaxResults(size + 1);
        bind(query, wish);
        wish.role().ifPresent(r -> query.setParameter("role", r));
        after.ifPresent(c -> query.setParameter("after", c.id()));
        return Slice.of(query.getResultList(), size, line -> new Cursor(line.createdAt(), line.id()));
    }

    private Slice<AccountLine> found(Wish wish, Optional<Cursor> after, int size) {
        var others = new TreeSet<>(wish.words());
        String first =
                others.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        others.remove(first);
        var query = em.createQuery(
                        """
            SELECT NEW info.becs.core.people.entity.FoundWord(w.word, w.accountId)
            FROM AccountWord w
            WHERE w.word >= :first AND w.word < :beyond
              AND NOT EXISTS (SELECT e.word FROM AccountWord e
                WHERE e.accountId = w.accountId AND e.word >= :first AND e.word < w.word)
              AND EXISTS (SELECT a.id FROM Account a WHERE a.id = w.accountId AND
            """
                                + conditions("a", wish)
                                + wish.role()
                                        .map(r -> " AND EXISTS (SELECT g.id FROM RoleGrant g"
                                                + " WHERE g.accountId = w.accountId AND g.roleId = :role)")
                                        .orElse("")
                                + ")"
                                + alsoNamed(others.size())
                                + after.map(c -> FURTHER).orElse("")
                                + " ORDER BY w.word, w.accountId",
                        FoundWord.class)
                .setMaxResults(size + 1);
        query.setParameter("first", first).setParameter("beyond", SearchWords.beyond(first));
        bind(query, wish);
        wish.role().ifPresent(r -> query.setParameter("role", r));
        int number = 0;
        for (String other : others.stream().limit(MOST_WORDS).toList()) {
            query.setParameter("w" + number, other).setParameter("b" + number, SearchWords.beyond(other));
            number++;
        }
        after.map(FoundWords::of)
                .ifPresent(c -> query.setParameter("word", c.word()).setParameter("after", c.accountId()));
        List<FoundWord> words = query.getResultList();
        Map<String, AccountLine> lines = lines(words);
        return Slice.of(
                        words,
                        size,
                        word -> FoundWords.cursor(
                                word, lines.get(word.accountId()).createdAt()))
                .map(word -> lines.get(word.accountId()));
    }

    /** Each holder once, also who has the role for several scopes. */
    private static final String HOLDERS = """
       , RoleGrant g WHERE g.accountId = a.id AND g.roleId = :role
         AND NOT EXISTS (SELECT s.id FROM RoleGrant s
           WHERE s.accountId = g.accountId AND s.roleId = g.roleId AND s.scope < g.scope) AND
      """;

    // The first half is implied by the second; it lets the database begin inside the index.
    private static final String FURTHER = " AND w.word >= :word AND (w.word > :word OR w.accountId > :after)";

    private static String alsoNamed(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < Math.min(count, MOST_WORDS); i++) {
            text.append(
                            " AND EXISTS (SELECT o.word FROM AccountWord o WHERE o.accountId = w.accountId AND o.word >= :w")
                    .append(i)
                    .append(" AND o.word < :b")
                    .append(i)
                    .append(')');
        }
        return text.toString();
    }

    /** Who was erased is in no list, unless it asks for them. */
    private static String conditions(String account, Wish wish) {
        return wish.state().map(s -> account + ".state = :state").orElse(account + ".state <> :erased")
                + wish.kind().map(k -> " AND " + account + ".kind = :kind").orElse("");
    }

    private static void bind(TypedQuery<?> query, Wish wish) {
        wish.state()
                .ifPresentOrElse(
                        s -> query.setParameter("state", s), () -> query.setParameter("erased", AccountState.ERASED));
        wish.kind().ifPresent(k -> query.setParameter("kind", k));
    }

    private Map<String, AccountLine> lines(List<FoundWord> words) {
        if (words.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
            SELECT NEW info.becs.core.people.entity.AccountLine(
              a.id, a.kind, a.state, a.nameBn, a.nameEn, a.language, a.createdAt)
            FROM Account a WHERE a.id IN :ids
            """, AccountLine.class)
                .setParameter("ids", words.stream().map(FoundWord::accountId).toList())
                .getResultStream()
                .collect(Collectors.toMap(AccountLine::id, Function.identity()));
    }

    /** Where a search goes on: after this word of this account. */
    private static final class FoundWords {

        static FoundWord of(Cursor cursor) {
            int space = cursor.id().indexOf(' ');
            return space < 0
                    ? new FoundWord("", cursor.id())
                    : new FoundWord(
                            cursor.id().substring(space + 1), cursor.id().substring(0, space));
        }

        static Cursor cursor(FoundWord word, java.time.Instant at) {
            return new Cursor(at, word.accountId() + " " + word.word());
        }
    }
}
