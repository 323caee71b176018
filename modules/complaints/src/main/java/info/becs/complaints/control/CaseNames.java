package info.becs.complaints.control;

import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.Claim;
import info.becs.complaints.entity.NameWord;
import info.becs.kit.db.InLists;
import info.becs.kit.text.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/*
 * Words of merchants, not of cases
 *
 * Merchants are some thousands where cases are a million: a word is kept once for each merchant that is named so, and the
 * cases are taken from their own index, in the order of the list. A new case of a known name costs one question for a whole
 * batch, and no row.
 */
/** The words by which merchants are found, in either script, whichever of their words is typed first. */
@ApplicationScoped
public class CaseNames {

    private static final int MOST_OF_A_NAME = 8;
    /** Of one merchant: a key of the form's list may be sent with any name. */
    private static final int MOST_OF_A_MERCHANT = 40;

    private static final int MOST_ASKED = 4;

    @PersistenceContext
    EntityManager em;

    @Inject
    MerchantKeys registered;

    /** Which merchants are meant, as a condition: {@code w} is a word of theirs. */
    record Asked(String condition, Map<String, String> values) {

        <Q extends Query> Q fill(Q query) {
            values.forEach(query::setParameter);
            return query;
        }
    }

    /** Names that were not known before, also under the key that they had without the register; in the caller's transaction, which is the only one that opens cases. */
    public void learn(List<Case> opened) {
        var named = new LinkedHashMap<String, Set<String>>();
        for (Case each : opened) {
            String name = each.merchant().orElse("");
            each.merchantKey()
                    .ifPresent(key -> Stream.of(key, Claim.folded(name))
                            .filter(one -> !one.isEmpty())
                            .forEach(one -> named.computeIfAbsent(one, k -> new HashSet<>())
                                    .addAll(of(one, name))));
        }
        if (named.isEmpty()) {
            return;
        }
        Map<String, Set<String>> known = known(named.keySet());
        named.forEach((key, words) -> {
            Set<String> before = known.getOrDefault(key, Set.of());
            words.stream()
                    .filter(word -> !before.contains(word))
                    .limit(Math.max(0, MOST_OF_A_MERCHANT - before.size()))
                    .forEach(word -> em.persist(new NameWord(key, word)));
        });
        em.flush();
    }

    private Map<String, Set<String>> known(Set<String> keys) {
        var words = new HashMap<String, Set<String>>();
        em.createQuery("SELECT w FROM NameWord w WHERE w.merchantKey IN :keys", NameWord.class)
                .setParameter("keys", InLists.of(keys))
                .setHint("eclipselink.read-only", true)
                .getResultStream()
                .forEach(each -> words.computeIfAbsent(each.merchantKey(), k -> new HashSet<>())
                        .add(each.word()));
        return words;
    }

    private static Set<String> of(String key, String name) {
        return Stream.concat(Stream.of(key, Claim.folded(name)), words(name).limit(MOST_OF_A_NAME))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(String text) {
        return SearchWords.of(text).map(Claim::folded).filter(word -> !word.isEmpty());
    }

    /** Merchants of whom each of these words begins one, or whose whole name begins so; letters and digits alone are asked. */
    Asked asked(String typed) {
        var values = new LinkedHashMap<String, String>();
        values.put("whole", Claim.folded(typed) + "%");
        var condition = new StringBuilder("w.word LIKE :whole");
        List<String> words = words(typed).distinct().limit(MOST_ASKED).toList();
        if (words.size() > 1) {
            values.put("word0", words.get(0) + "%");
            condition.append(" OR w.word LIKE :word0");
            for (int i = 1; i < words.size(); i++) {
                values.put("word" + i, words.get(i) + "%");
                condition.append(
                        " AND EXISTS (SELECT x%1$d.word FROM NameWord x%1$d WHERE x%1$d.merchantKey = w.merchantKey AND x%1$d.word LIKE :word%1$d)"
                                .formatted(i));
            }
        }
        return new Asked("(" + condition + ")", values);
    }

    /** Keys of those, and of whom the register knows by such a name; more than asked for where there are more. */
    Set<String> keys(Asked asked, int most) {
        var keys = new TreeSet<>(asked.fill(em.createQuery(
                        "SELECT DISTINCT w.merchantKey FROM NameWord w WHERE " + asked.condition(), String.class))
                .setMaxResults(most + 1)
                .getResultList());
        keys.addAll(em.createQuery("SELECT DISTINCT s.folded FROM Spelling s WHERE s.folded LIKE :whole", String.class)
                .setParameter("whole", asked.values().get("whole"))
                .setMaxResults(most + 1)
                .getResultList());
        keys.addAll(registered.of(keys).values());
        return keys;
    }
}
