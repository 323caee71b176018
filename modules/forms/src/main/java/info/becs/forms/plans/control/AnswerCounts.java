package info.becs.forms.plans.control;

import info.becs.forms.definition.control.BoundedJson;
import info.becs.forms.submissions.control.FormSubmissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/*
 * Bounded, not exact
 *
 * An index over form and time would make every intake dearer for a question that is asked a few times a year. So it
 * walks the index that is there over the newest 5,000 submissions, and reads the answers of up to 1,000 of this form.
 */
/** Which answers were given lately: read to count, never shown. */
@ApplicationScoped
public class AnswerCounts {

    private static final int NEWEST = 5_000;
    private static final int MOST = 1_000;
    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    FormSubmissions submissions;

    /** Shows the answers of the newest submissions of this form, one by one; how many there were. */
    public int newest(String form, Consumer<JsonNode> answers) {
        List<UUID> ids = ids(form);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            submissions.answers(some).stream().map(BoundedJson.KEPT::read).forEach(answers);
        }
        return ids.size();
    }

    private List<UUID> ids(String form) {
        var ids = new ArrayList<UUID>();
        em.createQuery(
                        "SELECT s.id, s.form FROM FormSubmission s ORDER BY s.receivedAt DESC, s.id DESC",
                        Object[].class)
                .setMaxResults(NEWEST)
                .getResultList()
                .forEach(row -> {
                    if (row[1].equals(form) && ids.size() < MOST) {
                        ids.add(UUID.fromString((String) row[0]));
                    }
                });
        return ids;
    }
}
