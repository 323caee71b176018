package info.becs.core.people.control;

import info.becs.core.people.entity.AccountKind;
import info.becs.core.people.entity.AccountLine;
import info.becs.core.people.entity.AccountState;
import info.becs.core.people.entity.AccountWord;
import info.becs.core.people.entity.LineKey;
import info.becs.core.people.entity.SearchWords;
import info.becs.kit.db.InLists;
import info.becs.kit.page.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/*
 * Why words and not LIKE, and why in two steps
 *
 * A list of ten thousand must come as fast as one of a hundred. So each list follows one index in its order and reads
 * nothing but its keys: the accounts, newest first; those of a state, of a kind, with a role; or the words that begin
 * as the rarest one that was typed. What else is wanted is looked at in the rows of that page alone, and the next keys
 * are read where too few are left. In one statement Derby sorts all ten thousand first (300 ms for a page).
 */
/** Accounts as staff look through them. */
@ApplicationScoped
public class AccountLines {

    /** What is looked for; each part may be missing. */
    public record Wish(
            Set<String> words, Optional<AccountState> state, Optional<AccountKind> kind, Optional<String> role) {

        public Wish {
            words = withoutBeginnings(words);
        }

        /** Whose name begins with "rahim" has one that begins with "ra" as well. */
        private static Set<String> withoutBeginnings(Set<String> words) {
            return words.stream()
                    .filter(word -> words.stream().noneMatch(other -> !other.equals(word) && other.startsWith(word)))
                    .collect(Collectors.toSet());
        }
    }

    private static final int ONE_MORE = 1;
    private static final int GROWTH = 4;
    private static final int MOST_KEYS = 400;
    private static final int MOST_LOOKS = 50;
    private static final int COUNTED = 200;

    @PersistenceContext
    EntityManager em;

    /** A page may be short where little of what was followed is wanted; what matters is whether there is a next one. */
    public Slice<AccountLine> slice(Wish wish, LineKey after, int size) {
        var page = new ArrayList<Found>();
        String leading = leading(wish, after);
        LineKey from = after;
        int most = size + ONE_MORE;
        for (int look = 0; look < MOST_LOOKS; look++) {
            List<LineKey> keys = keys(wish, leading, from, most);
            page.addAll(wanted(wish, leading, keys));
            if (page.size() > size) {
                Found last = page.get(size - 1);
                return slice(
                        page.subList(0, size), last.key().cursor(last.line().createdAt()));
            }
            if (keys.size() < most) {
                return slice(page, null);
            }
            from = keys.get(keys.size() - 1);
            most = Math.min(most * GROWTH, MOST_KEYS);
        }
        return slice(page, from.cursor(Instant.EPOCH));
    }

    private record Found(LineKey key, AccountLine line) {}

    private static Slice<AccountLine> slice(List<Found> found, String next) {
        return new Slice<>(found.stream().map(Found::line).toList(), next);
    }

    // ---- keys, in the order of one index -----------------------------------------------------------------

    /** The word whose range is followed: on further pages the same, else the one with the fewest. */
    private String leading(Wish wish, LineKey after) {
        if (wish.words().size() < 2) {
            return wish.words().stream().findFirst().orElse("");
        }
        return wish.words().stream()
                .filter(word -> !after.word().isEmpty() && after.word().startsWith(word))
                .findFirst()
                .orElseGet(() -> wish.words().stream()
                        .min(Comparator.comparingInt((String word) ->
                                        words(word, LineKey.BEGIN, COUNTED).size())
                                .thenComparing(Comparator.naturalOrder()))
                        .orElseThrow());
    }

    private List<LineKey> keys(Wish wish, String leading, LineKey after, int most) {
        if (!leading.isEmpty()) {
            return words(leading, after, most);
        }
        if (wish.role().isPresent()) {
            return ids(
                    "SELECT g.accountId FROM RoleGrant g WHERE g.roleId = :role AND g.accountId < :after"
                            + " ORDER BY g.accountId DESC",
                    query -> query.setParameter("role", wish.role().get()),
                    after,
                    most);
        }
        if (wish.state().isPresent()) {
            return ids(
                    "SELECT a.id FROM Account a WHERE a.state = :state AND a.id < :after ORDER BY a.id DESC",
                    query -> query.setParameter("state", wish.state().get()),
                    after,
                    most);
        }
        if (wish.kind().isPresent()) {
            return ids(
                    "SELECT a.id FROM Account a WHERE a.kind = :kind AND a.id < :after ORDER BY a.id DESC",
                    query -> query.setParameter("kind", wish.kind().get()),
                    after,
                    most);
        }
        return ids("SELECT a.id FROM Account a WHERE a.id < :after ORDER BY a.id DESC", query -> query, after, most);
    }

    private List<LineKey> ids(
            String jpql, Function<TypedQuery<String>, TypedQuery<String>> bind, LineKey after, int most) {
        return bind.apply(em.createQuery(jpql, String.class))
                .setParameter("after", after.accountId())
                .setMaxResults(most)
                .getResultStream()
                .map(LineKey::of)
                .toList();
    }

    private List<LineKey> words(String beginning, LineKey after, int most) {
        // The first condition is implied by the others; it lets the database begin inside the index.
        return em.createQuery("""
            SELECT NEW info.becs.core.people.entity.LineKey(w.word, w.accountId)
            FROM AccountWord w
            WHERE w.word >= :from AND w.word < :beyond AND (w.word > :from OR w.accountId > :after)
            ORDER BY w.word, w.accountId
            """, LineKey.class)
                .setParameter("from", after.word().isEmpty() ? beginning : after.word())
                .setParameter("beyond", SearchWords.beyond(beginning))
                .setParameter("after", after.word().isEmpty() ? "" : after.accountId())
                .setMaxResults(most)
                .getResultList();
    }

    // ---- what of them is wanted --------------------------------------------------------------------------

    private List<Found> wanted(Wish wish, String leading, List<LineKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Set<String> ids = keys.stream().map(LineKey::accountId).collect(Collectors.toSet());
        Map<String, AccountLine> lines = lines(ids);
        Map<String, Set<String>> words = wish.words().isEmpty() ? Map.of() : wordsOf(ids);
        Set<String> holders = wish.words().isEmpty() || wish.role().isEmpty()
                ? ids
                : holders(wish.role().get(), ids);
        var seen = new HashSet<String>();
        var found = new ArrayList<Found>();
        for (LineKey key : keys) {
            AccountLine line = lines.get(key.accountId());
            if (line != null
                    && isWanted(wish, line)
                    && holders.contains(line.id())
                    && isNamed(wish, leading, key, words.getOrDefault(line.id(), Set.of()))
                    && seen.add(line.id())) {
                found.add(new Found(key, line));
            }
        }
        return found;
    }

    /** Who was erased is in no list, unless it asks for them. */
    private static boolean isWanted(Wish wish, AccountLine line) {
        return wish.state().map(line.state()::equals).orElse(line.state() != AccountState.ERASED)
                && wish.kind().map(line.kind()::equals).orElse(true);
    }

    /** Somebody with two words in the range is found at the first; and each word that was typed begins one of theirs. */
    private static boolean isNamed(Wish wish, String leading, LineKey key, Set<String> theirs) {
        return leading.isEmpty()
                || (theirs.stream().noneMatch(word -> word.startsWith(leading) && word.compareTo(key.word()) < 0)
                        && wish.words().stream()
                                .allMatch(typed -> theirs.stream().anyMatch(word -> word.startsWith(typed))));
    }

    private Map<String, AccountLine> lines(Set<String> ids) {
        return em.createQuery("""
            SELECT NEW info.becs.core.people.entity.AccountLine(
              a.id, a.kind, a.state, a.nameBn, a.nameEn, a.language, a.createdAt)
            FROM Account a WHERE a.id IN :ids
            """, AccountLine.class)
                .setParameter("ids", InLists.of(ids))
                .getResultStream()
                .collect(Collectors.toMap(AccountLine::id, Function.identity()));
    }

    private Map<String, Set<String>> wordsOf(Set<String> ids) {
        return em.createQuery("SELECT w FROM AccountWord w WHERE w.accountId IN :ids", AccountWord.class)
                .setParameter("ids", InLists.of(ids))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        AccountWord::accountId, Collectors.mapping(AccountWord::word, Collectors.toSet())));
    }

    private Set<String> holders(String role, Set<String> ids) {
        return Set.copyOf(em.createQuery(
                        "SELECT g.accountId FROM RoleGrant g WHERE g.accountId IN :ids AND g.roleId = :role",
                        String.class)
                .setParameter("ids", InLists.of(ids))
                .setParameter("role", role)
                .getResultList());
    }
}
