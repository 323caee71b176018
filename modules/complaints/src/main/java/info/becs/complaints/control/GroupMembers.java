package info.becs.complaints.control;

import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which people each group of the cell is; one may be in several. */
@ApplicationScoped
public class GroupMembers {

    // All tried on Derby and PostgreSQL.
    private static final String ALL =
            "SELECT case_group, person FROM complaints_group_member ORDER BY case_group, person";
    private static final String OF = "SELECT person FROM complaints_group_member WHERE case_group = ?1 ORDER BY person";
    private static final String GROUPS =
            "SELECT case_group FROM complaints_group_member WHERE person = ?1 ORDER BY case_group";
    private static final String ADD = "INSERT INTO complaints_group_member (case_group, person) VALUES (?1, ?2)";
    private static final String EMPTY = "DELETE FROM complaints_group_member WHERE case_group = ?1";
    private static final String FORGET = "DELETE FROM complaints_group_member WHERE person = ?1";

    @PersistenceContext
    EntityManager em;

    /** Ids of persons, by the code of the group. */
    public Map<String, Set<String>> all() {
        var all = new LinkedHashMap<String, Set<String>>();
        for (Object each : em.createNativeQuery(ALL).getResultList()) {
            Object[] row = (Object[]) each;
            all.computeIfAbsent((String) row[0], group -> new LinkedHashSet<>()).add((String) row[1]);
        }
        return all;
    }

    public Set<String> of(String group) {
        return texts(OF, group);
    }

    /** Codes of the groups that somebody is in. */
    public Set<String> groups(String person) {
        return texts(GROUPS, person);
    }

    private Set<String> texts(String sql, String of) {
        var texts = new LinkedHashSet<String>();
        for (Object each : em.createNativeQuery(sql).setParameter(1, of).getResultList()) {
            texts.add((String) each);
        }
        return texts;
    }

    /** These from now on, and nobody else. */
    public void are(String group, Collection<String> people) {
        em.createNativeQuery(EMPTY).setParameter(1, group).executeUpdate();
        for (String each : new LinkedHashSet<>(people)) {
            em.createNativeQuery(ADD)
                    .setParameter(1, group)
                    .setParameter(2, each)
                    .executeUpdate();
        }
    }

    public void forget(PersonId person) {
        em.createNativeQuery(FORGET).setParameter(1, person.toString()).executeUpdate();
    }
}
