package info.becs.membership.control;

import info.becs.kit.page.Slice;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.Reach;
import info.becs.membership.entity.VolunteerLine;
import info.becs.membership.entity.VolunteerRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who does what for the society, the newest first, as far as somebody's role goes. */
@ApplicationScoped
public class VolunteerLines {

    private static final String END = "~";

    @PersistenceContext
    EntityManager em;

    @Inject
    Chapters chapters;

    /** @param onDay those alone who have it on this day or later */
    public Slice<VolunteerLine> newest(
            Optional<String> role, Optional<LocalDate> onDay, Reach reach, Optional<String> after, int size) {
        List<String> conditions = new ArrayList<>(List.of("m.id = v.member", "v.id < :after"));
        Map<String, Object> values = new HashMap<>(Map.of("after", after.orElse(END)));
        role.ifPresent(code -> {
            conditions.add("v.role = :role");
            values.put("role", code);
        });
        onDay.ifPresent(day -> {
            conditions.add("(v.end IS NULL OR v.end >= :day)");
            values.put("day", day);
        });
        PaymentLines.within(conditions, values, reach);
        var query = em.createQuery(
                "SELECT v, m FROM VolunteerRole v, Member m WHERE " + String.join(" AND ", conditions)
                        + " ORDER BY v.id DESC",
                Object[].class);
        values.forEach(query::setParameter);
        List<VolunteerLine> found = query.setMaxResults(size + 1).getResultList().stream()
                .map(row -> line((VolunteerRole) row[0], (Member) row[1]))
                .toList();
        return found.size() <= size
                ? new Slice<>(found, null)
                : new Slice<>(found.subList(0, size), found.get(size - 1).id());
    }

    private VolunteerLine line(VolunteerRole role, Member member) {
        return VolunteerLine.of(role, member, chapters.label(role.chapter()));
    }
}
