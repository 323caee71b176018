package info.becs.complaints.control;

import info.becs.kit.db.InLists;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Under which key a merchant's cases are, whatever spelling the register knows it by. */
@ApplicationScoped
public class MerchantKeys {

    // All tried on Derby and PostgreSQL.
    private static final String KEYS = """
        SELECT a.alias_key, m.merchant_key FROM complaints_merchant_alias a
          JOIN complaints_merchant m ON m.id = a.merchant_id WHERE a.alias_key IN (
        """;
    private static final String SPELLINGS = """
        SELECT b.alias_key FROM complaints_merchant_alias a
          JOIN complaints_merchant_alias b ON b.merchant_id = a.merchant_id WHERE a.alias_key IN (
        """;

    private static final String NAMES = """
        SELECT merchant_key, name_bn, name_en FROM complaints_merchant WHERE merged_into IS NULL AND merchant_key IN (
        """;

    @PersistenceContext
    EntityManager em;

    /** Of each that is registered, its merchant's key; the others are not in it. */
    public Map<String, String> of(Collection<String> spellings) {
        var keys = new HashMap<String, String>();
        rows(KEYS, spellings).forEach(row -> {
            Object[] pair = (Object[]) row;
            keys.put((String) pair[0], (String) pair[1]);
        });
        return keys;
    }

    public String of(String spelling) {
        return of(Set.of(spelling)).getOrDefault(spelling, spelling);
    }

    /** These, and every other spelling of the merchants that they mean. */
    public Set<String> allOf(Collection<String> keys) {
        var all = new HashSet<>(keys);
        rows(SPELLINGS, keys).forEach(row -> all.add((String) row));
        return all;
    }

    /** What those of them that are registered are called. */
    public Map<String, Text> names(Collection<String> keys) {
        var names = new HashMap<String, Text>();
        rows(NAMES, keys).forEach(row -> {
            Object[] each = (Object[]) row;
            names.put((String) each[0], Text.of((String) each[1], (String) each[2]));
        });
        return names;
    }

    private List<?> rows(String sql, Collection<String> asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        List<String> list = InLists.of(asked);
        var query = em.createNativeQuery(sql + "?,".repeat(list.size() - 1) + "?)");
        for (int i = 0; i < list.size(); i++) {
            query.setParameter(i + 1, list.get(i));
        }
        return query.getResultList();
    }
}
