package info.becs.complaints.merchants.control;

import info.becs.complaints.merchants.entity.Merchant;
import info.becs.complaints.merchants.entity.MerchantProblem;
import info.becs.complaints.merchants.entity.Spelling;
import info.becs.kit.db.Constraints;
import info.becs.kit.db.InLists;
import info.becs.kit.http.Conditional;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The register: all merchants, and every spelling under which each is found. */
@ApplicationScoped
public class Merchants {

    private static final String LISTED =
            "SELECT m FROM Merchant m WHERE m.mergedInto IS NULL AND m.merchantKey > :after";
    private static final String NAMED =
            " AND EXISTS (SELECT s.folded FROM Spelling s WHERE s.merchant = m.id AND s.folded LIKE :words)";

    @PersistenceContext
    EntityManager em;

    /**
     * In the order of their keys.
     *
     * @param beginning how one of the names begins, folded, so that nothing in it is a wildcard; everybody where it is empty
     */
    public Slice<Merchant> list(
            String beginning, Optional<String> status, Set<String> hidden, Optional<Cursor> after, int size) {
        String asked = LISTED
                + (status.isPresent() ? " AND m.status = :status" : "")
                + (hidden.isEmpty() ? "" : " AND m.merchantKey NOT IN :hidden")
                + (beginning.isEmpty() ? "" : NAMED);
        var query = em.createQuery(asked + " ORDER BY m.merchantKey", Merchant.class)
                .setParameter("after", after.map(Cursor::id).orElse(""));
        status.ifPresent(s -> query.setParameter("status", s));
        if (!hidden.isEmpty()) {
            query.setParameter("hidden", hidden);
        }
        if (!beginning.isEmpty()) {
            query.setParameter("words", beginning + "%");
        }
        return Slice.of(
                query.setMaxResults(size + 1).getResultList(), size, last -> new Cursor(Instant.EPOCH, last.key()));
    }

    /** The first of them, in the order of their keys. */
    public List<Merchant> some(int most) {
        return em.createQuery(
                        "SELECT m FROM Merchant m WHERE m.mergedInto IS NULL ORDER BY m.merchantKey", Merchant.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of these keys that are registered, by their keys. */
    public Map<String, Merchant> keyed(Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "SELECT m FROM Merchant m WHERE m.mergedInto IS NULL AND m.merchantKey IN :keys",
                                Merchant.class)
                        .setParameter("keys", InLists.of(keys))
                        .getResultStream()
                        .collect(Collectors.toMap(Merchant::key, each -> each));
    }

    /**
     * Those who are called so, in the order of their keys: first those of whom a spelling begins with it, then those of whom one
     * spelling holds all these words.
     *
     * @param words folded, so that nothing in them is a wildcard; one at least
     * @param most of the spellings that are looked at
     */
    public List<Merchant> called(List<String> words, int most) {
        var ids = new LinkedHashSet<>(spelled(List.of(String.join("", words) + "%"), most));
        if (ids.size() < most) {
            ids.addAll(spelled(words.stream().map(word -> "%" + word + "%").toList(), most));
        }
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT m FROM Merchant m WHERE m.mergedInto IS NULL AND m.id IN :ids ORDER BY m.merchantKey",
                                Merchant.class)
                        .setParameter("ids", InLists.of(ids))
                        .getResultList();
    }

    /** Whose the first of these spellings are. */
    private List<String> spelled(List<String> patterns, int most) {
        String all = IntStream.range(0, patterns.size())
                .mapToObj(i -> "s.folded LIKE :pattern" + i)
                .collect(Collectors.joining(" AND "));
        var query =
                em.createQuery("SELECT s.merchant FROM Spelling s WHERE " + all + " ORDER BY s.folded", String.class);
        for (int i = 0; i < patterns.size(); i++) {
            query.setParameter("pattern" + i, patterns.get(i));
        }
        return query.setMaxResults(most).getResultList();
    }

    /** As if it were not there where its key is hidden. */
    public Merchant require(String id, Set<String> hidden) {
        return Optional.ofNullable(em.find(Merchant.class, id))
                .filter(found -> !hidden.contains(found.key()))
                .orElseThrow(MerchantProblem::notFound);
    }

    /** Whoever changes it waits from now on; it is as it was written last. */
    public void lock(Merchant found) {
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Writes it with these spellings and no others; each that another one has is a refusal. Those that it lost. */
    public Set<String> save(Merchant merchant, Collection<String> spellings) {
        try {
            if (!em.contains(merchant)) {
                em.persist(merchant);
            }
            List<Spelling> before = spellings(merchant);
            var lost = new HashSet<String>();
            before.stream().filter(each -> !spellings.contains(each.folded())).forEach(each -> {
                lost.add(each.folded());
                em.remove(each);
            });
            em.flush();
            var added = new HashSet<>(spellings);
            before.forEach(each -> added.remove(each.folded()));
            if (!added.isEmpty() && isAnyTaken(added)) {
                throw MerchantProblem.nameTaken();
            }
            added.forEach(each -> em.persist(new Spelling(each, merchant)));
            em.flush();
            return lost;
        } catch (OptimisticLockException e) {
            throw Conditional.stale();
        } catch (PersistenceException e) {
            throw Constraints.violated(e)
                    .filter(name -> name.startsWith("complaints_merchant"))
                    .<RuntimeException>map(name -> MerchantProblem.nameTaken())
                    .orElse(e);
        }
    }

    /** Under which keys its cases were before those entries became part of it. */
    public List<String> formerKeys(Merchant of) {
        return em.createQuery("SELECT m.merchantKey FROM Merchant m WHERE m.mergedInto = :id", String.class)
                .setParameter("id", of.id())
                .getResultList();
    }

    /** All spellings of the one belong to the other from now on, and what had become part of it. */
    public void move(Merchant from, Merchant into) {
        em.flush();
        em.createQuery("UPDATE Merchant m SET m.mergedInto = :into WHERE m.mergedInto = :twin")
                .setParameter("into", into.id())
                .setParameter("twin", from.id())
                .executeUpdate();
        em.createQuery("UPDATE Spelling s SET s.merchant = :into WHERE s.merchant = :twin")
                .setParameter("into", into.id())
                .setParameter("twin", from.id())
                .executeUpdate();
    }

    private List<Spelling> spellings(Merchant of) {
        return em.createQuery("SELECT s FROM Spelling s WHERE s.merchant = :id", Spelling.class)
                .setParameter("id", of.id())
                .getResultList();
    }

    private boolean isAnyTaken(Set<String> spellings) {
        return em.createQuery("SELECT COUNT(s) FROM Spelling s WHERE s.folded IN :spellings", Long.class)
                        .setParameter("spellings", spellings)
                        .getSingleResult()
                > 0;
    }
}
