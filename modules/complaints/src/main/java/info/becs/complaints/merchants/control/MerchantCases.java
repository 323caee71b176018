package info.becs.complaints.merchants.control;

import info.becs.complaints.control.CaseRules;
import info.becs.complaints.control.FormWords;
import info.becs.complaints.entity.OutcomeKind;
import info.becs.complaints.merchants.entity.Glance;
import info.becs.complaints.merchants.entity.Merchant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/*
 * The key is an index
 *
 * A case keeps the name as it was typed; merchant_key only says where it is found. So nothing is written into the history
 * of ten thousand cases when two entries become one, and no version goes up under an officer's hands: who merged what
 * stands in the audit, and the statements below are one each, inside an index.
 */
/** The cases of merchants: tied to the register, and how they stand. */
@ApplicationScoped
public class MerchantCases {

    private static final int MOST_NAMES = 5_000;
    private static final int MOST_ANSWERS = 10_000;
    private static final int NEWEST_CASES = 2_000;

    // All tried on Derby and PostgreSQL. {relief} are codes of this module's own rules.
    private static final String COUNTED = """
        SELECT SUM(CASE WHEN ended_at IS NULL THEN 1 ELSE 0 END), SUM(CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END),
          SUM(CASE WHEN outcome IN ({relief}) THEN 1 ELSE 0 END), SUM(amount_claimed),
          SUM(CASE WHEN outcome IN ({relief}) THEN amount_returned ELSE 0 END), SUM(amount_confirmed)
        FROM complaints_case WHERE merchant_key = ?1 AND status <> 'duplicate'
        """;
    private static final String ANSWERS = """
        SELECT MIN(CASE WHEN e.status = 'sent-to-merchant' THEN e.made_at END),
          MIN(CASE WHEN e.status = 'merchant-answered' THEN e.made_at END)
        FROM complaints_event e JOIN complaints_case c ON c.id = e.case_id
        WHERE c.merchant_key = ?1 AND e.kind = 'step' AND e.status IN ('sent-to-merchant', 'merchant-answered')
        GROUP BY e.case_id
        """;
    // What one case got too much is not another's: each is counted by itself.
    private static final String MONEY = """
        SELECT SUM(promised), SUM(paid), SUM(CASE WHEN promised > paid THEN promised - paid ELSE 0 END) FROM (
          SELECT m.case_id,
            SUM(CASE WHEN m.debit = 'promised' THEN m.amount WHEN m.credit = 'promised' THEN -m.amount ELSE 0 END) AS promised,
            SUM(CASE WHEN m.debit = 'paid' THEN m.amount WHEN m.credit = 'paid' THEN -m.amount ELSE 0 END) AS paid
          FROM complaints_money m JOIN complaints_case c ON c.id = m.case_id
          WHERE c.merchant_key = ?1 AND c.status <> 'duplicate' GROUP BY m.case_id) sums
        """;
    private static final String NEWEST = "SELECT merchant_key FROM complaints_case ORDER BY received_at DESC, id DESC";
    private static final String INTERESTS = "SELECT COUNT(*) FROM complaints_interest WHERE merchant_key = ?1";
    private static final String TIE = "UPDATE complaints_case SET merchant_key = ?1 WHERE merchant_key IN (";
    private static final String NAMES = "SELECT DISTINCT merchant FROM complaints_case WHERE merchant_key = ?1";
    private static final String UNTIE =
            "UPDATE complaints_case SET merchant_key = ?1 WHERE merchant_key = ?2 AND merchant = ?3";
    private static final String BOTH = """
        DELETE FROM complaints_interest WHERE merchant_key IN ({keys})
          AND person IN (SELECT person FROM complaints_interest WHERE merchant_key = ?1)
        """;
    private static final String ONE_OF_THEM = """
        SELECT id, person FROM complaints_interest WHERE merchant_key IN ({keys}) ORDER BY declared_at, id
        """;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseRules rules;

    @Inject
    MerchantAnswers said;

    @Inject
    FormWords formWords;

    /** Cases and interests under these keys are this merchant's from now on; how many cases that were. */
    public int tie(Merchant to, Collection<String> spellings) {
        List<String> others =
                spellings.stream().filter(each -> !each.equals(to.key())).toList();
        if (others.isEmpty()) {
            return 0;
        }
        interests(to, others);
        return filled(em.createNativeQuery(TIE + marks(others, 2) + ")"), to.key(), others)
                .executeUpdate();
    }

    /** Somebody who has declared an interest in several of these names has it once. */
    private void interests(Merchant to, List<String> others) {
        filled(em.createNativeQuery(BOTH.replace("{keys}", marks(others, 2))), to.key(), others)
                .executeUpdate();
        var seen = new ArrayList<Object>();
        var query = em.createNativeQuery(ONE_OF_THEM.replace("{keys}", marks(others, 1)));
        for (int i = 0; i < others.size(); i++) {
            query.setParameter(i + 1, others.get(i));
        }
        for (Object each : query.getResultList()) {
            Object[] row = (Object[]) each;
            boolean first = !seen.contains(row[1]);
            seen.add(row[1]);
            var change = em.createNativeQuery(
                    first
                            ? "UPDATE complaints_interest SET merchant_key = ?2 WHERE id = ?1"
                            : "DELETE FROM complaints_interest WHERE id = ?1");
            change.setParameter(1, row[0]);
            if (first) {
                change.setParameter(2, to.key());
            }
            change.executeUpdate();
        }
    }

    /** Gives back the cases of names that the merchant does not have any more. */
    public void untie(Merchant from, Set<String> lost) {
        if (lost.isEmpty()) {
            return;
        }
        List<?> names = em.createNativeQuery(NAMES)
                .setParameter(1, from.key())
                .setMaxResults(MOST_NAMES)
                .getResultList();
        for (Object name : names) {
            String spelling = name == null ? "" : formWords.spelling((String) name);
            if (lost.contains(spelling)) {
                em.createNativeQuery(UNTIE)
                        .setParameter(1, spelling)
                        .setParameter(2, from.key())
                        .setParameter(3, name)
                        .executeUpdate();
            }
        }
    }

    /** Keys of those of whom the newest cases tell, those of the most cases first. */
    public List<String> mostAsked(int most) {
        var counts = new HashMap<String, Integer>();
        for (Object key :
                em.createNativeQuery(NEWEST).setMaxResults(NEWEST_CASES).getResultList()) {
            if (key != null) {
                counts.merge((String) key, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    public Glance glance(Merchant merchant) {
        String relief = rules.casework().outcomes().values().stream()
                .filter(OutcomeKind::relief)
                .map(kind -> "'" + kind.code() + "'")
                .collect(Collectors.joining(", "));
        Object[] row = (Object[]) em.createNativeQuery(COUNTED.replace("{relief}", relief))
                .setParameter(1, merchant.key())
                .getSingleResult();
        List<?> answers = em.createNativeQuery(ANSWERS)
                .setParameter(1, merchant.key())
                .setMaxResults(MOST_ANSWERS)
                .getResultList();
        List<Long> days = answers.stream()
                .map(each -> (Object[]) each)
                .filter(each -> each[0] != null && each[1] != null)
                .map(each -> days((Timestamp) each[0], (Timestamp) each[1]))
                .sorted()
                .toList();
        Object[] sums = (Object[])
                em.createNativeQuery(MONEY).setParameter(1, merchant.key()).getSingleResult();
        Object interests =
                em.createNativeQuery(INTERESTS).setParameter(1, merchant.key()).getSingleResult();
        return new Glance(
                number(row[0]),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                answers.size(),
                days.size(),
                days.isEmpty() ? null : days.get(days.size() / 2),
                number(sums[0]),
                number(sums[1]),
                number(sums[2]),
                said.of(merchant.key()),
                number(interests));
    }

    private static long days(Timestamp asked, Timestamp answered) {
        return Math.max(
                0, Duration.between(asked.toInstant(), answered.toInstant()).toDays());
    }

    private static String marks(List<String> list, int first) {
        return IntStream.range(first, first + list.size())
                .mapToObj(i -> "?" + i)
                .collect(Collectors.joining(", "));
    }

    private static Query filled(Query query, String first, List<String> others) {
        query.setParameter(1, first);
        for (int i = 0; i < others.size(); i++) {
            query.setParameter(i + 2, others.get(i));
        }
        return query;
    }

    /** A sum of nothing is null. */
    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
